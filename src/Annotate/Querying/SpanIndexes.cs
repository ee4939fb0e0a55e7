namespace Annotate.Querying;

/// <summary>The indexes of the spans of one set of annotations, each built when first asked for.</summary>
internal sealed class SpanIndexes(AnnotationSet annotations)
{
    private AnnotationSpans? _all;
    private SpansOfSome? _some;

    /// <summary>All annotations in all roles.</summary>
    public AnnotationSpans All => _all ?? Interlocked.CompareExchange(ref _all, Build(null, null), null) ?? _all;

    public static SpanIndexes Of(AnnotationSet annotations)
    {
        ArgumentNullException.ThrowIfNull(annotations);
        ref var kept = ref annotations.SpanIndexes;
        return (SpanIndexes)(kept ?? Interlocked.CompareExchange(ref kept, new SpanIndexes(annotations), null) ?? kept);
    }

    /// <summary>The annotations of a type, or in a role, or both.</summary>
    public AnnotationSpans By(Type? type, string? role)
    {
        while (true)
        {
            var known = _some;
            for (var some = known; some is not null; some = some.Next)
            {
                if (some.Type == type && string.Equals(some.Role, role, StringComparison.Ordinal))
                    return some.Spans;
            }
            var built = new SpansOfSome(type, role, Build(type, role), known);
            if (ReferenceEquals(Interlocked.CompareExchange(ref _some, built, known), known))
                return built.Spans;
        }
    }

    private AnnotationSpans Build(Type? type, string? role) => AnnotationSpansBuilder.Build(annotations, type, role, byHull: false);

    /// <summary>The indexes built so far, the last one first: few, so a list is searched fastest.</summary>
    private sealed record SpansOfSome(Type? Type, string? Role, AnnotationSpans Spans, SpansOfSome? Next);
}
