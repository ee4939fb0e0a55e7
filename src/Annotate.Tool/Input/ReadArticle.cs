using Annotate.Serialization;

namespace Annotate.Tool.Input;

/// <summary>What came of reading one article.</summary>
internal sealed record ReadArticle(InputFile Input, ReadResult<AnnotatedArticle> Result)
{
    /// <summary>Where it stands: the file, and its line where the file holds one a line.</summary>
    public string Place => Result.LineNumber is { } line
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Input.Name}:{line}")
        : Input.Name;
}
