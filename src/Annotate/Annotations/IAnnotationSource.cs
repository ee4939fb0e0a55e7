namespace Annotate;

/// <summary>The document that annotations were read from, as far as the model knows it; the readers know the rest.</summary>
internal interface IAnnotationSource
{
    /// <summary>The bytes, of which each annotation that nobody touched is a slice.</summary>
    ReadOnlyMemory<byte> Document { get; }
}
