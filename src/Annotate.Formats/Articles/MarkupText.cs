using System.Net;
using System.Text;

namespace Annotate.Formats.Articles;

/// <summary>The text of a body in HTML or XML: markup taken away, blocks on lines of their own.</summary>
/// <remarks>Linear. Nothing is executed or fetched; declarations are passed over, so that no entity but those of HTML is expanded, and none
/// into markup.</remarks>
internal sealed class MarkupText
{
    /// <summary>Elements that stand on lines of their own: of HTML, and of NITF, the news text of the IPTC.</summary>
    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "div", "br", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "tr", "table", "section", "article", "blockquote",
        "header", "footer", "figure", "figcaption", "hr", "title", "body",
        "body.head", "body.content", "body.end", "block", "hl1", "hl2", "byline", "dateline",
    };

    private static readonly HashSet<string> Silent =
        new(StringComparer.OrdinalIgnoreCase) { "script", "style", "head", "title", "template" };

    private readonly string _markup;
    private readonly StringBuilder _text;
    private readonly int _lastCommentEnd;
    private bool _hasDoctype;

    private MarkupText(string markup)
    {
        (_markup, _text) = (markup, new StringBuilder(markup.Length));
        _lastCommentEnd = markup.LastIndexOf("-->", StringComparison.Ordinal);
    }

    public static string Of(string markup) => new MarkupText(markup).Read();

    private string Read()
    {
        for (var position = 0; position < _markup.Length;)
        {
            var open = _markup.IndexOf('<', position);
            Append(WebUtility.HtmlDecode(_markup[position..(open < 0 ? _markup.Length : open)]));
            if (open < 0)
                break;
            position = ReadMarkup(open);
        }
        return _text.ToString().Trim('\n', ' ');
    }

    /// <summary>Reads what begins with <c>&lt;</c>, and tells where it ends.</summary>
    private int ReadMarkup(int open)
    {
        var rest = _markup.AsSpan(open);
        if (rest.Length < 2 || !(char.IsAsciiLetter(rest[1]) || rest[1] is '/' or '!' or '?'))
        {
            _text.Append('<');
            return open + 1;
        }
        if (rest.StartsWith("<!--") && open < _lastCommentEnd)
            return _markup.IndexOf("-->", open, StringComparison.Ordinal) + 3;
        if (rest.StartsWith("<![CDATA["))
            return ReadCharacterData(open + 9);
        var close = EndOfTag(open);
        if (close < 0)
        {
            Append(WebUtility.HtmlDecode(_markup[open..]));
            return _markup.Length;
        }
        return rest[1] is '!' ? EndOfDeclaration(open, close) : ReadTag(open, close);
    }

    private int ReadTag(int open, int close)
    {
        var name = NameOf(_markup.AsSpan(open + 1, close - open - 1));
        if (Blocks.Contains(name) && _text.Length > 0 && _text[^1] != '\n')
            _text.Append('\n');
        if (!Silent.Contains(name) || _markup[open + 1] == '/' || _markup[close - 1] == '/')
            return close + 1;
        return _markup.IndexOf($"</{name}", close, StringComparison.OrdinalIgnoreCase) is >= 0 and var end ? end : _markup.Length;
    }

    private int ReadCharacterData(int start)
    {
        var end = _markup.IndexOf("]]>", start, StringComparison.Ordinal);
        Append(_markup[start..(end < 0 ? _markup.Length : end)]);
        return end < 0 ? _markup.Length : end + 3;
    }

    /// <summary>A declaration of the document type may hold others in brackets: all are passed over.</summary>
    private int EndOfDeclaration(int open, int close)
    {
        // One is all that a document has; looking for the end of each of many would be quadratic.
        if (_hasDoctype
            || !_markup.AsSpan(open).StartsWith("<!DOCTYPE", StringComparison.OrdinalIgnoreCase)
            || !_markup.AsSpan(open, close - open).Contains('['))
            return close + 1;
        _hasDoctype = true;
        var quote = '\0';
        for (var i = _markup.IndexOf('[', open); i < _markup.Length; i++)
        {
            var c = _markup[i];
            if (quote != '\0')
                quote = c == quote ? '\0' : quote;
            else if (c is '"' or '\'')
                quote = c;
            else if (c == ']')
                return _markup.IndexOf('>', i) is >= 0 and var end ? end + 1 : _markup.Length;
        }
        return close + 1;
    }

    /// <summary>The <c>></c> that ends a tag, not one in quotes; -1 where there is none. A quote that runs into the next tag is taken for a
    /// stray one.</summary>
    private int EndOfTag(int open)
    {
        var quote = '\0';
        for (var i = open + 1; i < _markup.Length && _markup[i] != '<'; i++)
        {
            var c = _markup[i];
            if (quote != '\0')
                quote = c == quote ? '\0' : quote;
            else if (c == '>')
                return i;
            else if (c is '"' or '\'' && _markup[i - 1] == '=')
                quote = c;
        }
        return _markup.IndexOf('>', open);
    }

    private static string NameOf(ReadOnlySpan<char> tag)
    {
        tag = tag.TrimStart('/');
        var end = tag.IndexOfAny(" \t\r\n/");
        return (end < 0 ? tag : tag[..end]).ToString();
    }

    /// <summary>White space collapses as in a browser; a no-break space stays.</summary>
    private void Append(string run)
    {
        foreach (var c in run)
        {
            if (c is not (' ' or '\t' or '\r' or '\n'))
                _text.Append(c);
            else if (_text.Length > 0 && _text[^1] is not (' ' or '\n'))
                _text.Append(' ');
        }
    }
}
