namespace Annotate;

/// <summary>Something that bears on claims: words of this article, or something elsewhere.</summary>
/// <remarks><see cref="EvidenceSet"/>s say on which claim it bears and how.</remarks>
public sealed record Evidence : Annotation
{
    /// <summary>The words of this article; null for evidence elsewhere.</summary>
    public SpanSet? Target { get; init; }

    /// <summary>The other annotated article that holds it (<see cref="Article.Id"/>).</summary>
    public string? ArticleUri { get; init; }

    /// <summary>Where it is found.</summary>
    public string? Url { get; init; }

    /// <summary>Where an archive keeps it.</summary>
    public string? ArchivedUrl { get; init; }

    /// <summary>The place inside it: a page, a table cell, a sentence number.</summary>
    public string? Locator { get; init; }

    /// <summary>The attribution that it is, where the evidence is itself somebody's word.</summary>
    public AnnotationId? AttributionId { get; init; }

    /// <summary>What it shows, in a sentence.</summary>
    public string? Description { get; init; }

    /// <summary>Who gives it.</summary>
    public IReadOnlyList<AnnotationId> SourceIds { get; init => field = ValueList.Copy(value); } = ValueList<AnnotationId>.Empty;

    /// <summary>Whose word it is, seen from the article.</summary>
    public SourceLevel? SourceLevel { get; init; }

    /// <summary>Its medium.</summary>
    public Medium? Medium { get; init; }

    /// <summary>When it was published.</summary>
    public PartialDate? Published { get; init; }

    /// <summary>When it was looked at.</summary>
    public PartialDate? Retrieved { get; init; }

    /// <summary>Evidence of one group has one origin and counts once.</summary>
    public string? IndependenceGroup { get; init; }

    /// <summary>Reliability of the source and credibility of the information (STANAG 2511), such as <c>B2</c>.</summary>
    public AdmiraltyRating? Rating { get; init; }

    /// <summary>The question that it answers (AVeriTeC).</summary>
    public string? Question { get; init; }

    /// <summary>The answer that it gives.</summary>
    public string? Answer { get; init; }

    /// <summary>How the answer follows from it.</summary>
    public AnswerType? AnswerType { get; init; }

    /// <inheritdoc/>
    public override Annotation? Rewrite(AnnotationRewriter rewriter)
    {
        ArgumentNullException.ThrowIfNull(rewriter);
        return this with
        {
            Target = rewriter.Spans("target", Target),
            AttributionId = rewriter.Reference<Attribution>("attributionId", AttributionId),
            SourceIds = rewriter.References<Entity>("sourceIds", SourceIds),
        };
    }

    /// <inheritdoc/>
    public override void Accept(AnnotationVisitor visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        visitor.Spans("target", Target);
        visitor.Reference<Attribution>("attributionId", AttributionId);
        visitor.References<Entity>("sourceIds", SourceIds);
    }
}
