namespace Annotate.Evaluation.FactChecking;

/// <summary>Where only the first three predicted sentences of an abstract count.</summary>
public enum SciFactTruncation
{
    /// <summary>In the scores of abstracts; the scores of sentences take all, since they punish too many. The paper, and both scorers its authors published.</summary>
    Abstracts,

    /// <summary>In the scores of abstracts and of sentences.</summary>
    AbstractsAndSentences,
}
