using System.Text.Json.Serialization;
using Annotate.Contracts;

namespace Annotate;

/// <summary>How an answer follows from the evidence.</summary>
/// <remarks>Source: AVeriTeC. Open: a value of your own is kept verbatim. <c>default</c> is no value and is refused when written.</remarks>
[JsonConverter(typeof(VocabularyJsonConverter<AnswerType>))]
public readonly record struct AnswerType : IVocabulary<AnswerType>
{
    private readonly string? _value;

    /// <summary>Makes a value, standard or your own.</summary>
    /// <exception cref="ArgumentException">The value is empty or not well-formed UTF-16.</exception>
    public AnswerType(string value) => _value = Vocabulary.Check(value);

    /// <summary>In the words of the evidence.</summary>
    public static AnswerType Extractive { get; } = new("extractive");

    /// <summary>In other words.</summary>
    public static AnswerType Abstractive { get; } = new("abstractive");

    /// <summary>Yes or no.</summary>
    public static AnswerType Boolean { get; } = new("boolean");

    /// <summary>No answer was found.</summary>
    public static AnswerType Unanswerable { get; } = new("unanswerable");

    /// <inheritdoc/>
    public static IReadOnlyList<AnswerType> Standard { get; } = ValueList.Create(Extractive, Abstractive, Boolean, Unanswerable);

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public static AnswerType Create(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
