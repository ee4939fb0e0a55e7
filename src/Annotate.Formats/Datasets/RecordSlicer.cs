using System.Text;
using System.Text.Json;

namespace Annotate.Formats.Datasets;

/// <summary>Cuts JSON Lines into lines, and a JSON array into its items. Linear.</summary>
internal static class RecordSlicer
{
    public static IEnumerable<RecordSlice> Slice(byte[] bytes)
    {
        var start = StartOf(bytes);
        var first = bytes.AsSpan(start).IndexOfAnyExcept(" \t\r\n"u8);
        return first >= 0 && bytes[start + first] == (byte)'[' ? Items(bytes, start) : Lines(bytes, start);
    }

    /// <summary>Where the file begins after a byte order mark.</summary>
    public static int StartOf(byte[] bytes) => bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;

    public static IEnumerable<RecordSlice> Lines(byte[] bytes, int start)
    {
        for (var line = 1L; start < bytes.Length; line++)
        {
            var length = bytes.AsSpan(start).IndexOf((byte)'\n');
            var end = length < 0 ? bytes.Length : start + length;
            if (bytes.AsSpan(start, end - start).IndexOfAnyExcept(" \t\r"u8) >= 0)
                yield return new RecordSlice(start, end - start, line);
            start = end + 1;
        }
    }

    private static List<RecordSlice> Items(byte[] bytes, int start)
    {
        var slices = new List<RecordSlice>();
        var (counted, line) = (0, 1L);
        var reader = new Utf8JsonReader(bytes.AsSpan(start), new JsonReaderOptions { MaxDepth = 1000 });
        try
        {
            reader.Read();
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                var first = start + (int)reader.TokenStartIndex;
                line += bytes.AsSpan(counted, first - counted).Count((byte)'\n');
                counted = first;
                // A record that breaks off is sliced up to the end, so that its parsing reports it.
                var isWhole = reader.TrySkip();
                slices.Add(new RecordSlice(first, start + (int)reader.BytesConsumed - first, line));
                if (!isWhole)
                    break;
            }
        }
        catch (JsonException)
        {
            line += bytes.AsSpan(counted, start + (int)reader.BytesConsumed - counted).Count((byte)'\n');
            slices.Add(new RecordSlice(start + (int)reader.BytesConsumed, bytes.Length - start - (int)reader.BytesConsumed, line));
        }
        return slices;
    }
}
