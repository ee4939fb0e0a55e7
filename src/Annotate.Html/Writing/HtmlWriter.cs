using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Unicode;

namespace Annotate.Html.Writing;

/// <summary>Writes HTML to a stream through one small buffer. What an interpolated string holds literally is markup; what it inserts is
/// escaped.</summary>
internal sealed class HtmlWriter(Stream stream)
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'\r\0");
    private static readonly SearchValues<char> SpecialOrInvisible =
        SearchValues.Create("&<>\"'\r\0\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");

    private readonly byte[] _buffer = new byte[32 * 1024];
    private int _length;

    /// <summary>Writes markup with escaped insertions: the interpolation does it while it is put together.</summary>
    /// <returns>This writer.</returns>
    public HtmlWriter Write([InterpolatedStringHandlerArgument("")] ref HtmlInterpolation html)
    {
        _ = html;
        return this;
    }

    /// <summary>Writes markup of our own as it is.</summary>
    public void Raw(string html) => Encode(html);

    /// <summary>Writes the article's own words so that a browser's text content gives them back exactly.</summary>
    public void ExactText(ReadOnlySpan<char> text)
    {
        for (int index; (index = text.IndexOfAny(Special)) >= 0; text = text[(index + 1)..])
        {
            Encode(text[..index]);
            Encode(text[index] == '\0' ? "\u2400" : Reference(text[index]));
        }
        Encode(text);
    }

    /// <summary>Writes a name, a quote, a message: characters that change the direction of what follows are shown by their
    /// number.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        for (int index; (index = text.IndexOfAny(SpecialOrInvisible)) >= 0; text = text[(index + 1)..])
        {
            Encode(text[..index]);
            var c = text[index];
            Encode(c is '\0' or > '\u0080' ? $"[U+{(int)c:X4}]" : Reference(c));
        }
        Encode(text);
    }

    /// <summary>Hands everything written so far to the stream.</summary>
    public void Flush()
    {
        Drain();
        stream.Flush();
    }

    private static string Reference(char c) => c switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        _ => "&#13;", // a parser turns a raw carriage return into a line feed
    };

    private void Encode(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            Utf8.FromUtf16(text, _buffer.AsSpan(_length), out var read, out var written, replaceInvalidSequences: true, isFinalBlock: true);
            _length += written;
            text = text[read..];
            if (!text.IsEmpty)
                Drain();
        }
    }

    private void Drain()
    {
        stream.Write(_buffer, 0, _length);
        _length = 0;
    }
}
