namespace Annotate.Formats.Tables;

/// <summary>What the rows of a table are.</summary>
public enum TableKind
{
    /// <summary>Attributions: who said what.</summary>
    Attributions,

    /// <summary>Claims with their verdicts.</summary>
    Claims,

    /// <summary>Evidence with the claims that it bears on.</summary>
    Evidence,
}
