namespace Annotate;

/// <summary>The document that annotations were read from.</summary>
internal sealed record AnnotationSource(ReadOnlyMemory<byte> Document, string Text, OffsetUnit Unit);
