using Annotate.Contracts;
using Annotate.Diagnostics;

namespace Annotate.Serialization;

/// <summary>Reports quotes that differ from the text, and finds out whether the offsets are in another unit than declared.</summary>
internal sealed class QuoteMismatches(ReadOnlyMemory<byte> document, Article article, OffsetUnit unit, DiagnosticCollector diagnostics)
{
    private static readonly OffsetUnit[] Units = [OffsetUnit.Utf16CodeUnit, OffsetUnit.CodePoint, OffsetUnit.Utf8Byte];

    private readonly List<(SpanSet Spans, int Position)> _found = [];

    public bool Any => _found.Count > 0;

    /// <summary>Notes a mismatch, by its byte index in the annotation.</summary>
    public void Add(SpanSet spans, int position) => _found.Add((spans, position));

    /// <summary>Forgets what was noted, for the next annotation.</summary>
    public void Clear() => _found.Clear();

    /// <summary>Reports what was noted for one annotation, which starts at <paramref name="start"/>.</summary>
    public void Report(AnnotationId id, int start, int length, string path)
    {
        var paths = new JsonPathFinder(document.Span.Slice(start, length));
        for (var i = 0; i < _found.Count; i++)
        {
            if (!diagnostics.Lists(Severity.Error))
            {
                diagnostics.AddUnlisted(Severity.Error, _found.Count - i);
                return;
            }
            var (spans, position) = _found[i];
            var place = paths.Find(position, path);
            diagnostics.Add(
                DiagnosticCodes.QuoteMismatch,
                Severity.Error,
                InputTexts.QuoteMismatch.InAnnotation(id.Value, Excerpt.Of(article.Text, spans), place, Excerpt.Of(spans.Quotes), FittingUnit(spans)?.WireName()),
                place,
                start + position,
                id,
                spans.Hull);
        }
    }

    private OffsetUnit? FittingUnit(SpanSet spans)
    {
        foreach (var other in Units)
        {
            if (other != unit && Matches(spans, other))
                return other;
        }
        return null;
    }

    private bool Matches(SpanSet spans, OffsetUnit other)
    {
        if (spans.Quotes.Count != spans.Count)
            return false;
        for (var i = 0; i < spans.Count; i++)
        {
            var start = article.Offsets.Convert(spans[i].Start, OffsetUnit.Utf16CodeUnit, unit);
            var end = article.Offsets.Convert(spans[i].End, OffsetUnit.Utf16CodeUnit, unit);
            if (!article.Offsets.TryToSpan(start, end, other, out var moved) || !article.Text.AsSpan(moved.Start, moved.Length).SequenceEqual(spans.Quotes[i]))
                return false;
        }
        return true;
    }
}
