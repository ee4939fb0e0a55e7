namespace Annotate.Evaluation;

/// <summary>Cuts a text into tokens.</summary>
public interface ITokenizer
{
    /// <summary>The tokens in text order, in UTF-16 code units. They must not overlap; what lies between them belongs to none.</summary>
    IEnumerable<TextSpan> Tokenize(string text);
}
