using System.Text.Json.Serialization;
using Annotate.Contracts;

namespace Annotate;

/// <summary>The part a source plays in what the article tells.</summary>
/// <remarks>Source: Spangher et al. 2023. Open: a value of your own is kept verbatim. <c>default</c> is no value and is refused when
/// written.</remarks>
[JsonConverter(typeof(VocabularyJsonConverter<SourceRole>))]
public readonly record struct SourceRole : IVocabulary<SourceRole>
{
    private readonly string? _value;

    /// <summary>Makes a value, standard or your own.</summary>
    /// <exception cref="ArgumentException">The value is empty or not well-formed UTF-16.</exception>
    public SourceRole(string value) => _value = Vocabulary.Check(value);

    /// <summary>Decides.</summary>
    public static SourceRole DecisionMaker { get; } = new("decisionMaker");

    /// <summary>Takes part.</summary>
    public static SourceRole Participant { get; } = new("participant");

    /// <summary>Speaks for others.</summary>
    public static SourceRole Representative { get; } = new("representative");

    /// <summary>Informs without taking part.</summary>
    public static SourceRole Informational { get; } = new("informational");

    /// <inheritdoc/>
    public static IReadOnlyList<SourceRole> Standard { get; } = ValueList.Create(DecisionMaker, Participant, Representative, Informational);

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public static SourceRole Create(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
