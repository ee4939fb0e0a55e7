namespace Annotate;

/// <summary>Cuts text into tokens by one of the conventions named here; together the tokens are the text, blanks included.</summary>
/// <remarks>
/// <para>Tokens are ordered, touch each other, cover all of the text and never split a surrogate pair. Linear in the length of the text;
/// the enumeration allocates nothing. Ill-formed UTF-16 is read: a lone surrogate is a <see cref="TextTokenClass.Symbol"/>. Immutable and
/// safe for concurrent use.</para>
/// <para>Deterministic: no locale, no dictionary, so that runs of Thai, Lao, Khmer and Burmese letters are one word.</para>
/// </remarks>
/// <example>
/// <code>
/// var text = "Don’t pay $1,500.50.";
/// foreach (var token in Tokenizer.Words.Enumerate(text))
///     if (token.Class != TextTokenClass.Blank)
///         Console.Out.WriteLine(text.AsSpan(token.Span)); // Don’t  pay  $  1,500.50  .
/// </code>
/// </example>
public sealed class Tokenizer
{
    private readonly TokenRules _rules;

    private Tokenizer(string name, TokenRules rules) => (Name, _rules) = (name, rules);

    /// <summary>Words as readers count them, after Unicode Standard Annex 29, word boundaries.</summary>
    /// <remarks>An apostrophe or a hyphen between letters or digits belongs to the word (<c>don't</c>, <c>O'Keefe</c>, <c>cross-border</c>:
    /// UAX 29 parts at hyphens), a point, a comma or a colon between digits to the number (<c>1,500.5</c>, <c>10:30</c>), and so does a
    /// no-break space before three digits (<c>10 000</c>). Han and Hiragana characters are words by themselves; an emoji is one symbol with
    /// all that belongs to it; every other visible character is one token.</remarks>
    public static Tokenizer Words { get; } =
        new("words", TokenRules.JoinApostrophes | TokenRules.JoinHyphens | TokenRules.JoinNumbers | TokenRules.Clusters);

    /// <summary>The regular expression <c>\w+|[^\w\s]</c> of .NET, and the blanks between.</summary>
    /// <remarks>A character outside the Basic Multilingual Plane is judged whole, which that expression, reading halves, does
    /// not.</remarks>
    public static Tokenizer Plain { get; } = new("plain", TokenRules.None);

    /// <summary>The words of the English treebanks of Universal Dependencies (EWT, GUM), by which CoNLL-U files of news count.</summary>
    /// <remarks>As <see cref="Words"/>, but hyphens part (<c>Al - Ghaza</c>), clitics are words (<c>Islam 's</c>, <c>do n't</c>, <c>can
    /// not</c>), abbreviations, initials and letters with stops keep their stop (<c>Mr.</c>, <c>U.S.</c>), names with a point are one
    /// (<c>Amazon.com</c>), and so are runs of stops, of hyphens and of two single marks (<c>...</c>, <c>--</c>, <c>''</c>).</remarks>
    public static Tokenizer Treebank { get; } =
        new("treebank", TokenRules.JoinApostrophes | TokenRules.JoinNumbers | TokenRules.Clusters | TokenRules.English);

    /// <summary>The name of the convention: <c>words</c>, <c>plain</c> or <c>treebank</c>.</summary>
    public string Name { get; }

    /// <summary>The tokens of a text, one after the other, as a <c>foreach</c> takes them. Allocates nothing.</summary>
    public TokenEnumerator Enumerate(ReadOnlySpan<char> text) => new(text, _rules);

    /// <summary>The tokens of a text, blanks included.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public IReadOnlyList<TextToken> Tokenize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new List<TextToken>();
        Tokenize(text, tokens);
        return tokens.AsReadOnly();
    }

    /// <summary>Adds the tokens of a text to a list. Allocates nothing but what the list needs to grow.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="tokens"/> is null.</exception>
    public void Tokenize(ReadOnlySpan<char> text, List<TextToken> tokens)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        foreach (var token in Enumerate(text))
            tokens.Add(token);
    }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
