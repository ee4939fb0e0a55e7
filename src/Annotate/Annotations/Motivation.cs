using System.Text.Json.Serialization;
using Annotate.Contracts;

namespace Annotate;

/// <summary>Why an annotation was made.</summary>
/// <remarks>Source: W3C Web Annotation Vocabulary, motivations. Open: a value of your own is kept verbatim. <c>default</c> is no value and
/// is refused when written.</remarks>
[JsonConverter(typeof(VocabularyJsonConverter<Motivation>))]
public readonly record struct Motivation : IVocabulary<Motivation>
{
    private readonly string? _value;

    /// <summary>Makes a value, standard or your own.</summary>
    /// <exception cref="ArgumentException">The value is empty or not well-formed UTF-16.</exception>
    public Motivation(string value) => _value = Vocabulary.Check(value);

    /// <summary>A value is given to the target, or a judgement on it.</summary>
    public static Motivation Assessing { get; } = new("assessing");

    /// <summary>The target is to be found again.</summary>
    public static Motivation Bookmarking { get; } = new("bookmarking");

    /// <summary>The target is assigned a class.</summary>
    public static Motivation Classifying { get; } = new("classifying");

    /// <summary>The target is remarked on.</summary>
    public static Motivation Commenting { get; } = new("commenting");

    /// <summary>The target is described.</summary>
    public static Motivation Describing { get; } = new("describing");

    /// <summary>A change to the target is asked for.</summary>
    public static Motivation Editing { get; } = new("editing");

    /// <summary>The target stands out.</summary>
    public static Motivation Highlighting { get; } = new("highlighting");

    /// <summary>The target is given an identity, such as an IRI.</summary>
    public static Motivation Identifying { get; } = new("identifying");

    /// <summary>The target is linked to something related.</summary>
    public static Motivation Linking { get; } = new("linking");

    /// <summary>The target is given a value of quality or suitability.</summary>
    public static Motivation Moderating { get; } = new("moderating");

    /// <summary>A question is asked about the target.</summary>
    public static Motivation Questioning { get; } = new("questioning");

    /// <summary>A previous statement is answered.</summary>
    public static Motivation Replying { get; } = new("replying");

    /// <summary>The target is given a tag.</summary>
    public static Motivation Tagging { get; } = new("tagging");

    /// <inheritdoc/>
    public static IReadOnlyList<Motivation> Standard { get; } = ValueList.Create(
        Assessing, Bookmarking, Classifying, Commenting, Describing, Editing, Highlighting, Identifying, Linking, Moderating,
        Questioning, Replying, Tagging);

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public static Motivation Create(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
