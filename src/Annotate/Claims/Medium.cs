using System.Text.Json.Serialization;
using Annotate.Contracts;

namespace Annotate;

/// <summary>The medium of a piece of evidence.</summary>
/// <remarks>Source: AVeriTeC; testimony is ours. Open: a value of your own is kept verbatim. <c>default</c> is no value and is refused when
/// written.</remarks>
[JsonConverter(typeof(VocabularyJsonConverter<Medium>))]
public readonly record struct Medium : IVocabulary<Medium>
{
    private readonly string? _value;

    /// <summary>Makes a value, standard or your own.</summary>
    /// <exception cref="ArgumentException">The value is empty or not well-formed UTF-16.</exception>
    public Medium(string value) => _value = Vocabulary.Check(value);

    /// <summary>Text of a web page.</summary>
    public static Medium WebText { get; } = new("webText");

    /// <summary>A table of a web page.</summary>
    public static Medium WebTable { get; } = new("webTable");

    /// <summary>A PDF document.</summary>
    public static Medium Pdf { get; } = new("pdf");

    /// <summary>Data about a document.</summary>
    public static Medium Metadata { get; } = new("metadata");

    /// <summary>A picture.</summary>
    public static Medium Image { get; } = new("image");

    /// <summary>Moving pictures.</summary>
    public static Medium Video { get; } = new("video");

    /// <summary>Sound.</summary>
    public static Medium Audio { get; } = new("audio");

    /// <summary>Another document.</summary>
    public static Medium Document { get; } = new("document");

    /// <summary>The word of a witness.</summary>
    public static Medium Testimony { get; } = new("testimony");

    /// <summary>None of these.</summary>
    public static Medium Other { get; } = new("other");

    /// <inheritdoc/>
    public static IReadOnlyList<Medium> Standard { get; } = ValueList.Create(
        WebText, WebTable, Pdf, Metadata, Image, Video, Audio, Document, Testimony, Other);

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public static Medium Create(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
