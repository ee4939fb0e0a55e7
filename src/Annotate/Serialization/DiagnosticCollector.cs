using System.Text;
using Annotate.Diagnostics;

namespace Annotate.Serialization;

/// <summary>Gathers the findings of one read, bounded, and turns byte positions into lines and columns.</summary>
internal sealed class DiagnosticCollector(ReadOnlyMemory<byte> document)
{
    private const int Most = 1000;

    private readonly List<Diagnostic> _diagnostics = [];
    private int _unlisted;

    public bool HasErrors { get; private set; }

    /// <summary>Adds a finding. <paramref name="position"/> is a byte index into the document; -1 where there is none.</summary>
    public void Add(string code, Severity severity, string message, string? path = null, long position = -1, AnnotationId? id = null, TextSpan? span = null)
    {
        HasErrors |= severity == Severity.Error;
        // The first error is always listed, so that a flood of warnings cannot hide it.
        if (_diagnostics.Count >= Most && (severity != Severity.Error || _diagnostics.Exists(diagnostic => diagnostic.Severity == Severity.Error)))
        {
            _unlisted++;
            return;
        }
        var (line, column) = position < 0 ? (null, null) : Locate((int)Math.Min(position, document.Length));
        _diagnostics.Add(new Diagnostic
        {
            Code = code,
            Severity = severity,
            Message = message,
            Path = path,
            Line = line,
            Column = column,
            AnnotationId = id,
            Span = span,
        });
    }

    public void Error(string code, string message, string? path = null, long position = -1, AnnotationId? id = null) =>
        Add(code, Severity.Error, message, path, position, id);

    public IReadOnlyList<Diagnostic> ToList()
    {
        if (_unlisted == 0)
            return ValueList.Copy(_diagnostics);
        var more = new Diagnostic
        {
            Code = DiagnosticCodes.MoreFindings,
            Severity = Severity.Information,
            Message = $"{_unlisted} more findings are not listed. Mend the first ones and read again.",
        };
        return ValueList.Copy<Diagnostic>([.. _diagnostics, more]);
    }

    private (int? Line, int? Column) Locate(int position)
    {
        var before = document.Span[..position];
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        return (before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
    }
}
