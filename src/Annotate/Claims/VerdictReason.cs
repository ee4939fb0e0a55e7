using System.Text.Json.Serialization;
using Annotate.Contracts;

namespace Annotate;

/// <summary>Why a label was chosen, where it needs a reason.</summary>
/// <remarks>Source: AVeriTeC and fact-checking practice. Open: a value of your own is kept verbatim. <c>default</c> is no value and is
/// refused when written.</remarks>
[JsonConverter(typeof(VocabularyJsonConverter<VerdictReason>))]
public readonly record struct VerdictReason : IVocabulary<VerdictReason>
{
    private readonly string? _value;

    /// <summary>Makes a value, standard or your own.</summary>
    /// <exception cref="ArgumentException">The value is empty or not well-formed UTF-16.</exception>
    public VerdictReason(string value) => _value = Vocabulary.Check(value);

    /// <summary>Evidence of weight stands on both sides.</summary>
    public static VerdictReason Disputed { get; } = new("disputed");

    /// <summary>True in part, and misleading.</summary>
    public static VerdictReason Cherrypicked { get; } = new("cherrypicked");

    /// <summary>No longer true.</summary>
    public static VerdictReason Outdated { get; } = new("outdated");

    /// <summary>True, and taken out of its context.</summary>
    public static VerdictReason OutOfContext { get; } = new("outOfContext");

    /// <inheritdoc/>
    public static IReadOnlyList<VerdictReason> Standard { get; } = ValueList.Create(Disputed, Cherrypicked, Outdated, OutOfContext);

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public static VerdictReason Create(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
