namespace Annotate.Evaluation;

/// <summary>One alignment counted under the four schemes of SemEval-2013 task 9.1.</summary>
public sealed record SchemeCounts
{
    /// <summary>Boundaries and label must be right.</summary>
    public required MatchCounts Strict { get; init; }

    /// <summary>Boundaries must be right, whatever the label.</summary>
    public required MatchCounts Exact { get; init; }

    /// <summary>Right boundaries count one, overlapping ones a half, whatever the label.</summary>
    public required MatchCounts Partial { get; init; }

    /// <summary>Some overlap is needed, and the label must be right.</summary>
    public required MatchCounts Type { get; init; }

    /// <summary>Counts of nothing.</summary>
    public static SchemeCounts Zero { get; } = new() { Strict = new(), Exact = new(), Partial = new(), Type = new() };

    /// <summary>Adds counts, scheme by scheme.</summary>
    public static SchemeCounts operator +(SchemeCounts left, SchemeCounts right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new SchemeCounts
        {
            Strict = left.Strict + right.Strict,
            Exact = left.Exact + right.Exact,
            Partial = left.Partial + right.Partial,
            Type = left.Type + right.Type,
        };
    }

    /// <summary>Adds counts, scheme by scheme.</summary>
    public static SchemeCounts Add(SchemeCounts left, SchemeCounts right) => left + right;

    internal static SchemeCounts OfMissing { get; } = OfAll(new MatchCounts { Missing = 1 });

    internal static SchemeCounts OfSpurious { get; } = OfAll(new MatchCounts { Spurious = 1 });

    internal static SchemeCounts OfPair(bool sameBoundaries, bool sameLabel, bool overlaps) => new()
    {
        Strict = Right(sameBoundaries && sameLabel),
        Exact = Right(sameBoundaries),
        Partial = sameBoundaries || !overlaps ? Right(sameBoundaries) : new MatchCounts { Partial = 1 },
        Type = Right(sameLabel && overlaps),
    };

    internal IEnumerable<(string Scheme, MatchCounts Counts)> All() =>
        [("strict", Strict), ("exact", Exact), ("partial", Partial), ("type", Type)];

    private static SchemeCounts OfAll(MatchCounts counts) => new() { Strict = counts, Exact = counts, Partial = counts, Type = counts };

    private static MatchCounts Right(bool isRight) => isRight ? new MatchCounts { Correct = 1 } : new MatchCounts { Incorrect = 1 };
}
