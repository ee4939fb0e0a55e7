using System.Text.Json.Serialization;
using Annotate.Contracts;

namespace Annotate;

/// <summary>What a relation says of its roles.</summary>
/// <remarks>Source: NLI (contradicts, entails); the others are ours. Open: a value of your own is kept verbatim. <c>default</c> is no value
/// and is refused when written.</remarks>
[JsonConverter(typeof(VocabularyJsonConverter<RelationLabel>))]
public readonly record struct RelationLabel : IVocabulary<RelationLabel>
{
    private readonly string? _value;

    /// <summary>Makes a value, standard or your own.</summary>
    /// <exception cref="ArgumentException">The value is empty or not well-formed UTF-16.</exception>
    public RelationLabel(string value) => _value = Vocabulary.Check(value);

    /// <summary>Both cannot be true.</summary>
    public static RelationLabel Contradicts { get; } = new("contradicts");

    /// <summary>If the first is true, so is the second.</summary>
    public static RelationLabel Entails { get; } = new("entails");

    /// <summary>Both say the same.</summary>
    public static RelationLabel Restates { get; } = new("restates");

    /// <summary>The first is a part of the second.</summary>
    public static RelationLabel PartOf { get; } = new("partOf");

    /// <summary>The first replaces the second.</summary>
    public static RelationLabel Supersedes { get; } = new("supersedes");

    /// <summary>The first speaks for the second.</summary>
    public static RelationLabel SpokespersonFor { get; } = new("spokespersonFor");

    /// <inheritdoc/>
    public static IReadOnlyList<RelationLabel> Standard { get; } = ValueList.Create(
        Contradicts, Entails, Restates, PartOf, Supersedes, SpokespersonFor);

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public static RelationLabel Create(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
