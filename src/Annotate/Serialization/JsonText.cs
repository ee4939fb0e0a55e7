using System.Buffers;
using System.Globalization;
using System.Text;

namespace Annotate.Serialization;

/// <summary>Decodes the inside of JSON strings stretch by stretch: System.Text.Json judges a string with escapes byte by byte.</summary>
internal static class JsonText
{
    private const int EscapedUnit = 6; // \u00e9

    /// <summary>Decodes what stands between the quotation marks of a string that a <see cref="JsonScanner"/> passed.</summary>
    public static string Decode(ReadOnlySpan<byte> json)
    {
        var utf8 = ArrayPool<byte>.Shared.Rent(json.Length);
        var text = Encoding.UTF8.GetString(utf8, 0, Decode(json, utf8));
        ArrayPool<byte>.Shared.Return(utf8);
        return text;
    }

    /// <summary>The same in UTF-8, which is never longer than the JSON; gives its length.</summary>
    public static int Decode(ReadOnlySpan<byte> json, Span<byte> utf8)
    {
        var length = 0;
        while (json.IndexOf((byte)'\\') is >= 0 and var escape)
        {
            json[..escape].CopyTo(utf8[length..]);
            length += escape;
            json = json[escape..];
            if (json[1] != 'u')
            {
                utf8[length++] = Unescape(json[1]);
                json = json[2..];
                continue;
            }
            var unit = CodeUnit(json);
            json = json[EscapedUnit..];
            var rune = char.IsHighSurrogate(unit) ? new Rune(unit, CodeUnit(json)) : new Rune(unit);
            json = json[(rune.Utf16SequenceLength == 2 ? EscapedUnit : 0)..];
            length += rune.EncodeToUtf8(utf8[length..]);
        }
        json.CopyTo(utf8[length..]);
        return length + json.Length;
    }

    private static char CodeUnit(ReadOnlySpan<byte> escape) =>
        (char)ushort.Parse(escape[2..EscapedUnit], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private static byte Unescape(byte escaped) => escaped switch
    {
        (byte)'b' => (byte)'\b',
        (byte)'f' => (byte)'\f',
        (byte)'n' => (byte)'\n',
        (byte)'r' => (byte)'\r',
        (byte)'t' => (byte)'\t',
        _ => escaped,
    };
}
