using System.Text;

namespace Annotate.Analysis;

/// <summary>Where a claim comes from: who says it, through whom, what the writer makes of it, and what bears on it.</summary>
public sealed record ClaimProvenance
{
    /// <summary>The claim.</summary>
    public required AnnotationId ClaimId { get; init; }

    /// <summary>The claim in words.</summary>
    public required string ClaimText { get; init; }

    /// <summary>One chain for each attribution that makes the claim; the writer's own where there is none.</summary>
    public IReadOnlyList<ProvenanceChain> Chains { get; init => field = ValueList.Copy(value); } = ValueList<ProvenanceChain>.Empty;

    /// <summary>The evidence sets on the claim, in the order of the file.</summary>
    public IReadOnlyList<ProvenanceEvidence> Evidence { get; init => field = ValueList.Copy(value); } = ValueList<ProvenanceEvidence>.Empty;

    /// <summary>The claim, then a line for each chain with the factuality for everyone on it, then a line for each set of
    /// evidence.</summary>
    public override string ToString()
    {
        var text = new StringBuilder($"{ClaimId}: {ClaimText}");
        foreach (var chain in Chains)
            text.Append($"\n  {chain.Sentence} [{string.Join(", ", chain.Steps.Reverse())}]");
        foreach (var evidence in Evidence)
            text.Append($"\n  {evidence.Sentence}");
        return text.ToString();
    }
}
