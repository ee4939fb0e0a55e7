using Annotate.Querying;

namespace Annotate;

public sealed partial class AnnotationSet
{
    private AnnotationSpans? _spans;
    private SpansOfSome? _spansOfSome;

    /// <summary>The spans of all annotations in all roles, indexed by place when first asked for.</summary>
    public AnnotationSpans Spans => _spans ?? Interlocked.CompareExchange(ref _spans, AnnotationSpansBuilder.Build(this, null, null, byHull: false), null) ?? _spans;

    /// <summary>The spans of the annotations of one type, indexed by place when first asked for.</summary>
    public AnnotationSpans SpansOf<T>() where T : Annotation => SpansBy(typeof(T), null);

    /// <summary>The spans of the annotations of one type in one role, indexed by place when first asked for.</summary>
    /// <param name="role">The JSON name of the role: <c>content</c>.</param>
    public AnnotationSpans SpansOf<T>(string role) where T : Annotation
    {
        ArgumentException.ThrowIfNullOrEmpty(role);
        return SpansBy(typeof(T), role);
    }

    /// <summary>The spans of all annotations in one role, indexed by place when first asked for.</summary>
    /// <param name="role">The JSON name of the role: <c>target</c>.</param>
    public AnnotationSpans SpansIn(string role)
    {
        ArgumentException.ThrowIfNullOrEmpty(role);
        return SpansBy(null, role);
    }

    /// <inheritdoc cref="AnnotationSpans.Overlapping(TextSpan)"/>
    public SpanHits Overlapping(TextSpan span) => Spans.Overlapping(span);

    /// <inheritdoc cref="AnnotationSpans.CoveredBy"/>
    public SpanHits CoveredBy(TextSpan span) => Spans.CoveredBy(span);

    /// <inheritdoc cref="AnnotationSpans.Covering"/>
    public SpanHits Covering(TextSpan span) => Spans.Covering(span);

    /// <inheritdoc cref="AnnotationSpans.At"/>
    public SpanHits At(int position) => Spans.At(position);

    private AnnotationSpans SpansBy(Type? type, string? role)
    {
        while (true)
        {
            var known = _spansOfSome;
            for (var some = known; some is not null; some = some.Next)
            {
                if (some.Type == type && string.Equals(some.Role, role, StringComparison.Ordinal))
                    return some.Spans;
            }
            var built = new SpansOfSome(type, role, AnnotationSpansBuilder.Build(this, type, role, byHull: false), known);
            if (ReferenceEquals(Interlocked.CompareExchange(ref _spansOfSome, built, known), known))
                return built.Spans;
        }
    }

    /// <summary>The indexes built so far, the last one first: few, so a list is searched fastest.</summary>
    private sealed record SpansOfSome(Type? Type, string? Role, AnnotationSpans Spans, SpansOfSome? Next);
}
