using Annotate.Contracts;

namespace Annotate.Serialization;

/// <summary>One annotation as the first phase leaves it: its bytes, its contract where its type is registered, where its id stands, and its
/// span sets.</summary>
internal readonly record struct AnnotationSlice(int Start, int Length, AnnotationContract? Contract, string? Type, int IdStart)
{
    /// <summary>What is known of the spelling of its span sets.</summary>
    public SpanSpelling Spelling { get; init; }

    /// <summary>Where its fragments start in <see cref="Envelope.Spans"/>.</summary>
    public int FirstSpan { get; init; }

    /// <summary>How many fragments it has.</summary>
    public int SpanCount { get; init; }
}
