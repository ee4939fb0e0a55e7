using System.Text.Json.Serialization;
using Annotate.Contracts;

namespace Annotate;

/// <summary>How the content of an attribution is quoted.</summary>
/// <remarks>Source: Pareti 2013. Open: a value of your own is kept verbatim. <c>default</c> is no value and is refused when
/// written.</remarks>
[JsonConverter(typeof(VocabularyJsonConverter<AttributionMode>))]
public readonly record struct AttributionMode : IVocabulary<AttributionMode>
{
    private readonly string? _value;

    /// <summary>Makes a value, standard or your own.</summary>
    /// <exception cref="ArgumentException">The value is empty or not well-formed UTF-16.</exception>
    public AttributionMode(string value) => _value = Vocabulary.Check(value);

    /// <summary>Word for word, in quotation marks.</summary>
    public static AttributionMode Direct { get; } = new("direct");

    /// <summary>In the words of the writer.</summary>
    public static AttributionMode Indirect { get; } = new("indirect");

    /// <summary>Partly in quotation marks.</summary>
    public static AttributionMode Mixed { get; } = new("mixed");

    /// <inheritdoc/>
    public static IReadOnlyList<AttributionMode> Standard { get; } = ValueList.Create(Direct, Indirect, Mixed);

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public static AttributionMode Create(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
