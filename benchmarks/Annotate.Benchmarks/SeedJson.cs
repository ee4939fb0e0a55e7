using System.Buffers;
using System.Text.Json;
using Annotate.Benchmarks.Plain;

namespace Annotate.Benchmarks;

/// <summary>The annotated seed article as minified JSON, as our records and as the plain model, proved to hold the same.</summary>
internal sealed class SeedJson
{
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly PlainDocument _plain;

    private SeedJson(byte[] bytes)
    {
        Bytes = bytes;
        Read = Json.Read(bytes);
        FromRecords = Read.Agents.Aggregate(Read.Article.Annotate(Read.Annotations), (annotated, agent) => annotated.With(agent));
        _plain = ReadPlain();
    }

    public AnnotateJson Json { get; } = new(new AnnotateOptions { LinePerAnnotation = false });

    public byte[] Bytes { get; }

    /// <summary>As it was read: its annotations are written by copying their bytes.</summary>
    public AnnotatedArticle Read { get; }

    /// <summary>Without the bytes: every annotation is written from its record.</summary>
    public AnnotatedArticle FromRecords { get; }

    /// <exception cref="InvalidOperationException">The plain model does not do the same work.</exception>
    public static SeedJson Load()
    {
        var json = new AnnotateJson(new AnnotateOptions { LinePerAnnotation = false });
        var seed = new SeedJson(json.ToUtf8Bytes(json.Load(SeedFile.Find())));
        seed.ThrowUnlessEqualWork();
        return seed;
    }

    public AnnotatedArticle ReadOurs() => Json.Read(Bytes);

    public PlainDocument ReadPlain() => JsonSerializer.Deserialize(Bytes, PlainJsonContext.Document)!;

    public long Write(AnnotatedArticle annotated)
    {
        _buffer.ResetWrittenCount();
        Json.Write(annotated, _buffer);
        return _buffer.WrittenCount;
    }

    public long WritePlain()
    {
        _buffer.ResetWrittenCount();
        using var writer = new Utf8JsonWriter(
            _buffer, new JsonWriterOptions { Encoder = PlainJsonContext.Document.Options.Encoder, SkipValidation = true });
        JsonSerializer.Serialize(writer, _plain, PlainJsonContext.Document);
        return writer.BytesCommitted;
    }

    /// <summary>All three write the very bytes that they were read from, so they hold the same annotations, spans and strings.</summary>
    private void ThrowUnlessEqualWork()
    {
        Compare("plain model", WritePlain());
        Compare("library from bytes", Write(Read));
        Compare("library from records", Write(FromRecords));
    }

    private void Compare(string who, long written)
    {
        if (written != Bytes.Length || !_buffer.WrittenSpan.SequenceEqual(Bytes))
            throw new InvalidOperationException(
                $"The {who} does not write what it read. Bring the classes in the folder Plain up to date.");
    }
}
