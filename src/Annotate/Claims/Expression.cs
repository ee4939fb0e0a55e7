using System.Text.Json.Serialization;
using Annotate.Contracts;

namespace Annotate;

/// <summary>How a claim is put.</summary>
/// <remarks>Source: Ours. Open: a value of your own is kept verbatim. <c>default</c> is no value and is refused when written.</remarks>
[JsonConverter(typeof(VocabularyJsonConverter<Expression>))]
public readonly record struct Expression : IVocabulary<Expression>
{
    private readonly string? _value;

    /// <summary>Makes a value, standard or your own.</summary>
    /// <exception cref="ArgumentException">The value is empty or not well-formed UTF-16.</exception>
    public Expression(string value) => _value = Vocabulary.Check(value);

    /// <summary>In words.</summary>
    public static Expression Stated { get; } = new("stated");

    /// <summary>Taken for granted by the words.</summary>
    public static Expression Presupposed { get; } = new("presupposed");

    /// <summary>To be concluded from the words.</summary>
    public static Expression Implied { get; } = new("implied");

    /// <summary>As a question.</summary>
    public static Expression Questioned { get; } = new("questioned");

    /// <inheritdoc/>
    public static IReadOnlyList<Expression> Standard { get; } = ValueList.Create(Stated, Presupposed, Implied, Questioned);

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public static Expression Create(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
