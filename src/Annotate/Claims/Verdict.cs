namespace Annotate;

/// <summary>What follows for a claim, who draws it and why.</summary>
/// <remarks>Verdicts of the article, of reviewers and of policies stand side by side; none overwrites another. Terms: AVeriTeC, schema.org
/// ClaimReview.</remarks>
public sealed record Verdict : Annotation
{
    /// <summary>The claim.</summary>
    public required AnnotationId ClaimId { get; init; }

    /// <summary>What follows.</summary>
    public required VerdictLabel Label { get; init; }

    /// <summary>Who draws it: the article, a reviewer, a policy.</summary>
    public required VerdictBasis Basis { get; init; }

    /// <summary>Why this label, where it needs a reason.</summary>
    public VerdictReason? Reason { get; init; }

    /// <summary>The reasoning in words.</summary>
    public string? Rationale { get; init; }

    /// <summary>The state of knowledge it rests on.</summary>
    public PartialDate? AsOf { get; init; }

    /// <summary>The verdict that it replaces.</summary>
    public AnnotationId? SupersedesId { get; init; }

    /// <summary>The name of the policy that drew it.</summary>
    public string? Policy { get; init; }

    /// <summary>The evidence sets that decided it.</summary>
    public IReadOnlyList<AnnotationId> DecisiveSetIds { get; init => field = ValueList.Copy(value); } = ValueList<AnnotationId>.Empty;

    /// <summary>The evidence sets that speak against it.</summary>
    public IReadOnlyList<AnnotationId> DissentingSetIds { get; init => field = ValueList.Copy(value); } = ValueList<AnnotationId>.Empty;

    /// <summary>The evidence sets, for the claim or against it, that an undercut took out: those attacked, not the undercuts.</summary>
    public IReadOnlyList<AnnotationId> UndercutSetIds { get; init => field = ValueList.Copy(value); } = ValueList<AnnotationId>.Empty;

    /// <summary>How many independent sources support the claim.</summary>
    public int? IndependentSupport { get; init; }

    /// <summary>How many independent sources refute it.</summary>
    public int? IndependentRefute { get; init; }

    /// <summary>The id of the <see cref="Agent"/> that reviewed it.</summary>
    public string? Reviewer { get; init; }

    /// <summary>The rating as the reviewer published it.</summary>
    public ReviewRating? Rating { get; init; }

    /// <summary>Where the review was published.</summary>
    public string? Url { get; init; }

    /// <summary>When the review was published.</summary>
    public PartialDate? Published { get; init; }

    /// <summary>The label, who draws it, and why: <c>supported (policy anyCompleteSet): For the claim: …</c>.</summary>
    public override string ToString() =>
        $"{Label} ({Basis}{(Policy is null ? "" : $" {Policy}")}{(Reviewer is null ? "" : $" {Reviewer}")})"
            + $"{(Rationale is null ? "" : $": {Rationale}")}";

    /// <inheritdoc/>
    public override Annotation? Rewrite(AnnotationRewriter rewriter)
    {
        ArgumentNullException.ThrowIfNull(rewriter);
        rewriter.RequiredText("label", Label.Value);
        rewriter.RequiredText("basis", Basis.Value);
        if (rewriter.RequiredReference<Claim>("claimId", ClaimId) is not { } claimId)
            return null;
        return this with
        {
            ClaimId = claimId,
            SupersedesId = rewriter.Reference<Verdict>("supersedesId", SupersedesId),
            DecisiveSetIds = rewriter.References<EvidenceSet>("decisiveSetIds", DecisiveSetIds),
            DissentingSetIds = rewriter.References<EvidenceSet>("dissentingSetIds", DissentingSetIds),
            UndercutSetIds = rewriter.References<EvidenceSet>("undercutSetIds", UndercutSetIds),
        };
    }

    /// <inheritdoc/>
    public override void Accept(AnnotationVisitor visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        visitor.RequiredText("label", Label.Value);
        visitor.RequiredText("basis", Basis.Value);
        visitor.RequiredReference<Claim>("claimId", ClaimId);
        visitor.Reference<Verdict>("supersedesId", SupersedesId);
        visitor.References<EvidenceSet>("decisiveSetIds", DecisiveSetIds);
        visitor.References<EvidenceSet>("dissentingSetIds", DissentingSetIds);
        visitor.References<EvidenceSet>("undercutSetIds", UndercutSetIds);
    }
}
