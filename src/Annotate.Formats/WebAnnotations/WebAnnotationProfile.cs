namespace Annotate.Formats.WebAnnotations;

/// <summary>How a tool speaks W3C Web Annotation: what its offsets count, and what several targets mean.</summary>
public sealed record WebAnnotationProfile
{
    /// <summary>The recommendation itself: code points; several targets are as many annotations, several parts of one are a
    /// <c>Composite</c>.</summary>
    public static WebAnnotationProfile W3C { get; } = new() { Name = "w3c", OffsetUnit = OffsetUnit.CodePoint };

    /// <summary>Hypothesis: UTF-16 offsets, a <c>RangeSelector</c> of its own, <c>text</c> and <c>tags</c> instead of bodies.</summary>
    public static WebAnnotationProfile Hypothesis { get; } =
        new() { Name = "hypothesis", OffsetUnit = OffsetUnit.Utf16CodeUnit, HasTextAndTags = true };

    /// <summary>Recogito and other users of its text annotator: UTF-16 offsets, several targets are one discontinuous stretch.</summary>
    public static WebAnnotationProfile Recogito { get; } =
        new() { Name = "recogito", OffsetUnit = OffsetUnit.Utf16CodeUnit, JoinsTargets = true };

    /// <summary>The name of the format under this profile.</summary>
    public required string Name { get; init; }

    /// <summary>What <c>TextPositionSelector</c> counts.</summary>
    public required OffsetUnit OffsetUnit { get; init; }

    /// <summary>Whether several targets are the parts of one discontinuous stretch; if not, each is the target of an annotation of its
    /// own.</summary>
    public bool JoinsTargets { get; init; }

    /// <summary>Whether bodies are the members <c>text</c> and <c>tags</c>, and dates and users are called as Hypothesis calls
    /// them.</summary>
    public bool HasTextAndTags { get; init; }
}
