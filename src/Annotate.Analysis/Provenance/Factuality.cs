using System.Text.Json.Serialization;
using Annotate.Contracts;

namespace Annotate.Analysis;

/// <summary>How far a source commits itself to what is said: certainty and sign.</summary>
/// <remarks>Source: FactBank (Saurí and Pustejovsky 2009). Open: a value of your own is kept verbatim. <c>default</c> is no value and is
/// refused when written.</remarks>
[JsonConverter(typeof(VocabularyJsonConverter<Factuality>))]
public readonly record struct Factuality : IVocabulary<Factuality>
{
    private readonly string? _value;

    /// <summary>Makes a value, standard or your own.</summary>
    /// <exception cref="ArgumentException">The value is empty or not well-formed UTF-16.</exception>
    public Factuality(string value) => _value = Vocabulary.Check(value);

    /// <summary>Certainly the case.</summary>
    public static Factuality CertainPositive { get; } = new("CT+");

    /// <summary>Probably the case.</summary>
    public static Factuality ProbablePositive { get; } = new("PR+");

    /// <summary>Possibly the case.</summary>
    public static Factuality PossiblePositive { get; } = new("PS+");

    /// <summary>Certainly not the case.</summary>
    public static Factuality CertainNegative { get; } = new("CT-");

    /// <summary>Probably not the case.</summary>
    public static Factuality ProbableNegative { get; } = new("PR-");

    /// <summary>Possibly not the case.</summary>
    public static Factuality PossibleNegative { get; } = new("PS-");

    /// <summary>The source knows whether it is the case, and we are not told.</summary>
    public static Factuality CertainUnknown { get; } = new("CTu");

    /// <summary>The source commits itself to nothing.</summary>
    public static Factuality Uncommitted { get; } = new("Uu");

    /// <inheritdoc/>
    public static IReadOnlyList<Factuality> Standard { get; } = ValueList.Create(
        CertainPositive, ProbablePositive, PossiblePositive, CertainNegative, ProbableNegative, PossibleNegative, CertainUnknown,
        Uncommitted);

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public static Factuality Create(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
