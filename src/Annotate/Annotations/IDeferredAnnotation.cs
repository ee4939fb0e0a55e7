using Annotate.Contracts;

namespace Annotate;

/// <summary>An annotation of a registered type that is still its bytes. The record is made once, when somebody asks for it.</summary>
internal interface IDeferredAnnotation
{
    /// <summary>The id, without making the record where it can be read.</summary>
    /// <exception cref="AnnotationFormatException">It is blank or no text.</exception>
    AnnotationId Id { get; }

    /// <summary>The type of the record, without making it.</summary>
    Type Type { get; }

    /// <summary>The record, if it was made.</summary>
    Annotation? RecordIfMade { get; }

    /// <summary>The record, made when first asked for.</summary>
    /// <exception cref="AnnotationFormatException">It is not what its type asks for.</exception>
    Annotation Record { get; }

    /// <summary>A view of the bytes that finds every span set and reference without making the record; null where the record must be made:
    /// it says what is wrong, or what its nested and extra members are.</summary>
    UnknownAnnotation? TryView();

    /// <summary>The spans of every span set in the bytes, with their roles; false where the record must be made to know them.</summary>
    bool TryGetSpans(out ReadOnlySpan<SpanColumn> spans);

    /// <summary>The role of a fragment; null where its span set is the value of an extra member, which no type reports.</summary>
    string? RoleOf(SpanColumn span);

    /// <summary>The place of a fragment in UTF-16; false where its offsets have no counterpart in the text.</summary>
    bool TryConvert(SpanColumn column, out TextSpan span);
}
