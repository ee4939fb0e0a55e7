using System.Buffers;
using System.Text.Json;
using Annotate.Contracts;

namespace Annotate.Tests.Serialization;

/// <summary>Span sets in JSON of other applications, outside an annotated article.</summary>
public class SpanSetJsonConverterTests
{
    private static readonly SpanSetJsonConverter Converter = new();

    [Fact]
    public void Offsets_are_taken_as_utf_16_and_quotes_are_kept()
    {
        var spans = Read(new ReadOnlySequence<byte>(Documents.Utf8("""{"spans":[[3,5],[7,7]],"quotes":["ab",""]}""")));

        Assert.Equal<TextSpan>([new TextSpan(3, 5), new TextSpan(7, 7)], spans.ToArray());
        Assert.Equal(["ab", ""], spans.Quotes);
        Assert.Equal("""{"spans":[[3,5],[7,7]],"quotes":["ab",""]}""", Write(spans));
    }

    [Fact]
    public void Input_in_pieces_is_read()
    {
        var bytes = Documents.Utf8("""{"spans":[[3,5]],"quotes":["ab"]}""");
        var first = new Piece(bytes.AsMemory(0, 1), 0);
        var last = first;
        for (var i = 1; i < bytes.Length; i++)
            last = last.Append(bytes.AsMemory(i, 1));

        var spans = Read(new ReadOnlySequence<byte>(first, 0, last, 1));

        Assert.Equal(new TextSpan(3, 5), Assert.Single(spans));
        Assert.Equal(["ab"], spans.Quotes);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("""{"spans":[[1,0]]}""")]
    [InlineData("""{"spans":[[-1,0]]}""")]
    [InlineData("""{"spans":[]}""")]
    public void What_is_no_span_set_is_a_json_error(string json)
    {
        Assert.ThrowsAny<JsonException>(() => Read(new ReadOnlySequence<byte>(Documents.Utf8(json))));
    }

    private static SpanSet Read(ReadOnlySequence<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        return Converter.Read(ref reader, typeof(SpanSet), JsonSerializerOptions.Default);
    }

    private static string Write(SpanSet spans)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
            Converter.Write(writer, spans, JsonSerializerOptions.Default);
        return System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        public Piece(ReadOnlyMemory<byte> memory, long index) => (Memory, RunningIndex) = (memory, index);

        public Piece Append(ReadOnlyMemory<byte> memory)
        {
            var next = new Piece(memory, RunningIndex + Memory.Length);
            Next = next;
            return next;
        }
    }
}
