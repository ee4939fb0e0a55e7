namespace Annotate.Evaluation;

/// <summary>One stretch that a coder marked on a continuum, with its category.</summary>
public sealed record ContinuumUnit
{
    /// <summary>The stretch, in UTF-16 code units; not empty.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Its category.</summary>
    public required string Category { get; init; }
}
