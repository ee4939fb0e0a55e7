using System.Text.Json.Serialization;
using Annotate.Contracts;

namespace Annotate;

/// <summary>What the writer of the article makes of somebody's word.</summary>
/// <remarks>Source: Ours, after FactBank. Open: a value of your own is kept verbatim. <c>default</c> is no value and is refused when
/// written.</remarks>
[JsonConverter(typeof(VocabularyJsonConverter<AuthorStance>))]
public readonly record struct AuthorStance : IVocabulary<AuthorStance>
{
    private readonly string? _value;

    /// <summary>Makes a value, standard or your own.</summary>
    /// <exception cref="ArgumentException">The value is empty or not well-formed UTF-16.</exception>
    public AuthorStance(string value) => _value = Vocabulary.Check(value);

    /// <summary>The writer takes it as true.</summary>
    public static AuthorStance Endorses { get; } = new("endorses");

    /// <summary>The writer takes no side.</summary>
    public static AuthorStance Neutral { get; } = new("neutral");

    /// <summary>The writer calls it into question.</summary>
    public static AuthorStance Doubts { get; } = new("doubts");

    /// <summary>The writer takes it as false.</summary>
    public static AuthorStance Rejects { get; } = new("rejects");

    /// <summary>The writer takes part of it one way and part another.</summary>
    public static AuthorStance Mixed { get; } = new("mixed");

    /// <inheritdoc/>
    public static IReadOnlyList<AuthorStance> Standard { get; } = ValueList.Create(Endorses, Neutral, Doubts, Rejects, Mixed);

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public static AuthorStance Create(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
