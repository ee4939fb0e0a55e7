namespace Annotate.Merging;

/// <summary>A place where two versions cannot both be had, and what was kept.</summary>
public sealed record MergeConflict
{
    /// <summary>How they disagree, and so what was kept.</summary>
    public required ConflictKind Kind { get; init; }

    /// <summary>The annotation; null for the article and for an agent.</summary>
    public AnnotationId? AnnotationId { get; init; }

    /// <summary>The agent; null for all else.</summary>
    public string? AgentId { get; init; }

    /// <summary>The members in conflict, by their JSON names; the others are merged. None for an agent, which is kept whole.</summary>
    /// <remarks>Each version is the JSON text of the member, null where it is not there. Ours is kept.</remarks>
    public IReadOnlyList<(string Name, string? Base, string? Ours, string? Theirs)> Members
    {
        get;
        init => field = ValueList.Copy(value);
    } = ValueList<(string Name, string? Base, string? Ours, string? Theirs)>.Empty;

    /// <summary>What was in conflict and what was kept.</summary>
    public override string ToString()
    {
        var what = AnnotationId is { } id ? $"Annotation {id}" : AgentId is { } agent ? $"Agent {agent}" : "The article";
        return Kind switch
        {
            ConflictKind.RemovedAndChanged => $"{what} was removed by one and changed by the other; the changed one is kept.",
            ConflictKind.RemovedAndReferredTo => $"{what} was removed by one and is still referred to; it is kept.",
            _ => $"{what} was {(Kind == ConflictKind.BothAdded ? "added" : "changed")} by both; ours is "
                + $"kept{(Members.Count == 0 ? "" : $": {string.Join("; ", Members.Select(Describe))}")}.",
        };
    }

    private static string Describe((string Name, string? Base, string? Ours, string? Theirs) member) =>
        $"{member.Name}: {member.Base ?? "nothing"} -> {member.Ours ?? "nothing"} (ours), {member.Theirs ?? "nothing"} (theirs)";
}
