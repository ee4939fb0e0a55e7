namespace Annotate.Merging;

/// <summary>A member that two versions changed in different ways, each as its JSON text; null where the member is not there.</summary>
public sealed record MemberConflict
{
    /// <summary>The JSON name of the member.</summary>
    public required string Name { get; init; }

    /// <summary>The member in the common version.</summary>
    public string? Base { get; init; }

    /// <summary>Our version of it, which is kept.</summary>
    public string? Ours { get; init; }

    /// <summary>Their version of it.</summary>
    public string? Theirs { get; init; }

    /// <summary>Name and the three.</summary>
    public override string ToString() => $"{Name}: {Base ?? "nothing"} -> {Ours ?? "nothing"} (ours), {Theirs ?? "nothing"} (theirs)";
}
