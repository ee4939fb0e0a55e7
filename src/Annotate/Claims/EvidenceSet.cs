namespace Annotate;

/// <summary>Evidence that together bears on one claim: AND inside a set, OR across the sets of a claim.</summary>
/// <remarks>Terms: FEVER (evidence sets), GA4GH VA-Spec, argument mining (undercut). An undercut attacks a source, an attribution or a set,
/// and never refutes the claim.</remarks>
public sealed record EvidenceSet : Annotation
{
    private static readonly ReferenceTarget AttackedTarget = ReferenceTarget.Of<EvidenceSet>().Or<Attribution>().Or<Entity>().Or<Claim>();

    /// <summary>The claim.</summary>
    public required AnnotationId ClaimId { get; init; }

    /// <summary>The evidence; all of it is needed.</summary>
    public IReadOnlyList<AnnotationId> EvidenceIds { get; init => field = ValueList.Copy(value); } = ValueList<AnnotationId>.Empty;

    /// <summary>What the set does to the claim.</summary>
    public required Stance Stance { get; init; }

    /// <summary>What an undercut attacks: an evidence set, an attribution, a source; null is the claim.</summary>
    public AnnotationId? AttackedId { get; init; }

    /// <summary>How much of the claim it bears on.</summary>
    public Extent? Extent { get; init; }

    /// <summary>How strongly it bears on it.</summary>
    public Strength? Strength { get; init; }

    /// <summary>The votes of several annotators; null where one abstained (CLIMATE-FEVER).</summary>
    public IReadOnlyList<Stance?> Votes { get; init => field = ValueList.Copy(value); } = ValueList<Stance?>.Empty;

    /// <summary>The words that show how it bears on the claim: "However", "although".</summary>
    public SpanSet? Signal { get; init; }

    /// <inheritdoc/>
    public override Annotation? Rewrite(AnnotationRewriter rewriter)
    {
        ArgumentNullException.ThrowIfNull(rewriter);
        rewriter.RequiredText("stance", Stance.Value);
        if (rewriter.RequiredReference<Claim>("claimId", ClaimId) is not { } claimId)
            return null;
        return this with
        {
            ClaimId = claimId,
            EvidenceIds = rewriter.References<Evidence>("evidenceIds", EvidenceIds),
            AttackedId = rewriter.Reference("attackedId", AttackedId, AttackedTarget),
            Signal = rewriter.Spans("signal", Signal),
        };
    }

    /// <inheritdoc/>
    public override void Accept(AnnotationVisitor visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        visitor.RequiredText("stance", Stance.Value);
        visitor.RequiredReference<Claim>("claimId", ClaimId);
        visitor.References<Evidence>("evidenceIds", EvidenceIds);
        visitor.Reference("attackedId", AttackedId, AttackedTarget);
        visitor.Spans("signal", Signal);
    }
}
