using System.Net;
using System.Text;

namespace Annotate.Formats.Articles;

/// <summary>The text of an HTML body: markup taken away, blocks on lines of their own. Linear; nothing is executed or fetched.</summary>
internal static class HtmlText
{
    private static readonly string[] Blocks =
        ["p", "div", "br", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "tr", "table", "section", "article", "blockquote", "header", "footer", "figure", "figcaption", "hr", "title", "body"];

    private static readonly string[] Silent = ["script", "style", "head", "title", "template"];

    public static string Of(string html)
    {
        var text = new StringBuilder(html.Length);
        var lastCommentEnd = html.LastIndexOf("-->", StringComparison.Ordinal);
        for (var position = 0; position < html.Length;)
        {
            var open = html.IndexOf('<', position);
            Append(text, html.AsSpan(position, (open < 0 ? html.Length : open) - position));
            if (open < 0)
                break;
            var close = html.IndexOf('>', open);
            if (close < 0)
            {
                Append(text, html.AsSpan(open));
                break;
            }
            position = close + 1;
            if (open < lastCommentEnd && html.AsSpan(open).StartsWith("<!--"))
            {
                position = html.IndexOf("-->", open, StringComparison.Ordinal) + 3;
                continue;
            }
            var name = NameOf(html.AsSpan(open + 1, close - open - 1));
            if (Blocks.Contains(name, StringComparer.OrdinalIgnoreCase) && text.Length > 0 && text[^1] != '\n')
                text.Append('\n');
            if (Silent.Contains(name, StringComparer.OrdinalIgnoreCase) && html[open + 1] != '/' && html[close - 1] != '/')
                position = html.IndexOf($"</{name}", position, StringComparison.OrdinalIgnoreCase) is >= 0 and var after ? after : html.Length;
        }
        return text.ToString().Trim('\n', ' ');
    }

    private static string NameOf(ReadOnlySpan<char> tag)
    {
        tag = tag.TrimStart('/');
        var end = tag.IndexOfAny(" \t\r\n/");
        return (end < 0 ? tag : tag[..end]).ToString();
    }

    /// <summary>White space collapses as in a browser; a no-break space stays.</summary>
    private static void Append(StringBuilder text, ReadOnlySpan<char> run)
    {
        foreach (var c in WebUtility.HtmlDecode(run.ToString()))
        {
            if (c is ' ' or '\t' or '\r' or '\n')
            {
                if (text.Length > 0 && text[^1] is not (' ' or '\n'))
                    text.Append(' ');
            }
            else if (!char.IsSurrogate(c) || char.IsHighSurrogate(c) || (text.Length > 0 && char.IsHighSurrogate(text[^1])))
            {
                text.Append(c);
            }
        }
    }
}
