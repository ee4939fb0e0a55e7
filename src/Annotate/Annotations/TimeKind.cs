using System.Text.Json.Serialization;
using Annotate.Contracts;

namespace Annotate;

/// <summary>What a time expression denotes.</summary>
/// <remarks>Source: TIMEX3 types. Open: a value of your own is kept verbatim. <c>default</c> is no value and is refused when
/// written.</remarks>
[JsonConverter(typeof(VocabularyJsonConverter<TimeKind>))]
public readonly record struct TimeKind : IVocabulary<TimeKind>
{
    private readonly string? _value;

    /// <summary>Makes a value, standard or your own.</summary>
    /// <exception cref="ArgumentException">The value is empty or not well-formed UTF-16.</exception>
    public TimeKind(string value) => _value = Vocabulary.Check(value);

    /// <summary>A calendar time.</summary>
    public static TimeKind Date { get; } = new("date");

    /// <summary>A time of the day.</summary>
    public static TimeKind Time { get; } = new("time");

    /// <summary>A length of time.</summary>
    public static TimeKind Duration { get; } = new("duration");

    /// <summary>A recurring time.</summary>
    public static TimeKind Set { get; } = new("set");

    /// <inheritdoc/>
    public static IReadOnlyList<TimeKind> Standard { get; } = ValueList.Create(Date, Time, Duration, Set);

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public static TimeKind Create(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
