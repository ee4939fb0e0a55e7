namespace Annotate.Analysis;

/// <summary>The factuality of a content for one source, and the rule that gave it.</summary>
public sealed record FactualityAssessment
{
    /// <summary>The value.</summary>
    public required Factuality Value { get; init; }

    /// <summary>The rule, in words.</summary>
    public required string Rule { get; init; }

    /// <summary>Whether the rule is ours; else it is FactBank's.</summary>
    public required bool IsOurs { get; init; }

    /// <summary>The value.</summary>
    public override string ToString() => Value.Value;
}
