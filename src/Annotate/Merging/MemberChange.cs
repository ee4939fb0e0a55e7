namespace Annotate.Merging;

/// <summary>A member that differs between two versions, each as its JSON text.</summary>
public sealed record MemberChange
{
    /// <summary>The JSON name of the member.</summary>
    public required string Name { get; init; }

    /// <summary>The JSON before; null where the member was not there.</summary>
    public string? Before { get; init; }

    /// <summary>The JSON after; null where the member is gone.</summary>
    public string? After { get; init; }

    /// <summary>Whether it is a span role that moved and nothing else.</summary>
    public required bool IsSpans { get; init; }

    /// <summary><c>headline: "Old" -> "New"</c>.</summary>
    public override string ToString() => $"{Name}: {Before ?? "nothing"} -> {After ?? "nothing"}";
}
