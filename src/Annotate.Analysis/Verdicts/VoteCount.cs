using System.Globalization;

namespace Annotate.Analysis;

/// <summary>How often a stance was voted for.</summary>
public sealed record VoteCount
{
    /// <summary>The stance.</summary>
    public required Stance Stance { get; init; }

    /// <summary>The votes for it.</summary>
    public required int Count { get; init; }

    /// <summary>Number and stance.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Count} {Stance}");
}
