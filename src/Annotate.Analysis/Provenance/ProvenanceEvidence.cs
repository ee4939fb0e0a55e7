namespace Annotate.Analysis;

/// <summary>A set of evidence on a claim and where it comes from.</summary>
public sealed record ProvenanceEvidence
{
    /// <summary>The evidence set.</summary>
    public required AnnotationId SetId { get; init; }

    /// <summary>What the set does to the claim, as annotated.</summary>
    public required Stance Stance { get; init; }

    /// <summary>What is left of that once undercuts, circles and gaps are taken into account.</summary>
    public required Stance EffectiveStance { get; init; }

    /// <summary>What it shows and who gives it, as a sentence in English.</summary>
    public required string Sentence { get; init; }

    /// <summary>The ways of those pieces that are somebody's word.</summary>
    public IReadOnlyList<ProvenanceChain> Chains { get; init => field = ValueList.Copy(value); } = ValueList<ProvenanceChain>.Empty;

    /// <summary>The sentence.</summary>
    public override string ToString() => Sentence;
}
