using System.Text.Json;
using Annotate.Diagnostics;

namespace Annotate.Contracts;

/// <summary>What our converters throw: System.Text.Json adds the path, the reader turns it into a diagnostic of this code.</summary>
internal sealed class RefusedDataException(string code, string message, Exception? innerException = null) : JsonException(message, innerException)
{
    public string Code { get; } = code;

    /// <summary>The byte index in the slice, where the thrower knows it better than System.Text.Json.</summary>
    public int? Position { get; init; }

    /// <summary>What is thrown for an escape of half a surrogate pair, at a byte index in the slice.</summary>
    public static RefusedDataException LoneSurrogate(int? position) =>
        new(DiagnosticCodes.LoneSurrogate, CharacterTexts.LoneSurrogate.In("A string")) { Position = position };

    /// <summary>Refuses JSON with such an escape, naming its place; <paramref name="start"/> is where the JSON starts.</summary>
    public static void ThrowIfLoneSurrogate(ReadOnlySpan<byte> json, int start = 0)
    {
        if (SurrogateEscapes.IndexOfLone(json) is >= 0 and var position)
            throw LoneSurrogate(start + position);
    }
}
