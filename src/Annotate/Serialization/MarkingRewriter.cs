namespace Annotate.Serialization;

/// <summary>Maps everything to marked values and writes down what it was given under which name.</summary>
internal sealed class MarkingRewriter : AnnotationRewriter
{
    private const int FirstMark = 1_000_000_000;

    private readonly Dictionary<object, MappedValue> _byMark = [];

    public List<MappedValue> Values { get; } = [];

    /// <summary>What a marked value was mapped from; null for a value without a mark.</summary>
    public MappedValue? FindByMark(object? mark) => mark is null ? null : _byMark.GetValueOrDefault(mark);

    protected override SpanSet? MapSpans(string role, SpanSet spans) =>
        Mark<SpanSet>(new MappedValue(role, spans), new TextSpan(FirstMark + Values.Count, FirstMark + Values.Count + 1));

    protected override AnnotationId? MapReference(string member, AnnotationId id, ReferenceTarget target) =>
        Mark(new MappedValue(member, id), new AnnotationId($"mapped {Values.Count}"));

    private T Mark<T>(MappedValue value, T mark) where T : notnull
    {
        Values.Add(value);
        _byMark.Add(mark, value);
        return mark;
    }
}
