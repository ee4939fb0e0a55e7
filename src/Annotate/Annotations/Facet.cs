using System.Text.Json.Serialization;
using Annotate.Contracts;

namespace Annotate;

/// <summary>Which side of a geopolitical entity a mention means.</summary>
/// <remarks>Source: ACE metonymy roles of geopolitical entities. Open: a value of your own is kept verbatim. <c>default</c> is no value and
/// is refused when written.</remarks>
[JsonConverter(typeof(VocabularyJsonConverter<Facet>))]
public readonly record struct Facet : IVocabulary<Facet>
{
    private readonly string? _value;

    /// <summary>Makes a value, standard or your own.</summary>
    /// <exception cref="ArgumentException">The value is empty or not well-formed UTF-16.</exception>
    public Facet(string value) => _value = Vocabulary.Check(value);

    /// <summary>The territory.</summary>
    public static Facet Place { get; } = new("place");

    /// <summary>Those who rule and speak for it.</summary>
    public static Facet Government { get; } = new("government");

    /// <summary>The people.</summary>
    public static Facet Population { get; } = new("population");

    /// <summary>A body that acts under its name, such as its army or team.</summary>
    public static Facet Organization { get; } = new("organization");

    /// <inheritdoc/>
    public static IReadOnlyList<Facet> Standard { get; } = ValueList.Create(Place, Government, Population, Organization);

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public static Facet Create(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
