using System.Text.Json.Serialization;
using Annotate.Contracts;

namespace Annotate;

/// <summary>The class of an event.</summary>
/// <remarks>Source: TimeML event classes; values of your own are kept verbatim. Open: a value of your own is kept verbatim. <c>default</c>
/// is no value and is refused when written.</remarks>
[JsonConverter(typeof(VocabularyJsonConverter<EventKind>))]
public readonly record struct EventKind : IVocabulary<EventKind>
{
    private readonly string? _value;

    /// <summary>Makes a value, standard or your own.</summary>
    /// <exception cref="ArgumentException">The value is empty or not well-formed UTF-16.</exception>
    public EventKind(string value) => _value = Vocabulary.Check(value);

    /// <summary>Something that happens.</summary>
    public static EventKind Occurrence { get; } = new("occurrence");

    /// <summary>A circumstance that holds.</summary>
    public static EventKind State { get; } = new("state");

    /// <summary>Somebody says something.</summary>
    public static EventKind Reporting { get; } = new("reporting");

    /// <summary>Somebody perceives something.</summary>
    public static EventKind Perception { get; } = new("perception");

    /// <summary>A beginning, an end or a continuation.</summary>
    public static EventKind Aspectual { get; } = new("aspectual");

    /// <summary>An intentional action that introduces another event.</summary>
    public static EventKind IAction { get; } = new("iAction");

    /// <summary>An intentional state that introduces another event.</summary>
    public static EventKind IState { get; } = new("iState");

    /// <inheritdoc/>
    public static IReadOnlyList<EventKind> Standard { get; } = ValueList.Create(
        Occurrence, State, Reporting, Perception, Aspectual, IAction, IState);

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public static EventKind Create(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
