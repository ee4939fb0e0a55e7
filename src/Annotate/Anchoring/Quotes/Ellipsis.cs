using System.Buffers;

namespace Annotate.Anchoring;

/// <summary>Splits quotes where words were left out: "…", "...", and both in square or round brackets.</summary>
internal static class Ellipsis
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("….[(");

    /// <summary>The parts between the ellipses, trimmed, empty ones left out; null where there is no ellipsis.</summary>
    public static List<string>? Split(string quote)
    {
        List<string>? parts = null;
        var start = 0;
        for (var i = 0; i < quote.Length;)
        {
            var next = quote.AsSpan(i).IndexOfAny(Marks);
            if (next < 0)
                break;
            i += next;
            var length = LengthAt(quote.AsSpan(i));
            if (length == 0)
            {
                i++;
                continue;
            }
            Add(parts ??= [], quote.AsSpan(start, i - start));
            i += length;
            start = i;
        }
        if (parts is not null)
            Add(parts, quote.AsSpan(start));
        return parts;
    }

    private static int LengthAt(ReadOnlySpan<char> text)
    {
        if (text[0] is '[' or '(')
        {
            var inner = text.Length > 1 ? Dots(text[1..]) : 0;
            return inner > 0 && text.Length > inner + 1 && text[inner + 1] == (text[0] == '[' ? ']' : ')') ? inner + 2 : 0;
        }
        return Dots(text);
    }

    private static int Dots(ReadOnlySpan<char> text)
    {
        if (text[0] == '…')
            return 1;
        var dots = text.IndexOfAnyExcept('.');
        dots = dots < 0 ? text.Length : dots;
        return dots >= 3 ? dots : 0;
    }

    private static void Add(List<string> parts, ReadOnlySpan<char> part)
    {
        if (!BlankText.Is(part))
            parts.Add(part.Trim().ToString());
    }
}
