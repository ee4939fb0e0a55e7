namespace Annotate.Serialization;

/// <summary>The document that annotations were read from, with its slices.</summary>
/// <param name="Settings">What read it.</param>
/// <param name="Document">The bytes.</param>
/// <param name="Article">What was made of its article.</param>
/// <param name="Agents">What was made of its agents.</param>
/// <param name="Unit">The unit of its offsets.</param>
/// <param name="Envelope">Where everything stands in it.</param>
/// <param name="FirstLine">The number of its first line in its file.</param>
internal sealed record AnnotationSource(
    JsonSettings Settings,
    ReadOnlyMemory<byte> Document,
    Article Article,
    ValueList<Agent> Agents,
    OffsetUnit Unit,
    Envelope Envelope,
    long FirstLine)
    : IAnnotationSource;
