using System.Text.Json.Serialization;
using Annotate.Contracts;

namespace Annotate;

/// <summary>What kind of source an entity is.</summary>
/// <remarks>Source: Spangher et al. 2023. Open: a value of your own is kept verbatim. <c>default</c> is no value and is refused when
/// written.</remarks>
[JsonConverter(typeof(VocabularyJsonConverter<SourceKind>))]
public readonly record struct SourceKind : IVocabulary<SourceKind>
{
    private readonly string? _value;

    /// <summary>Makes a value, standard or your own.</summary>
    /// <exception cref="ArgumentException">The value is empty or not well-formed UTF-16.</exception>
    public SourceKind(string value) => _value = Vocabulary.Check(value);

    /// <summary>A person given by name.</summary>
    public static SourceKind NamedIndividual { get; } = new("namedIndividual");

    /// <summary>A person not given by name: "an official".</summary>
    public static SourceKind UnnamedIndividual { get; } = new("unnamedIndividual");

    /// <summary>A group given by name.</summary>
    public static SourceKind NamedGroup { get; } = new("namedGroup");

    /// <summary>A group not given by name: "civilians".</summary>
    public static SourceKind UnnamedGroup { get; } = new("unnamedGroup");

    /// <summary>A text.</summary>
    public static SourceKind ReportOrDocument { get; } = new("reportOrDocument");

    /// <summary>A vote or a poll.</summary>
    public static SourceKind VoteOrPoll { get; } = new("voteOrPoll");

    /// <summary>A collection of data.</summary>
    public static SourceKind Database { get; } = new("database");

    /// <summary>None of these.</summary>
    public static SourceKind Other { get; } = new("other");

    /// <inheritdoc/>
    public static IReadOnlyList<SourceKind> Standard { get; } = ValueList.Create(
        NamedIndividual, UnnamedIndividual, NamedGroup, UnnamedGroup, ReportOrDocument, VoteOrPoll, Database, Other);

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public static SourceKind Create(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
