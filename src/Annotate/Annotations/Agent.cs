namespace Annotate;

/// <summary>Who makes annotations or reviews claims: a person, an organisation, or software with its version and model (W3C PROV
/// agent).</summary>
public sealed record Agent : Extensible
{
    /// <summary>The id by which annotations name it, unique among the agents of an article.</summary>
    public required string Id { get; init; }

    /// <summary>What kind of agent it is.</summary>
    public AgentKind? Kind { get; init; }

    /// <summary>Its name.</summary>
    public string? Name { get; init; }

    /// <summary>The version of the software.</summary>
    public string? Version { get; init; }

    /// <summary>The model that the software ran.</summary>
    public string? Model { get; init; }

    /// <summary>Where more is said of it.</summary>
    public string? Url { get; init; }
}
