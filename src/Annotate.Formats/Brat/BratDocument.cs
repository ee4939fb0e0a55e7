using Annotate.Diagnostics;
using Annotate.Contracts;
using Annotate.Serialization;

namespace Annotate.Formats.Brat;

/// <summary>The lines of one <c>.ann</c> file against its text.</summary>
internal sealed class BratDocument
{
    private readonly DiagnosticCollector _diagnostics;
    private readonly List<BratLine> _lines = [];
    private readonly Dictionary<string, int> _rows = new(StringComparer.Ordinal);

    private BratDocument(DiagnosticCollector diagnostics) => _diagnostics = diagnostics;

    public IReadOnlyList<BratLine> Lines => _lines;

    public BratLine? Find(string id) => _rows.TryGetValue(id, out var row) ? _lines[row] : null;

    /// <summary>Takes a file apart. Lines that are not understood stay in their place as <see cref="BratLineKind.Other"/>.</summary>
    public static BratDocument Parse(ReadOnlySpan<byte> file, Article article, OffsetUnit unit, int maxLines, DiagnosticCollector diagnostics)
    {
        var document = new BratDocument(diagnostics);
        var reader = new BratLineReader(article, unit, diagnostics);
        var scanner = new BratScanner(file);
        while (scanner.MoveNext())
        {
            if (document._lines.Count == maxLines)
            {
                diagnostics.Error(DiagnosticCodes.Limit, InputTexts.Limit.CutCount("lines", maxLines), position: scanner.Start);
                break;
            }
            document.Add(reader.Read(ref scanner, document._lines.Count + 1));
        }
        return document;
    }

    private void Add(BratLine line)
    {
        if (line.Kind != BratLineKind.Other && !_rows.TryAdd(line.Id, _lines.Count))
        {
            _diagnostics.Error(DiagnosticCodes.DuplicateId, InputTexts.DuplicateId.Lines(line.Id), position: line.Start, id: line.Id);
            line = new BratLine { Kind = BratLineKind.Other, Start = line.Start, End = line.End };
        }
        _lines.Add(line);
    }
}
