using System.Text.Json.Serialization;
using Annotate.Contracts;

namespace Annotate;

/// <summary>What kind of thing an entity is.</summary>
/// <remarks>Source: ACE entity types. Open: a value of your own is kept verbatim. <c>default</c> is no value and is refused when
/// written.</remarks>
[JsonConverter(typeof(VocabularyJsonConverter<EntityKind>))]
public readonly record struct EntityKind : IVocabulary<EntityKind>
{
    private readonly string? _value;

    /// <summary>Makes a value, standard or your own.</summary>
    /// <exception cref="ArgumentException">The value is empty or not well-formed UTF-16.</exception>
    public EntityKind(string value) => _value = Vocabulary.Check(value);

    /// <summary>A human being or a group of them.</summary>
    public static EntityKind Person { get; } = new("person");

    /// <summary>A company, an institution, an armed group.</summary>
    public static EntityKind Organization { get; } = new("organization");

    /// <summary>A country, region or city with a population and a government.</summary>
    public static EntityKind GeopoliticalEntity { get; } = new("geopoliticalEntity");

    /// <summary>A place without a government.</summary>
    public static EntityKind Location { get; } = new("location");

    /// <summary>A building or another made structure.</summary>
    public static EntityKind Facility { get; } = new("facility");

    /// <summary>Something that moves people or goods.</summary>
    public static EntityKind Vehicle { get; } = new("vehicle");

    /// <summary>Something made to harm.</summary>
    public static EntityKind Weapon { get; } = new("weapon");

    /// <inheritdoc/>
    public static IReadOnlyList<EntityKind> Standard { get; } = ValueList.Create(
        Person, Organization, GeopoliticalEntity, Location, Facility, Vehicle, Weapon);

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public static EntityKind Create(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
