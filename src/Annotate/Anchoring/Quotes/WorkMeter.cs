namespace Annotate.Anchoring;

/// <summary>Counts work down, and looks at the cancellation token whenever it counts. Used by one call.</summary>
internal sealed class WorkMeter(long allowed, CancellationToken cancellationToken)
{
    private long _left = allowed;

    /// <summary>Whether more work was asked for than is allowed.</summary>
    public bool IsExhausted => _left < 0;

    public CancellationToken CancellationToken => cancellationToken;

    /// <summary>Takes away <paramref name="steps"/>; false once nothing is left.</summary>
    public bool Charge(long steps)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (_left >= 0)
            _left -= steps;
        return _left >= 0;
    }
}
