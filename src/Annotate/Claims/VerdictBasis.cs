using System.Text.Json.Serialization;
using Annotate.Contracts;

namespace Annotate;

/// <summary>Who draws the verdict.</summary>
/// <remarks>Source: Ours. Open: a value of your own is kept verbatim. <c>default</c> is no value and is refused when written.</remarks>
[JsonConverter(typeof(VocabularyJsonConverter<VerdictBasis>))]
public readonly record struct VerdictBasis : IVocabulary<VerdictBasis>
{
    private readonly string? _value;

    /// <summary>Makes a value, standard or your own.</summary>
    /// <exception cref="ArgumentException">The value is empty or not well-formed UTF-16.</exception>
    public VerdictBasis(string value) => _value = Vocabulary.Check(value);

    /// <summary>The article itself.</summary>
    public static VerdictBasis Article { get; } = new("article");

    /// <summary>A reviewer, a fact-checker.</summary>
    public static VerdictBasis Reviewer { get; } = new("reviewer");

    /// <summary>A rule of this library or of yours.</summary>
    public static VerdictBasis Policy { get; } = new("policy");

    /// <inheritdoc/>
    public static IReadOnlyList<VerdictBasis> Standard { get; } = ValueList.Create(Article, Reviewer, Policy);

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public static VerdictBasis Create(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
