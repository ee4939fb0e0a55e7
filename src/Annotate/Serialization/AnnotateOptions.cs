using Annotate.Contracts;
using Annotate.Serialization;

namespace Annotate;

/// <summary>How an <see cref="AnnotateJson"/> reads and writes. Bindable from configuration.</summary>
public sealed class AnnotateOptions
{
    /// <summary>The annotation types known beside the standard ones.</summary>
    public AnnotationTypes Types { get; } = new();

    /// <summary>The unit of the offsets in files that are written; a file that is read declares its own. UTF-16 by default.</summary>
    public OffsetUnit Offsets { get; set; } = OffsetUnit.Utf16CodeUnit;

    /// <summary>Whether the covered text is written beside the spans, so that a reader can verify them. True by default.</summary>
    public bool WriteQuotes { get; set; } = true;

    /// <summary>Whether documents are written with each annotation on a line of its own, for people and for version control. True by default; JSON Lines never are.</summary>
    public bool LinePerAnnotation { get; set; } = true;

    /// <summary>Whether annotations of registered types stay the bytes they were read as until somebody asks for them. False by default: meant for
    /// corpora of which little is looked at.</summary>
    /// <remarks>Ids, types and spans are found without making records, and untouched annotations are written back as their bytes. What is wrong
    /// inside an annotation, or an id that is there twice, is an <see cref="AnnotationFormatException"/> only when it is asked for;
    /// <see cref="ArticleExtensions.Validate"/> lists it without throwing.</remarks>
    public bool Deferred { get; set; }

    /// <summary>What is read at most, and what is written: nothing that a reader with the same limits would refuse.</summary>
    public ReadLimits Limits { get; } = new();

    /// <summary>Says which option makes no sense; null where all do.</summary>
    internal string? Problem() =>
        Enum.IsDefined(Offsets) ? Limits.Problem() : $"{nameof(Offsets)} is {Offsets}; set it to Utf16CodeUnit, CodePoint or Utf8Byte.";
}
