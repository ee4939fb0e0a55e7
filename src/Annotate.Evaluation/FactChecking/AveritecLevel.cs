namespace Annotate.Evaluation.FactChecking;

/// <summary>The scores of AVeriTeC at one level of evidence.</summary>
public sealed record AveritecLevel
{
    /// <summary>The level λ that the utility of the evidence must exceed.</summary>
    public double Level { get; init; }

    /// <summary>The number of claims counted: those with gold evidence; officially all, or none where one has no gold evidence.</summary>
    public int Claims { get; init; }

    /// <summary>The number of claims with the right verdict and evidence above the level.</summary>
    public int RightClaims { get; init; }

    /// <summary>The sum of the utilities of evidence above the level.</summary>
    public double EvidenceSum { get; init; }

    /// <summary>The sum of the scores of justifications whose evidence is above the level.</summary>
    public double JustificationSum { get; init; }

    /// <summary>The number of claims whose justification is counted: those with gold evidence and a gold justification; officially all, or none where one lacks either.</summary>
    public int JustificationClaims { get; init; }

    /// <summary>The share of claims with the right verdict and evidence above the level (the AVeriTeC score); null without claims.</summary>
    public double? Veracity => Ratio.Of(RightClaims, Claims);

    /// <summary>The mean utility of evidence, 0 where it is not above the level; null without claims. Verdicts play no part.</summary>
    public double? Evidence => Ratio.Of(EvidenceSum, Claims);

    /// <summary>The mean score of justifications, 0 where the evidence is not above the level; null without claims.</summary>
    public double? Justification => Ratio.Of(JustificationSum, JustificationClaims);
}
