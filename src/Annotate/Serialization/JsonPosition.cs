using System.Text.Json;

namespace Annotate.Serialization;

/// <summary>Where and why System.Text.Json gave up, in terms of the whole document.</summary>
internal static class JsonPosition
{
    /// <summary>The byte index into the document of an error inside one slice of it.</summary>
    public static int Absolute(ReadOnlySpan<byte> document, int sliceStart, int sliceLength, JsonException exception)
    {
        if (exception.LineNumber is not { } line || exception.BytePositionInLine is not { } column)
            return sliceStart;
        var position = sliceStart;
        for (; line > 0; line--)
        {
            var next = document[position..].IndexOf((byte)'\n');
            if (next < 0)
                break;
            position += next + 1;
        }
        return (int)Math.Min(position + column, sliceStart + sliceLength);
    }

    /// <summary>The message without the path and position that it ends with: they are of the slice.</summary>
    public static string Reason(Exception exception)
    {
        var message = exception.Message;
        foreach (var marker in (ReadOnlySpan<string>)[" Path: $", " LineNumber: "])
        {
            var end = message.IndexOf(marker, StringComparison.Ordinal);
            if (end > 0)
                message = message[..end];
        }
        return message.TrimEnd();
    }
}
