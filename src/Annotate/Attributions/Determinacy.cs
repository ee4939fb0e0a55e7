using System.Text.Json.Serialization;
using Annotate.Contracts;

namespace Annotate;

/// <summary>Whether an attribution is really made, where it is not plainly so.</summary>
/// <remarks>Source: PDTB 2.0. Open: a value of your own is kept verbatim. <c>default</c> is no value and is refused when written.</remarks>
[JsonConverter(typeof(VocabularyJsonConverter<Determinacy>))]
public readonly record struct Determinacy : IVocabulary<Determinacy>
{
    private readonly string? _value;

    /// <summary>Makes a value, standard or your own.</summary>
    /// <exception cref="ArgumentException">The value is empty or not well-formed UTF-16.</exception>
    public Determinacy(string value) => _value = Vocabulary.Check(value);

    /// <summary>The attribution is hypothetical or undecided: "may claim".</summary>
    public static Determinacy Indeterminate { get; } = new("indeterminate");

    /// <inheritdoc/>
    public static IReadOnlyList<Determinacy> Standard { get; } = ValueList.Create(Indeterminate);

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public static Determinacy Create(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
