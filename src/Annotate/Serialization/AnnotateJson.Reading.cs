using System.Text;
using Annotate.Contracts;
using Annotate.Diagnostics;
using Annotate.Serialization;

namespace Annotate;

public sealed partial class AnnotateJson
{
    /// <summary>Reads an annotated article from JSON text.</summary>
    /// <inheritdoc cref="Read(Stream)"/>
    public AnnotatedArticle Parse(string json) => ParseLenient(json).GetValueOrThrow();

    /// <summary>Reads an annotated article from UTF-8 bytes, which are copied.</summary>
    /// <inheritdoc cref="Read(Stream)"/>
    public AnnotatedArticle Read(ReadOnlySpan<byte> utf8Json) => ReadLenient(utf8Json).GetValueOrThrow();

    /// <summary>Reads an annotated article from UTF-8 bytes without copying them: the article keeps the memory, which must not change from then on.</summary>
    /// <inheritdoc cref="Read(Stream)"/>
    public AnnotatedArticle ReadInPlace(ReadOnlyMemory<byte> utf8Json) => ReadLenientInPlace(utf8Json).GetValueOrThrow();

    /// <summary>Reads an annotated article from a stream, to its end. Strict.</summary>
    /// <exception cref="AnnotationFormatException">The input is not what the format asks for, or exceeds a limit; the exception carries every finding, with path and line.</exception>
    public AnnotatedArticle Read(Stream stream) => ReadLenient(stream).GetValueOrThrow();

    /// <inheritdoc cref="Read(Stream)"/>
    public async Task<AnnotatedArticle> ReadAsync(Stream stream, CancellationToken cancellationToken = default) =>
        (await ReadLenientAsync(stream, cancellationToken).ConfigureAwait(false)).GetValueOrThrow();

    /// <summary>Reads an annotated article from a file.</summary>
    /// <inheritdoc cref="Read(Stream)"/>
    public AnnotatedArticle Load(string path)
    {
        using var stream = File.OpenRead(path);
        return Read(stream);
    }

    /// <inheritdoc cref="Load"/>
    public async Task<AnnotatedArticle> LoadAsync(string path, CancellationToken cancellationToken = default)
    {
        var stream = BoundedReading.OpenFile(path);
        await using (stream.ConfigureAwait(false))
            return await ReadAsync(stream, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reads what can be read of JSON text.</summary>
    /// <inheritdoc cref="ReadLenient(Stream)"/>
    public ReadResult<AnnotatedArticle> ParseLenient(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        if (json.Length > Limits.MaxDocumentBytes)
            return FromInput((Encoding.UTF8.GetBytes(json[..Limits.MaxDocumentBytes])[..Limits.MaxDocumentBytes], false));
        var index = WellFormed.IndexOfLoneSurrogate(json);
        if (index < 0)
            return DocumentReader.Read(Settings, Encoding.UTF8.GetBytes(json));
        var bytes = Encoding.UTF8.GetBytes(json);
        var diagnostics = new DiagnosticCollector(bytes);
        diagnostics.Error(
            DiagnosticCodes.LoneSurrogate,
            CharacterTexts.LoneSurrogate.In("The text", json, index),
            position: Encoding.UTF8.GetByteCount(json.AsSpan(0, index)));
        return new ReadResult<AnnotatedArticle>(null, diagnostics.ToList(), bytes);
    }

    /// <summary>Reads what can be read of UTF-8 bytes, which are copied.</summary>
    /// <inheritdoc cref="ReadLenient(Stream)"/>
    public ReadResult<AnnotatedArticle> ReadLenient(ReadOnlySpan<byte> utf8Json) => DocumentReader.Read(Settings, utf8Json.ToArray());

    /// <summary>Reads what can be read of UTF-8 bytes without copying them: the result keeps the memory, which must not change from then on.</summary>
    /// <inheritdoc cref="ReadLenient(Stream)"/>
    public ReadResult<AnnotatedArticle> ReadLenientInPlace(ReadOnlyMemory<byte> utf8Json) => DocumentReader.Read(Settings, utf8Json);

    /// <summary>Reads what can be read of a stream, to its end. Never throws for what the input holds.</summary>
    /// <returns>The article, where the text could be read; the findings; the input. An annotation that its type refuses is kept as an <see cref="UnknownAnnotation"/>.</returns>
    public ReadResult<AnnotatedArticle> ReadLenient(Stream stream) => FromInput(BoundedReading.ReadToEnd(stream, Limits.MaxDocumentBytes));

    /// <inheritdoc cref="ReadLenient(Stream)"/>
    public async Task<ReadResult<AnnotatedArticle>> ReadLenientAsync(Stream stream, CancellationToken cancellationToken = default) =>
        FromInput(await BoundedReading.ReadToEndAsync(stream, Limits.MaxDocumentBytes, cancellationToken).ConfigureAwait(false));

    private ReadResult<AnnotatedArticle> FromInput((byte[] Bytes, bool IsWhole) input)
    {
        if (input.IsWhole)
            return DocumentReader.Read(Settings, input.Bytes);
        var diagnostics = new DiagnosticCollector(input.Bytes);
        diagnostics.Error(
            DiagnosticCodes.Limit,
            InputTexts.Limit.CutBytes("The document", Limits.MaxDocumentBytes));
        return new ReadResult<AnnotatedArticle>(null, diagnostics.ToList(), input.Bytes);
    }
}
