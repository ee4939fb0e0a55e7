namespace Annotate.Evaluation;

/// <summary>The words, numbers, punctuation marks and symbols of <see cref="Tokenizer.Words"/>; blanks belong to no token.</summary>
/// <remarks>Supply an <see cref="ITokenizer"/> of your own to match another tool.</remarks>
public sealed class WordTokenizer : ITokenizer
{
    private WordTokenizer() { }

    /// <summary>The tokenizer.</summary>
    public static WordTokenizer Default { get; } = new();

    /// <inheritdoc/>
    public IEnumerable<TextSpan> Tokenize(string text) =>
        Tokenizer.Words.Tokenize(text).Where(static token => token.Class != TextTokenClass.Blank).Select(static token => token.Span);
}
