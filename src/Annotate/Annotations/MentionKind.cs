using System.Text.Json.Serialization;
using Annotate.Contracts;

namespace Annotate;

/// <summary>The form in which an entity or event is mentioned.</summary>
/// <remarks>Source: ACE mention types. Open: a value of your own is kept verbatim. <c>default</c> is no value and is refused when
/// written.</remarks>
[JsonConverter(typeof(VocabularyJsonConverter<MentionKind>))]
public readonly record struct MentionKind : IVocabulary<MentionKind>
{
    private readonly string? _value;

    /// <summary>Makes a value, standard or your own.</summary>
    /// <exception cref="ArgumentException">The value is empty or not well-formed UTF-16.</exception>
    public MentionKind(string value) => _value = Vocabulary.Check(value);

    /// <summary>A proper name: "Denis Nikitin".</summary>
    public static MentionKind Named { get; } = new("named");

    /// <summary>A common noun: "its leader".</summary>
    public static MentionKind Nominal { get; } = new("nominal");

    /// <summary>A pronoun: "they".</summary>
    public static MentionKind Pronominal { get; } = new("pronominal");

    /// <inheritdoc/>
    public static IReadOnlyList<MentionKind> Standard { get; } = ValueList.Create(Named, Nominal, Pronominal);

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public static MentionKind Create(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
