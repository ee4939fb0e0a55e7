using System.Text.Json.Serialization;
using Annotate.Contracts;

namespace Annotate;

/// <summary>How much of the claim a set of evidence bears on.</summary>
/// <remarks>Source: Ours. Open: a value of your own is kept verbatim. <c>default</c> is no value and is refused when written.</remarks>
[JsonConverter(typeof(VocabularyJsonConverter<Extent>))]
public readonly record struct Extent : IVocabulary<Extent>
{
    private readonly string? _value;

    /// <summary>Makes a value, standard or your own.</summary>
    /// <exception cref="ArgumentException">The value is empty or not well-formed UTF-16.</exception>
    public Extent(string value) => _value = Vocabulary.Check(value);

    /// <summary>The whole claim.</summary>
    public static Extent Whole { get; } = new("whole");

    /// <summary>A part of it.</summary>
    public static Extent Part { get; } = new("part");

    /// <inheritdoc/>
    public static IReadOnlyList<Extent> Standard { get; } = ValueList.Create(Whole, Part);

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public static Extent Create(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
