namespace Annotate.Evaluation;

/// <summary>What two annotators disagree about.</summary>
public enum DisagreementKind
{
    /// <summary>Only one of them marked anything there.</summary>
    Presence,

    /// <summary>Both marked the same words, with different labels.</summary>
    Label,

    /// <summary>Both gave the same label to overlapping, but not the same words.</summary>
    Boundaries,

    /// <summary>Both marked overlapping words with different labels.</summary>
    LabelAndBoundaries,
}
