using System.Text.Json.Serialization;
using Annotate.Contracts;

namespace Annotate;

/// <summary>The sign that a source gives the content, where it is not the plain one.</summary>
/// <remarks>Source: PDTB 2.0. Open: a value of your own is kept verbatim. <c>default</c> is no value and is refused when written.</remarks>
[JsonConverter(typeof(VocabularyJsonConverter<Polarity>))]
public readonly record struct Polarity : IVocabulary<Polarity>
{
    private readonly string? _value;

    /// <summary>Makes a value, standard or your own.</summary>
    /// <exception cref="ArgumentException">The value is empty or not well-formed UTF-16.</exception>
    public Polarity(string value) => _value = Vocabulary.Check(value);

    /// <summary>The source denies the content: "denied", "dismissed".</summary>
    public static Polarity Negative { get; } = new("negative");

    /// <inheritdoc/>
    public static IReadOnlyList<Polarity> Standard { get; } = ValueList.Create(Negative);

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public static Polarity Create(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
