namespace Annotate;

/// <summary>A named value of a <see cref="Tag"/>. Names may repeat; the order is kept.</summary>
public sealed record Feature : Extensible
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The value as text; null where the name alone says it.</summary>
    public string? Value { get; init; }
}
