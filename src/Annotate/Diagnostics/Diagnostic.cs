using System.Text;

namespace Annotate.Diagnostics;

/// <summary>One finding of a reader, a check, a conversion or a rule: what, where, and what to do.</summary>
/// <remarks>The codes are listed in <see cref="DiagnosticCodes"/>. Value equality.</remarks>
public sealed record Diagnostic
{
    /// <summary>The stable code, such as <c>ANN012</c>.</summary>
    public required string Code { get; init; }

    /// <summary>How grave it is.</summary>
    public required Severity Severity { get; init; }

    /// <summary>What is wrong, where, and what to do.</summary>
    public required string Message { get; init; }

    /// <summary>The annotation that it concerns.</summary>
    public AnnotationId? AnnotationId { get; init; }

    /// <summary>The stretch of the article's text that it concerns, in UTF-16 code units.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>The JSON path of the place in the file: <c>$.annotations[3].content</c>.</summary>
    public string? Path { get; init; }

    /// <summary>The line of the place in the file, from 1.</summary>
    public int? Line { get; init; }

    /// <summary>The column of the place in the file, from 1, in UTF-16 code units.</summary>
    public int? Column { get; init; }

    /// <summary>Code, severity, place and message on one line.</summary>
    public override string ToString()
    {
        var text = new StringBuilder($"{Code} {Severity}: {Message}");
        if (Path is not null)
            text.Append($" At {Path}");
        if (Line is not null)
            text.Append(Path is null ? " At " : ", ").Append($"line {Line}, column {Column}");
        if (Path is not null || Line is not null)
            text.Append('.');
        return text.ToString();
    }
}
