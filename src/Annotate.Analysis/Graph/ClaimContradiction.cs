using System.Globalization;

namespace Annotate.Analysis;

/// <summary>Two claims that contradict each other by a relation of the article.</summary>
public sealed record ClaimContradiction
{
    /// <summary>The relation.</summary>
    public required AnnotationId RelationId { get; init; }

    /// <summary>The one claim.</summary>
    public required AnnotationId FirstId { get; init; }

    /// <summary>The other claim.</summary>
    public required AnnotationId SecondId { get; init; }

    /// <summary>Both in words.</summary>
    public required string Sentence { get; init; }

    /// <summary>How sure the annotation is; below 1 it may mark mere tension.</summary>
    public double? Confidence { get; init; }

    /// <summary>The sentence, with the confidence where it is given.</summary>
    public override string ToString() =>
        Confidence is { } confidence ? string.Create(CultureInfo.InvariantCulture, $"{Sentence} (confidence {confidence:0.##})") : Sentence;
}
