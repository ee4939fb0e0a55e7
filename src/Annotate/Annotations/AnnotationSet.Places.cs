using System.Collections.Concurrent;
using Annotate.Querying;

namespace Annotate;

public sealed partial class AnnotationSet
{
    private AnnotationSpans? _spans;
    private ConcurrentDictionary<(Type? Type, string? Role), AnnotationSpans>? _spansBy;

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
        var spansBy = _spansBy ?? Interlocked.CompareExchange(ref _spansBy, new(), null) ?? _spansBy;
        return spansBy.GetOrAdd((type, role), static (key, set) => AnnotationSpansBuilder.Build(set, key.Type, key.Role, byHull: false), this);
    }
}
