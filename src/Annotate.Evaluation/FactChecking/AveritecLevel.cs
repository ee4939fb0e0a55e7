namespace Annotate.Evaluation;

/// <summary>The scores of AVeriTeC at one level of evidence.</summary>
public sealed record AveritecLevel
{
    /// <summary>The level λ that the utility of the evidence must exceed.</summary>
    public double Level { get; init; }

    /// <summary>The share of all claims with the right verdict and evidence above the level (the AVeriTeC score); null without claims.</summary>
    public double? Veracity { get; init; }

    /// <summary>The mean score of justifications, 0 where the evidence is not above the level; null without claims.</summary>
    public double? Justification { get; init; }
}
