namespace Annotate.Evaluation;

/// <summary>What is done with spans that lie inside others of the same side.</summary>
public enum NestedSpans
{
    /// <summary>All are scored.</summary>
    Include,

    /// <summary>Only outermost ones are scored: a set whose hull lies inside the hull of another set with the same label, and is shorter, is left out.</summary>
    OutermostOnly,
}
