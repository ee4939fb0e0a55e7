namespace Annotate;

/// <summary>A statement that can be true or false, made by the writer or by somebody else.</summary>
/// <remarks>Terms: schema.org Claim, AVeriTeC, FactBank (certainty).</remarks>
public sealed record Claim : Annotation
{
    /// <summary>The statement in canonical words, understandable by itself.</summary>
    public required string Text { get; init; }

    /// <summary>The words of the article that make it; null for a claim made elsewhere or only implied.</summary>
    public SpanSet? Target { get; init; }

    /// <summary>Who makes it; none where only the writer does.</summary>
    public IReadOnlyList<AnnotationId> ClaimantIds { get; init => field = ValueList.Copy(value); } = ValueList<AnnotationId>.Empty;

    /// <summary>The attributions in which it is made.</summary>
    public IReadOnlyList<AnnotationId> AttributionIds { get; init => field = ValueList.Copy(value); } = ValueList<AnnotationId>.Empty;

    /// <summary>Whose claim it is, seen from the article; writer where nobody else makes it.</summary>
    public SourceLevel? SourceLevel { get; init; }

    /// <summary>What kind of claim it is.</summary>
    public IReadOnlyList<ClaimKind> Kinds { get; init => field = ValueList.Copy(value); } = ValueList<ClaimKind>.Empty;

    /// <summary>How it is put.</summary>
    public Expression? Expression { get; init; }

    /// <summary>The words that weaken it: "seems", "apparent".</summary>
    public SpanSet? Hedge { get; init; }

    /// <summary>How certain its claimant is.</summary>
    public Certainty? Certainty { get; init; }

    /// <summary>Whether readers would want it checked.</summary>
    public bool? CheckWorthy { get; init; }

    /// <summary>What the writer makes of it; wins over the stance of its attribution.</summary>
    public AuthorStance? AuthorStance { get; init; }

    /// <summary>When it was made.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>The first date for which it is meant.</summary>
    public PartialDate? ValidFrom { get; init; }

    /// <summary>The last date for which it is meant.</summary>
    public PartialDate? ValidTo { get; init; }

    /// <summary>The place for which it is meant.</summary>
    public string? Location { get; init; }

    /// <summary>URL of its first known appearance (schema.org firstAppearance).</summary>
    public string? FirstAppearance { get; init; }

    /// <summary>URLs of further appearances (schema.org appearance).</summary>
    public IReadOnlyList<string> Appearances { get; init => field = ValueList.Copy(value); } = ValueList<string>.Empty;

    /// <summary>The medium that reported it (AVeriTeC).</summary>
    public string? ReportingSource { get; init; }

    /// <inheritdoc/>
    public override Annotation? Rewrite(AnnotationRewriter rewriter)
    {
        ArgumentNullException.ThrowIfNull(rewriter);
        rewriter.RequiredText("text", Text);
        return this with
        {
            Target = rewriter.Spans("target", Target),
            ClaimantIds = rewriter.References<Entity>("claimantIds", ClaimantIds),
            AttributionIds = rewriter.References<Attribution>("attributionIds", AttributionIds),
            Hedge = rewriter.Spans("hedge", Hedge),
        };
    }

    /// <inheritdoc/>
    public override void Accept(AnnotationVisitor visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        visitor.RequiredText("text", Text);
        visitor.Spans("target", Target);
        visitor.References<Entity>("claimantIds", ClaimantIds);
        visitor.References<Attribution>("attributionIds", AttributionIds);
        visitor.Spans("hedge", Hedge);
    }
}
