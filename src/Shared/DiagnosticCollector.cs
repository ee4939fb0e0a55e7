using Annotate.Diagnostics;

namespace Annotate;

/// <summary>Gathers the findings of one read, bounded, and turns byte positions into lines and columns.</summary>
/// <remarks>Holds at most 1000 findings and says how many more there were. Not safe for concurrent use.</remarks>
/// <param name="document">The input in UTF-8, into which positions point.</param>
internal sealed class DiagnosticCollector(ReadOnlyMemory<byte> document)
{
    private const int Most = 1000;

    private readonly List<(int Position, Diagnostic Diagnostic)> _diagnostics = [];
    private LineCounter _counter;
    private bool _listsError;
    private long _unlisted;

    /// <summary>Whether a finding is an error.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>The number of the document's first line in its file.</summary>
    public long FirstLine { get; init; } = 1;

    /// <summary>Adds a finding. <paramref name="position"/> is a byte index into the document; -1 where there is none.</summary>
    public void Add(string code, Severity severity, string message, string? path = null, long position = -1, AnnotationId? id = null, TextSpan? span = null)
    {
        HasErrors |= severity == Severity.Error;
        if (!Lists(severity))
        {
            _unlisted++;
            return;
        }
        _listsError |= severity == Severity.Error;
        var place = (int)Math.Min(position, document.Length);
        var (line, column) = place < 0 ? (null, null) : Locate(place);
        var diagnostic = new Diagnostic
        {
            Code = code,
            Severity = severity,
            Message = message,
            Path = path,
            Line = line,
            Column = column,
            AnnotationId = id,
            Span = span,
        };
        _diagnostics.Add((place, diagnostic));
    }

    /// <summary>Adds an error.</summary>
    /// <inheritdoc cref="Add(string, Severity, string, string?, long, AnnotationId?, TextSpan?)"/>
    public void Error(string code, string message, string? path = null, long position = -1, AnnotationId? id = null) =>
        Add(code, Severity.Error, message, path, position, id);

    /// <summary>Adds findings that another reader made, without places of their own.</summary>
    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            HasErrors |= diagnostic.Severity == Severity.Error;
            if (!Lists(diagnostic.Severity))
            {
                _unlisted++;
                continue;
            }
            _listsError |= diagnostic.Severity == Severity.Error;
            _diagnostics.Add((-1, diagnostic));
        }
    }

    /// <summary>The findings in the order of their positions; those without one come first.</summary>
    public IReadOnlyList<Diagnostic> ToList()
    {
        if (_diagnostics.Count == 0 && _unlisted == 0)
            return ValueList<Diagnostic>.Empty;
        var diagnostics = _diagnostics.OrderBy(entry => entry.Position).Select(entry => entry.Diagnostic);
        if (_unlisted == 0)
            return ValueList.Copy(diagnostics);
        var more = new Diagnostic
        {
            Code = DiagnosticCodes.MoreFindings,
            Severity = Severity.Information,
            Message = InputTexts.MoreFindings.Unlisted(_unlisted),
        };
        return ValueList.Copy(diagnostics.Append(more));
    }

    /// <summary>Whether a finding would be listed: costly messages of others are not worth making.</summary>
    /// <remarks>The first error always is, so that a flood of warnings cannot hide it.</remarks>
    public bool Lists(Severity severity) => _diagnostics.Count < Most || (severity == Severity.Error && !_listsError);

    /// <summary>Counts findings that <see cref="Lists"/> would turn away.</summary>
    public void AddUnlisted(Severity severity, int count)
    {
        HasErrors |= severity == Severity.Error;
        _unlisted += count;
    }

    private (int? Line, int? Column) Locate(int position)
    {
        _counter.MoveTo(document.Span, position);
        return ((int)Math.Min(_counter.LinesBefore + FirstLine, int.MaxValue), _counter.ColumnsBefore + 1);
    }
}
