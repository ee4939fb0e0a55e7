using System.Text.Json.Serialization;
using Annotate.Contracts;

namespace Annotate;

/// <summary>Whose word it is, seen from the article.</summary>
/// <remarks>Source: PDTB 2.0. Open: a value of your own is kept verbatim. <c>default</c> is no value and is refused when written.</remarks>
[JsonConverter(typeof(VocabularyJsonConverter<SourceLevel>))]
public readonly record struct SourceLevel : IVocabulary<SourceLevel>
{
    private readonly string? _value;

    /// <summary>Makes a value, standard or your own.</summary>
    /// <exception cref="ArgumentException">The value is empty or not well-formed UTF-16.</exception>
    public SourceLevel(string value) => _value = Vocabulary.Check(value);

    /// <summary>The writer of the article (Wr).</summary>
    public static SourceLevel Writer { get; } = new("writer");

    /// <summary>Somebody else, who is identified (Ot).</summary>
    public static SourceLevel Other { get; } = new("other");

    /// <summary>Somebody unspecified: "reported" (Arb).</summary>
    public static SourceLevel Arbitrary { get; } = new("arbitrary");

    /// <summary>The source of the enclosing attribution (Inh); only when nested.</summary>
    public static SourceLevel Inherited { get; } = new("inherited");

    /// <inheritdoc/>
    public static IReadOnlyList<SourceLevel> Standard { get; } = ValueList.Create(Writer, Other, Arbitrary, Inherited);

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public static SourceLevel Create(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
