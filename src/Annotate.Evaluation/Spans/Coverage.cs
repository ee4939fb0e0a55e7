namespace Annotate.Evaluation;

/// <summary>The code units that a span set covers: disjoint spans in text order, those that touch joined.</summary>
internal sealed class Coverage : IEquatable<Coverage>
{
    private readonly TextSpan[] _spans;

    private Coverage(TextSpan[] spans)
    {
        _spans = spans;
        foreach (var span in spans)
            Length += span.Length;
    }

    public static Coverage Empty { get; } = new([]);

    public ReadOnlySpan<TextSpan> Spans => _spans;

    public long Length { get; }

    public static Coverage Of(SpanSet? spans) => spans is null ? Empty : Of(spans.AsSpan());

    public static Coverage Of(ReadOnlySpan<TextSpan> spans)
    {
        if (spans.Length == 1)
            return new Coverage([spans[0]]);
        var sorted = spans.ToArray();
        Array.Sort(sorted);
        var count = 0;
        foreach (var span in sorted)
        {
            if (count > 0 && span.Start <= sorted[count - 1].End)
                sorted[count - 1] = sorted[count - 1].Union(span);
            else
                sorted[count++] = span;
        }
        return new Coverage(sorted[..count]);
    }

    /// <summary>The number of code units common to both. Linear in the number of fragments.</summary>
    public long Intersection(Coverage other)
    {
        var (length, i, j) = (0L, 0, 0);
        while (i < _spans.Length && j < other._spans.Length)
        {
            var (left, right) = (_spans[i], other._spans[j]);
            length += Math.Max(0, Math.Min(left.End, right.End) - Math.Max(left.Start, right.Start));
            if (left.End <= right.End)
                i++;
            else
                j++;
        }
        return length;
    }

    /// <summary>Whether both cover the same, at least a position.</summary>
    public bool Equals(Coverage? other) => other is not null && _spans.Length > 0 && _spans.AsSpan().SequenceEqual(other._spans);

    public override bool Equals(object? obj) => Equals(obj as Coverage);

    public override int GetHashCode() => _spans.Length == 0 ? 0 : HashCode.Combine(_spans[0], _spans[^1], _spans.Length);
}
