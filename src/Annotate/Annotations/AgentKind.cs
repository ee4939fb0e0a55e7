using System.Text.Json.Serialization;
using Annotate.Contracts;

namespace Annotate;

/// <summary>What kind of agent made an annotation or wrote a review.</summary>
/// <remarks>Source: W3C PROV (prov:Person, prov:Organization, prov:SoftwareAgent). Open: a value of your own is kept verbatim.
/// <c>default</c> is no value and is refused when written.</remarks>
[JsonConverter(typeof(VocabularyJsonConverter<AgentKind>))]
public readonly record struct AgentKind : IVocabulary<AgentKind>
{
    private readonly string? _value;

    /// <summary>Makes a value, standard or your own.</summary>
    /// <exception cref="ArgumentException">The value is empty or not well-formed UTF-16.</exception>
    public AgentKind(string value) => _value = Vocabulary.Check(value);

    /// <summary>A human being.</summary>
    public static AgentKind Person { get; } = new("person");

    /// <summary>A group or an institution.</summary>
    public static AgentKind Organization { get; } = new("organization");

    /// <summary>A program or a model; give its version.</summary>
    public static AgentKind Software { get; } = new("software");

    /// <inheritdoc/>
    public static IReadOnlyList<AgentKind> Standard { get; } = ValueList.Create(Person, Organization, Software);

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public static AgentKind Create(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
