using System.Text.Json.Serialization;
using Annotate.Contracts;

namespace Annotate;

/// <summary>What an attribution attributes.</summary>
/// <remarks>Source: PDTB 2.0 (Comm, PAtt, Ftv, Ctrl), PolNeAR (attitude); evidential is ours. Open: a value of your own is kept verbatim.
/// <c>default</c> is no value and is refused when written.</remarks>
[JsonConverter(typeof(VocabularyJsonConverter<AttributionKind>))]
public readonly record struct AttributionKind : IVocabulary<AttributionKind>
{
    private readonly string? _value;

    /// <summary>Makes a value, standard or your own.</summary>
    /// <exception cref="ArgumentException">The value is empty or not well-formed UTF-16.</exception>
    public AttributionKind(string value) => _value = Vocabulary.Check(value);

    /// <summary>Something said or written (Comm).</summary>
    public static AttributionKind Assertion { get; } = new("assertion");

    /// <summary>Something believed (PAtt).</summary>
    public static AttributionKind Belief { get; } = new("belief");

    /// <summary>Something known (Ftv).</summary>
    public static AttributionKind Fact { get; } = new("fact");

    /// <summary>Something wanted, ordered or planned (Ctrl).</summary>
    public static AttributionKind Eventuality { get; } = new("eventuality");

    /// <summary>A feeling or stance towards something (PolNeAR).</summary>
    public static AttributionKind Attitude { get; } = new("attitude");

    /// <summary>Something that a thing shows: "footage shows" (ours).</summary>
    public static AttributionKind Evidential { get; } = new("evidential");

    /// <inheritdoc/>
    public static IReadOnlyList<AttributionKind> Standard { get; } = ValueList.Create(
        Assertion, Belief, Fact, Eventuality, Attitude, Evidential);

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public static AttributionKind Create(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
