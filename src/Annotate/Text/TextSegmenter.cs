namespace Annotate;

/// <summary>Cuts plain text into paragraphs and sentences, without a model.</summary>
/// <remarks>
/// <para>All spans are UTF-16 code units, half-open, ordered, without blanks at their ends, never overlapping, never inside a surrogate
/// pair; together they cover every character that is not blank. Linear in the length of the text. Immutable and safe for concurrent
/// use.</para>
/// <para>A <em>paragraph</em> is a block between blank lines where the text has any, else a line.</para>
/// <para>A <em>sentence</em> lies in one paragraph, whose end ends it; an item of a list begins one. Inside, it ends after <c>. ! ? …</c>
/// and what closes with them, where what follows begins like a sentence; not after an abbreviation (<see cref="Abbreviations"/>), an
/// initial (<c>J.</c>) or a number of a list (<c>1.</c>), not before a small letter, not inside a quotation that is a part of a clause, and
/// not after <c>“…?”</c> where the speaker follows (<c>Trump said</c>). A stop without a blank behind it ends one between
/// <c>said.Trump</c>. The stops of Arabic, Chinese, Japanese, Hindi and Armenian count too.</para>
/// <para>The reference is Unicode Standard Annex 29, sentence boundaries, with its tailoring for abbreviations and quotations.</para>
/// </remarks>
/// <example>
/// <code>
/// var text = "Mr. Hale left. “Why?” Ms. Roe asked.";
/// foreach (var sentence in TextSegmenter.English.Sentences(text))
///     Console.Out.WriteLine(text.AsSpan(sentence)); // Mr. Hale left.   “Why?” Ms. Roe asked.
/// </code>
/// </example>
public sealed class TextSegmenter
{
    private readonly Abbreviations _abbreviations;

    /// <summary>Makes a segmenter with other abbreviations.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="abbreviations"/> is null.</exception>
    public TextSegmenter(Abbreviations abbreviations)
    {
        ArgumentNullException.ThrowIfNull(abbreviations);
        _abbreviations = abbreviations;
    }

    /// <summary>The segmenter with the abbreviations of English; for other languages it is right but for their abbreviations.</summary>
    public static TextSegmenter English { get; } = new(Abbreviations.English);

    /// <summary>The paragraphs of a text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static IReadOnlyList<TextSpan> Paragraphs(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var paragraphs = new List<TextSpan>();
        Paragraphs(text, paragraphs);
        return paragraphs.AsReadOnly();
    }

    /// <summary>Adds the paragraphs of a text to a list. Allocates nothing but what the list needs to grow.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="paragraphs"/> is null.</exception>
    public static void Paragraphs(ReadOnlySpan<char> text, List<TextSpan> paragraphs)
    {
        ArgumentNullException.ThrowIfNull(paragraphs);
        var reader = new ParagraphReader(text);
        while (reader.TryRead(out var paragraph))
            paragraphs.Add(paragraph);
    }

    /// <summary>The sentences of a text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public IReadOnlyList<TextSpan> Sentences(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sentences = new List<TextSpan>();
        Sentences(text, sentences);
        return sentences.AsReadOnly();
    }

    /// <summary>Adds the sentences of a text to a list. Allocates nothing but what the list needs to grow.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="sentences"/> is null.</exception>
    public void Sentences(ReadOnlySpan<char> text, List<TextSpan> sentences)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        using var marks = QuotationMarks.Of(text);
        var reader = new ParagraphReader(text);
        var cutter = new SentenceCutter(text, marks.Marks, _abbreviations, sentences);
        while (reader.TryRead(out var paragraph))
            cutter.Cut(paragraph);
    }
}
