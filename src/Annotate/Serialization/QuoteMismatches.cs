using Annotate.Diagnostics;

namespace Annotate.Serialization;

/// <summary>Reports quotes that differ from the text, and finds out whether the offsets are in another unit than declared.</summary>
internal static class QuoteMismatches
{
    private static readonly OffsetUnit[] Units = [OffsetUnit.Utf16CodeUnit, OffsetUnit.CodePoint, OffsetUnit.Utf8Byte];

    public static void Report(
        DiagnosticCollector diagnostics, Annotation annotation, List<SpanSet> mismatches, Article article, OffsetUnit unit, string path, int position)
    {
        var roles = new RoleFinder(mismatches);
        roles.Visit(annotation);
        foreach (var (role, spans) in roles.Found)
        {
            var hint = Units.FirstOrDefault(other => other != unit && Matches(article, spans, unit, other), unit) is var right && right != unit
                ? $"The offsets would match in {right.WireName()}: declare that unit."
                : "Anchor the quote again, or drop it.";
            diagnostics.Add(
                DiagnosticCodes.QuoteMismatch,
                Severity.Error,
                $"The annotation '{annotation.Id}' covers '{Excerpt.Of(article.Text, spans)}' in its role '{role}', and its quote is '{Excerpt.Of(spans.Quotes)}'. {hint}",
                $"{path}.{role}",
                position,
                annotation.Id,
                spans.Hull);
        }
    }

    private static bool Matches(Article article, SpanSet spans, OffsetUnit declared, OffsetUnit other)
    {
        if (spans.Quotes.Count != spans.Count)
            return false;
        for (var i = 0; i < spans.Count; i++)
        {
            var start = article.Offsets.Convert(spans[i].Start, OffsetUnit.Utf16CodeUnit, declared);
            var end = article.Offsets.Convert(spans[i].End, OffsetUnit.Utf16CodeUnit, declared);
            if (!article.Offsets.TryToSpan(start, end, other, out var moved) || !article.Text.AsSpan(moved.Start, moved.Length).SequenceEqual(spans.Quotes[i]))
                return false;
        }
        return true;
    }

    

    private sealed class RoleFinder(List<SpanSet> mismatches) : AnnotationVisitor
    {
        private readonly HashSet<object> _wanted = new(mismatches, ReferenceEqualityComparer.Instance);

        public List<(string Role, SpanSet Spans)> Found { get; } = [];

        protected override void OnSpans(string role, SpanSet spans)
        {
            if (_wanted.Contains(spans))
                Found.Add((role, spans));
        }
    }
}
