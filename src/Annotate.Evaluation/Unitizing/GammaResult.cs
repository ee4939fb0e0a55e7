namespace Annotate.Evaluation;

/// <summary>Gamma with its parts.</summary>
public sealed record GammaResult : EvaluationResult
{
    /// <summary>Gamma: 1 is perfect agreement, 0 what random continua give. Null where there is no unit, fewer than two coders, or no disorder to expect.</summary>
    public double? Value => ObservedDisorder is { } observed && ExpectedDisorder is { } expected ? 1 - Ratio.Of(observed, expected) : null;

    /// <summary>The disorder of the best alignment.</summary>
    public double? ObservedDisorder { get; init; }

    /// <summary>The mean disorder of the best alignments of random continua.</summary>
    public double? ExpectedDisorder { get; init; }

    /// <summary>The number of random continua.</summary>
    public int Samples { get; init; }

    /// <summary>The number of coders.</summary>
    public int Coders { get; init; }

    /// <summary>The number of units of all coders.</summary>
    public int Units { get; init; }

    /// <summary>Whether every alignment is proven to be the best one; else some are only the best found, and disorders upper bounds.</summary>
    public bool IsOptimal { get; init; } = true;

    /// <summary>The unitary alignments of the best alignment, in text order.</summary>
    public IReadOnlyList<UnitaryAlignment> Alignments { get; init => field = ValueList.Copy(value); } = ValueList<UnitaryAlignment>.Empty;

    /// <summary>What was compared and how it was sampled, the seed included.</summary>
    public required GammaOptions Options { get; init; }

    /// <inheritdoc/>
    public override Report ToReport() => new(
        "Gamma",
        ["measure", "value", "observedDisorder", "expectedDisorder", "samples", "coders", "units", "alignments", "alpha", "beta", "emptyDissimilarity", "seed", "optimal"],
        [["gamma", Value, ObservedDisorder, ExpectedDisorder, Samples, Coders, Units, Alignments.Count, Options.Alpha, Options.Beta, Options.EmptyDissimilarity, $"{Options.Seed}", IsOptimal ? "yes" : "no"]]);
}
