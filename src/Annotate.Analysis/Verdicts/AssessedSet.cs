namespace Annotate.Analysis;

/// <summary>An evidence set with what takes its force away.</summary>
public sealed record AssessedSet
{
    internal const int MostListed = 100;

    /// <summary>The set as annotated.</summary>
    public required EvidenceSet Set { get; init; }

    /// <summary>Its evidence; what it names and does not exist is left out.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init => field = ValueList.Copy(value); } = ValueList<Evidence>.Empty;

    /// <summary>Whether it names evidence and all of it exists: inside a set all is needed.</summary>
    public required bool IsComplete { get; init; }

    /// <summary>Whether its evidence rests, by any number of steps, on the claim itself or on the attribution that makes it.</summary>
    public required bool IsCircular { get; init; }

    /// <summary>The undercutting sets, in force themselves or in dispute, that attack it or something that it rests on; at most 100 are
    /// listed.</summary>
    public IReadOnlyList<AnnotationId> UndercutByIds { get; init => field = ValueList.Copy(value); } = ValueList<AnnotationId>.Empty;

    /// <summary>Whether it bears on a part of the claim only.</summary>
    public bool IsPartial => Set.Extent == Extent.Part;

    /// <summary>Its stance once undercuts, circles and gaps are taken into account.</summary>
    public Stance EffectiveStance => Weigh(Set.Stance);

    /// <summary>What is left of a stance: not enough information where the set is incomplete or undercut, or where it would support in a
    /// circle; else the stance.</summary>
    public Stance Weigh(Stance stance) =>
        !IsComplete || UndercutByIds.Count > 0 || (IsCircular && stance == Stance.Supports) ? Stance.NotEnoughInfo : stance;

    /// <summary>Id, stance, and what takes its force away.</summary>
    public override string ToString()
    {
        var why = new List<string>();
        if (!IsComplete)
            why.Add("incomplete");
        if (IsCircular)
            why.Add("circular");
        if (UndercutByIds.Count > 0)
            why.Add($"undercut by {string.Join(", ", UndercutByIds)}");
        if (IsPartial)
            why.Add("on a part of the claim");
        return why.Count == 0 ? $"{Set.Id}: {Set.Stance}" : $"{Set.Id}: {Set.Stance} ({string.Join("; ", why)})";
    }
}
