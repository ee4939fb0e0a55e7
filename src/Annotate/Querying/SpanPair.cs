namespace Annotate.Querying;

/// <summary>Two spans that overlap, one of each side of a join.</summary>
public readonly struct SpanPair
{
    internal SpanPair(SpanHit left, SpanHit right) => (Left, Right) = (left, right);

    /// <summary>The span of the side that was asked.</summary>
    public SpanHit Left { get; }

    /// <summary>The span of the other side.</summary>
    public SpanHit Right { get; }

    /// <summary>Takes the pair apart.</summary>
    public void Deconstruct(out SpanHit left, out SpanHit right) => (left, right) = (Left, Right);
}
