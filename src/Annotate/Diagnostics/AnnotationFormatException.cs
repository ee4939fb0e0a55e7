using Annotate.Diagnostics;

namespace Annotate;

/// <summary>Input that is not what the format asks for. Carries every finding; the message tells of the first error.</summary>
public sealed class AnnotationFormatException : AnnotateException
{
    internal AnnotationFormatException(IReadOnlyList<Diagnostic> diagnostics, Exception? innerException = null)
        : base(Describe(diagnostics), innerException) => Diagnostics = diagnostics;

    internal AnnotationFormatException(Diagnostic diagnostic, Exception? innerException = null)
        : this(ValueList.Create(diagnostic), innerException) { }

    /// <summary>The findings, in the order of the input.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The JSON path of the first error.</summary>
    public string? Path => FirstError(Diagnostics)?.Path;

    /// <summary>The line of the first error, from 1.</summary>
    public int? Line => FirstError(Diagnostics)?.Line;

    /// <summary>The column of the first error, from 1.</summary>
    public int? Column => FirstError(Diagnostics)?.Column;

    private static Diagnostic? FirstError(IReadOnlyList<Diagnostic> diagnostics) =>
        diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == Severity.Error);

    private static string Describe(IReadOnlyList<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
        var first = FirstError(diagnostics)?.ToString() ?? "The input could not be read.";
        return errors > 1 ? $"{first} ({errors - 1} more errors: see Diagnostics.)" : first;
    }
}
