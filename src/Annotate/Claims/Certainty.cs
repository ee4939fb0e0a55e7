using System.Text.Json.Serialization;
using Annotate.Contracts;

namespace Annotate;

/// <summary>How certain the claimant is.</summary>
/// <remarks>Source: FactBank modality axis (CT, PR, PS, U). Open: a value of your own is kept verbatim. <c>default</c> is no value and is
/// refused when written.</remarks>
[JsonConverter(typeof(VocabularyJsonConverter<Certainty>))]
public readonly record struct Certainty : IVocabulary<Certainty>
{
    private readonly string? _value;

    /// <summary>Makes a value, standard or your own.</summary>
    /// <exception cref="ArgumentException">The value is empty or not well-formed UTF-16.</exception>
    public Certainty(string value) => _value = Vocabulary.Check(value);

    /// <summary>Without reserve (CT).</summary>
    public static Certainty Certain { get; } = new("certain");

    /// <summary>Likely (PR).</summary>
    public static Certainty Probable { get; } = new("probable");

    /// <summary>May be (PS).</summary>
    public static Certainty Possible { get; } = new("possible");

    /// <summary>Not committed (U).</summary>
    public static Certainty Underspecified { get; } = new("underspecified");

    /// <inheritdoc/>
    public static IReadOnlyList<Certainty> Standard { get; } = ValueList.Create(Certain, Probable, Possible, Underspecified);

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public static Certainty Create(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
