namespace Annotate.Evaluation;

/// <summary>What is done with discontinuous span sets where units are single stretches.</summary>
public enum DiscontinuousSpans
{
    /// <summary>They are refused with a reason.</summary>
    Refuse,

    /// <summary>Each fragment is a unit by itself, which counts an annotation several times.</summary>
    Split,
}
