using System.Text.Json.Serialization;
using Annotate.Contracts;

namespace Annotate;

/// <summary>What a set of evidence does to its claim.</summary>
/// <remarks>Source: FEVER (supports, refutes, not enough info); undercuts from argument mining; context is ours. Open: a value of your own
/// is kept verbatim. <c>default</c> is no value and is refused when written.</remarks>
[JsonConverter(typeof(VocabularyJsonConverter<Stance>))]
public readonly record struct Stance : IVocabulary<Stance>
{
    private readonly string? _value;

    /// <summary>Makes a value, standard or your own.</summary>
    /// <exception cref="ArgumentException">The value is empty or not well-formed UTF-16.</exception>
    public Stance(string value) => _value = Vocabulary.Check(value);

    /// <summary>Speaks for the claim.</summary>
    public static Stance Supports { get; } = new("supports");

    /// <summary>Speaks against the claim.</summary>
    public static Stance Refutes { get; } = new("refutes");

    /// <summary>Takes the force from evidence, a source or somebody's word; never refutes the claim itself.</summary>
    public static Stance Undercuts { get; } = new("undercuts");

    /// <summary>Helps to understand; decides nothing.</summary>
    public static Stance Context { get; } = new("context");

    /// <summary>Was looked at and decides nothing.</summary>
    public static Stance NotEnoughInfo { get; } = new("notEnoughInfo");

    /// <inheritdoc/>
    public static IReadOnlyList<Stance> Standard { get; } = ValueList.Create(Supports, Refutes, Undercuts, Context, NotEnoughInfo);

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public static Stance Create(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
