using System.Buffers;
using System.Globalization;
using System.Text;

namespace Annotate.Serialization;

/// <summary>Decodes the inside of long JSON strings, stretch by stretch: System.Text.Json judges a string with escapes byte by byte.</summary>
internal static class JsonText
{
    /// <summary>Decodes what stands between the quotation marks of a string that a <see cref="JsonScanner"/> passed.</summary>
    public static string Decode(ReadOnlySpan<byte> json)
    {
        if (json.IndexOf((byte)'\\') < 0)
            return Encoding.UTF8.GetString(json);
        var text = ArrayPool<char>.Shared.Rent(json.Length);
        var length = 0;
        while (json.IndexOf((byte)'\\') is >= 0 and var escape)
        {
            length += Encoding.UTF8.GetChars(json[..escape], text.AsSpan(length));
            var isUnicode = json[escape + 1] == 'u';
            text[length++] = isUnicode ? CodeUnit(json.Slice(escape + 2, 4)) : Unescape(json[escape + 1]);
            json = json[(escape + (isUnicode ? 6 : 2))..];
        }
        length += Encoding.UTF8.GetChars(json, text.AsSpan(length));
        var decoded = new string(text, 0, length);
        ArrayPool<char>.Shared.Return(text);
        return decoded;
    }

    private static char CodeUnit(ReadOnlySpan<byte> digits) => (char)ushort.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private static char Unescape(byte escaped) => escaped switch
    {
        (byte)'b' => '\b',
        (byte)'f' => '\f',
        (byte)'n' => '\n',
        (byte)'r' => '\r',
        (byte)'t' => '\t',
        _ => (char)escaped,
    };
}
