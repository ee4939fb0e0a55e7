using System.Text.Json.Serialization;
using Annotate.Contracts;

namespace Annotate;

/// <summary>What kind of claim it is.</summary>
/// <remarks>Source: AVeriTeC; prediction, legal and personalExperience are Full Fact's; characterization is ours, after the NPR Ethics
/// Handbook. Open: a value of your own is kept verbatim. <c>default</c> is no value and is refused when written.</remarks>
[JsonConverter(typeof(VocabularyJsonConverter<ClaimKind>))]
public readonly record struct ClaimKind : IVocabulary<ClaimKind>
{
    private readonly string? _value;

    /// <summary>Makes a value, standard or your own.</summary>
    /// <exception cref="ArgumentException">The value is empty or not well-formed UTF-16.</exception>
    public ClaimKind(string value) => _value = Vocabulary.Check(value);

    /// <summary>Something happened or holds.</summary>
    public static ClaimKind EventOrProperty { get; } = new("eventOrProperty");

    /// <summary>A number or a comparison.</summary>
    public static ClaimKind Numerical { get; } = new("numerical");

    /// <summary>Somebody said something.</summary>
    public static ClaimKind QuoteVerification { get; } = new("quoteVerification");

    /// <summary>One thing brought about another.</summary>
    public static ClaimKind Causal { get; } = new("causal");

    /// <summary>Somebody holds a position.</summary>
    public static ClaimKind PositionStatement { get; } = new("positionStatement");

    /// <summary>Something will happen.</summary>
    public static ClaimKind Prediction { get; } = new("prediction");

    /// <summary>Something is lawful or not.</summary>
    public static ClaimKind Legal { get; } = new("legal");

    /// <summary>Something was lived through.</summary>
    public static ClaimKind PersonalExperience { get; } = new("personalExperience");

    /// <summary>Something that harms is said of somebody's character, reputation or personal qualities.</summary>
    public static ClaimKind Characterization { get; } = new("characterization");

    /// <inheritdoc/>
    public static IReadOnlyList<ClaimKind> Standard { get; } = ValueList.Create(
        EventOrProperty, Numerical, QuoteVerification, Causal, PositionStatement, Prediction, Legal, PersonalExperience, Characterization);

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public static ClaimKind Create(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
