namespace Annotate.Evaluation.FactChecking;

/// <summary>Whether a score is that of the task's official scorer, or free of that scorer's known defects.</summary>
public enum ScoringMode
{
    /// <summary>What the official scorer computes, defects included, so that published figures can be compared. Where it would divide by zero the value is null.</summary>
    Official,

    /// <summary>The same measure with the known defects corrected, as each scorer's remarks list them.</summary>
    Corrected,
}
