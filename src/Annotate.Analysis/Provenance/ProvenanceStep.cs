namespace Annotate.Analysis;

/// <summary>One speaker on the way from the writer to the one who makes a claim.</summary>
public sealed record ProvenanceStep
{
    /// <summary>Who speaks, in words.</summary>
    public required string Speaker { get; init; }

    /// <summary>The attribution in which he speaks; null for the writer of the article.</summary>
    public AnnotationId? AttributionId { get; init; }

    /// <summary>The entities that speak; none where nobody is given.</summary>
    public IReadOnlyList<AnnotationId> SourceIds { get; init => field = ValueList.Copy(value); } = ValueList<AnnotationId>.Empty;

    /// <summary>The words that signal the attribution, at most about 160 UTF-16 code units.</summary>
    public string? Cue { get; init; }

    /// <summary>The words attributed, on one line and cut to about 160 UTF-16 code units; the spans are those of the attribution.</summary>
    public string? Content { get; init; }

    /// <summary>The writer's stance; null for the other speakers, whose stance is the sign of <see cref="Factuality"/>.</summary>
    public AuthorStance? AuthorStance { get; init; }

    /// <summary>How far the speaker commits himself to the content of the last step.</summary>
    public required FactualityAssessment Factuality { get; init; }

    /// <summary>The speaker and the factuality for him.</summary>
    public override string ToString() => $"{Speaker} {Factuality}";
}
