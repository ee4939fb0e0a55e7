using System.Text.Json.Serialization;
using Annotate.Contracts;

namespace Annotate.Tests.External;

/// <summary>A vocabulary of another assembly.</summary>
[JsonConverter(typeof(VocabularyJsonConverter<Mood>))]
public readonly record struct Mood : IVocabulary<Mood>
{
    private readonly string? _value;

    public Mood(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        _value = value;
    }

    public static Mood Calm { get; } = new("calm");

    public static Mood Tense { get; } = new("tense");

    public static IReadOnlyList<Mood> Standard { get; } = ValueList.Create(Calm, Tense);

    public string Value => _value ?? "";

    public static Mood Create(string value) => new(value);

    public override string ToString() => Value;
}
