namespace Annotate.Anchoring;

/// <summary>How annotations are moved to a new version of their text.</summary>
public sealed record RebaseOptions
{
    /// <summary>The defaults.</summary>
    public static RebaseOptions Default { get; } = new();

    /// <summary>How text is found again that the comparison of the versions leaves open. Its bound on work is replaced by
    /// <see cref="MaxWork"/>.</summary>
    public AnchorOptions Anchoring { get; init; } = AnchorOptions.Default;

    /// <summary>How alike edited words must be to those before for the span set to follow them, 0 to 1; by default 0.5. Else it is
    /// orphaned.</summary>
    /// <remarks>1 less the edit distance over the longer length, case, quotation marks, dashes, white space and normal form not counted.
    /// For span sets of more than 2,000 code units: the share of the longer text that stayed.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between 0 and 1.</exception>
    public double MinSimilarity
    {
        get;
        init => field = value is >= 0 and <= 1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "Likeness lies between 0 and 1.");
    } = 0.5;

    /// <summary>How much work the comparison may cost, and finding text again for all span sets together, in steps of about two
    /// nanoseconds; by default 200 million.</summary>
    /// <remarks>What the comparison does not reach counts as edited; what is not found within the bound is orphaned as
    /// <see cref="AnchorRefusal.Limit"/>.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public long MaxWork
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    } = 200_000_000;

    /// <summary>The <see cref="Article.Version"/> of the new article; null counts on from the old one ("2" to "3", "v1.9" to "v1.10"; "2"
    /// where it had none; none where it ends in no number).</summary>
    public string? Version { get; init; }
}
