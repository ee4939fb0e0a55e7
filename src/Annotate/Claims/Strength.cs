using System.Text.Json.Serialization;
using Annotate.Contracts;

namespace Annotate;

/// <summary>How strongly a set of evidence bears on the claim.</summary>
/// <remarks>Source: Ours. Open: a value of your own is kept verbatim. <c>default</c> is no value and is refused when written.</remarks>
[JsonConverter(typeof(VocabularyJsonConverter<Strength>))]
public readonly record struct Strength : IVocabulary<Strength>
{
    private readonly string? _value;

    /// <summary>Makes a value, standard or your own.</summary>
    /// <exception cref="ArgumentException">The value is empty or not well-formed UTF-16.</exception>
    public Strength(string value) => _value = Vocabulary.Check(value);

    /// <summary>Strongly.</summary>
    public static Strength Strong { get; } = new("strong");

    /// <summary>Moderately.</summary>
    public static Strength Moderate { get; } = new("moderate");

    /// <summary>Weakly.</summary>
    public static Strength Weak { get; } = new("weak");

    /// <inheritdoc/>
    public static IReadOnlyList<Strength> Standard { get; } = ValueList.Create(Strong, Moderate, Weak);

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public static Strength Create(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
