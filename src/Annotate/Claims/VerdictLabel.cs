using System.Text.Json.Serialization;
using Annotate.Contracts;

namespace Annotate;

/// <summary>What follows for a claim.</summary>
/// <remarks>Source: AVeriTeC. Open: a value of your own is kept verbatim. <c>default</c> is no value and is refused when written.</remarks>
[JsonConverter(typeof(VocabularyJsonConverter<VerdictLabel>))]
public readonly record struct VerdictLabel : IVocabulary<VerdictLabel>
{
    private readonly string? _value;

    /// <summary>Makes a value, standard or your own.</summary>
    /// <exception cref="ArgumentException">The value is empty or not well-formed UTF-16.</exception>
    public VerdictLabel(string value) => _value = Vocabulary.Check(value);

    /// <summary>The evidence supports it.</summary>
    public static VerdictLabel Supported { get; } = new("supported");

    /// <summary>The evidence refutes it.</summary>
    public static VerdictLabel Refuted { get; } = new("refuted");

    /// <summary>The evidence does not decide.</summary>
    public static VerdictLabel NotEnoughEvidence { get; } = new("notEnoughEvidence");

    /// <summary>The evidence speaks for and against it, or it is cherry-picked.</summary>
    public static VerdictLabel Conflicting { get; } = new("conflicting");

    /// <inheritdoc/>
    public static IReadOnlyList<VerdictLabel> Standard { get; } = ValueList.Create(Supported, Refuted, NotEnoughEvidence, Conflicting);

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public static VerdictLabel Create(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
