namespace Annotate.Querying;

/// <summary>The spans of a set of annotations in text order: by start, then by end, then by the order of the file.</summary>
internal sealed class SpanIndex
{
    private readonly SpanHit[] _hits;

    private SpanIndex(SpanHit[] hits) => _hits = hits;

    public ReadOnlySpan<SpanHit> Hits => _hits;

    public static SpanIndex Of(AnnotationSet annotations)
    {
        var visitor = new Visitor();
        foreach (var slot in annotations.Slots)
        {
            visitor.Annotation = slot.Record;
            visitor.Visit(slot.Record);
        }
        return new SpanIndex([.. visitor.Hits.OrderBy(hit => hit.Span)]);
    }

    private sealed class Visitor : AnnotationVisitor
    {
        public List<SpanHit> Hits { get; } = [];

        public Annotation? Annotation { get; set; }

        protected override void OnSpans(string role, SpanSet spans)
        {
            foreach (var span in spans)
                Hits.Add(new SpanHit(Annotation!, role, span));
        }
    }
}
