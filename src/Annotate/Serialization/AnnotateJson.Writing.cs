using System.Buffers;
using System.Text;
using Annotate.Contracts;
using Annotate.Serialization;

namespace Annotate;

public sealed partial class AnnotateJson
{
    /// <summary>Writes an annotated article as JSON text.</summary>
    /// <inheritdoc cref="Write(AnnotatedArticle, IBufferWriter{byte})"/>
    public string ToJson(AnnotatedArticle annotated) => Encoding.UTF8.GetString(ToBuffer(annotated).WrittenSpan);

    /// <summary>Writes an annotated article as UTF-8 bytes.</summary>
    /// <inheritdoc cref="Write(AnnotatedArticle, IBufferWriter{byte})"/>
    public byte[] ToUtf8Bytes(AnnotatedArticle annotated) => ToBuffer(annotated).WrittenSpan.ToArray();

    /// <summary>Writes an annotated article in UTF-8. Annotations that were read and not touched keep their bytes, if unit and quotes stay the same.</summary>
    /// <exception cref="AnnotationFormatException">Something cannot be written: a span outside the text, a lone surrogate, a type nobody registered,
    /// an extra member that clashes. Nothing that the reader would refuse is written.</exception>
    public void Write(AnnotatedArticle annotated, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(annotated);
        ArgumentNullException.ThrowIfNull(output);
        DocumentWriter.Write(Settings, annotated, output, Settings.LinePerAnnotation, Limits.MaxDocumentBytes);
    }

    /// <summary>Writes an annotated article to a stream, which is left open.</summary>
    /// <inheritdoc cref="Write(AnnotatedArticle, IBufferWriter{byte})"/>
    public void Write(AnnotatedArticle annotated, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(ToBuffer(annotated).WrittenSpan);
    }

    /// <inheritdoc cref="Write(AnnotatedArticle, Stream)"/>
    public async Task WriteAsync(AnnotatedArticle annotated, Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        await stream.WriteAsync(ToBuffer(annotated).WrittenMemory, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Saves an annotated article to a file, wholly or not at all: a temporary file beside it is flushed to the disk and renamed over it.</summary>
    /// <inheritdoc cref="Write(AnnotatedArticle, IBufferWriter{byte})"/>
    public Task SaveAsync(AnnotatedArticle annotated, string path, CancellationToken cancellationToken = default) =>
        WholeFile.WriteAsync(path, ToBuffer(annotated).WrittenMemory, cancellationToken);

    /// <inheritdoc cref="SaveAsync"/>
    public void Save(AnnotatedArticle annotated, string path) => WholeFile.Write(path, ToBuffer(annotated).WrittenSpan);

    internal void WriteMinified(AnnotatedArticle annotated, IBufferWriter<byte> output, int maxBytes) =>
        DocumentWriter.Write(Settings, annotated, output, linePerAnnotation: false, maxBytes);

    private ArrayBufferWriter<byte> ToBuffer(AnnotatedArticle annotated)
    {
        ArgumentNullException.ThrowIfNull(annotated);
        var buffer = new ArrayBufferWriter<byte>((int)Math.Min(annotated.Article.Text.Length + 256L * (annotated.Annotations.Count + 1), Limits.MaxDocumentBytes));
        Write(annotated, buffer);
        return buffer;
    }
}
