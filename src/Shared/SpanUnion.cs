namespace Annotate;

/// <summary>The code units that a span set covers, as disjoint spans in text order: touching and overlapping fragments are one.</summary>
internal sealed class SpanUnion
{
    private readonly List<TextSpan> _spans = [];

    public static SpanUnion Of(SpanSet set)
    {
        var union = new SpanUnion();
        foreach (var span in ((IEnumerable<TextSpan>)set).Order())
        {
            if (union._spans.Count > 0 && span.Start <= union._spans[^1].End)
                union._spans[^1] = union._spans[^1].Union(span);
            else
                union._spans.Add(span);
        }
        return union;
    }

    /// <summary>The number of code units covered; those covered twice count once.</summary>
    public int Length => _spans.Sum(span => span.Length);

    /// <summary>Whether every span of <paramref name="set"/> is covered wholly. Logarithmic for each.</summary>
    public bool Contains(SpanSet set)
    {
        foreach (var span in set)
        {
            var index = _spans.BinarySearch(new TextSpan(span.Start, int.MaxValue));
            if (index < 0)
                index = ~index - 1;
            if (index < 0 || !_spans[index].Contains(span))
                return false;
        }
        return true;
    }
}
