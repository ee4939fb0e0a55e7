using Annotate.Serialization;

namespace Annotate;

/// <summary>The document that annotations were read from, with its slices.</summary>
internal sealed record AnnotationSource(ReadOnlyMemory<byte> Document, Article Article, OffsetUnit Unit, Envelope Envelope, int MaxDepth, long FirstLine);
