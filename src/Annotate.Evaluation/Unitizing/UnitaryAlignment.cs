namespace Annotate.Evaluation;

/// <summary>Units that are taken to be the same, at most one of each coder.</summary>
public sealed record UnitaryAlignment
{
    /// <summary>For each coder the unit, or null where the coder has none.</summary>
    public IReadOnlyList<ContinuumUnit?> Units { get; init; } = [];

    /// <summary>The mean dissimilarity over pairs of coders.</summary>
    public double Disorder { get; init; }
}
