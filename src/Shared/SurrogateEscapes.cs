namespace Annotate;

/// <summary>Looks for escapes of half a surrogate pair (<c>\ud800</c>): JSON allows them, and no string can hold them.</summary>
internal static class SurrogateEscapes
{
    private const int Length = 6;

    /// <summary>The byte index of the first escape without its other half, or -1. Linear, vectorised over JSON without such
    /// escapes.</summary>
    public static int IndexOfLone(ReadOnlySpan<byte> json)
    {
        if (json.IndexOf("\\ud"u8) < 0 && json.IndexOf("\\uD"u8) < 0)
            return -1;
        var position = 0;
        while (json[position..].IndexOf((byte)'\\') is >= 0 and var next)
        {
            position += next;
            if (!IsSurrogate(json[position..], out var isHigh))
            {
                position = Math.Min(position + 2, json.Length);
                continue;
            }
            if (!isHigh || !IsSurrogate(json[(position + Length)..], out var isSecondHigh) || isSecondHigh)
                return position;
            position += 2 * Length;
        }
        return -1;
    }

    private static bool IsSurrogate(ReadOnlySpan<byte> json, out bool isHigh)
    {
        isHigh = false;
        if (json is not [(byte)'\\', (byte)'u', (byte)'d' or (byte)'D', var digit, _, _, ..])
            return false;
        isHigh = digit is (byte)'8' or (byte)'9' or (byte)'a' or (byte)'b' or (byte)'A' or (byte)'B';
        return isHigh || digit is (byte)'c' or (byte)'d' or (byte)'e' or (byte)'f' or (byte)'C' or (byte)'D' or (byte)'E' or (byte)'F';
    }
}
