namespace Annotate.Evaluation;

/// <summary>Gamma: how much the units of several coders agree, in place and category, after aligning them as well as possible.</summary>
/// <remarks>
/// <para>Mathet, Widlöcher and Métivier 2015, <em>The unified and holistic method gamma (γ) for inter-annotator agreement measure and
/// alignment</em>:
/// γ = 1 - δ(best alignment) / δ_e. Two units differ by α ((|Δstart| + |Δend|) / (sum of lengths))² Δ∅ + β d_cat Δ∅, a unit and nothing by
/// Δ∅. A unitary alignment
/// takes at most one unit of each coder; its disorder is the mean over pairs of coders. The disorder of an alignment is the sum of
/// its unitary ones divided by the mean number of units a coder. δ_e is the mean best disorder of random continua, each coder's made by
/// shifting the units of a randomly chosen coder around the continuum, the shifts at least half a mean unit apart (section 5.2).</para>
/// <para>Units of a coder may overlap and nest. Discontinuous units have no place in the paper's dissimilarity and are refused where a
/// continuum is made.</para>
/// <para>The best alignment is found exactly by dynamic programming along the text, as long as few units compete in one place
/// (<see cref="IsOptimal"/>); finding it is NP-hard for three coders and more.</para>
/// </remarks>
public sealed partial record GammaAgreement : EvaluationResult
{
    /// <summary>Gamma: 1 is perfect agreement, 0 what random continua give. Null where there is no unit, fewer than two coders, or no
    /// disorder to expect.</summary>
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

    /// <summary>Whether every alignment is proven to be the best one; else some are only the best found, and disorders upper
    /// bounds.</summary>
    public bool IsOptimal { get; init; } = true;

    /// <summary>The unitary alignments of the best alignment, in text order: units that are taken to be the same, at most one of each coder
    /// (by its index), with their mean dissimilarity over pairs of coders.</summary>
    public IReadOnlyList<(IReadOnlyList<(int Coder, ContinuumUnit Unit)> Units, double Disorder)> Alignments
    {
        get;
        init => field = ValueList.Copy(value);
    } = ValueList<(IReadOnlyList<(int Coder, ContinuumUnit Unit)> Units, double Disorder)>.Empty;

    /// <summary>What was compared and how it was sampled, the seed included.</summary>
    public required GammaOptions Options { get; init; }

    /// <inheritdoc/>
    public override Report ToReport() => new(
        "Gamma",
        ["measure", "value", "observedDisorder", "expectedDisorder", "samples", "coders", "units", "alignments", "alpha", "beta", "emptyDissimilarity", "seed", "optimal"],
        [["gamma", Value, ObservedDisorder, ExpectedDisorder, Samples, Coders, Units, Alignments.Count, Options.Alpha, Options.Beta, Options.EmptyDissimilarity, $"{Options.Seed}", IsOptimal ? "yes" : "no"]]);
}
