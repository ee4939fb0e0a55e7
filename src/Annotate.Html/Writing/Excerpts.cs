namespace Annotate.Html.Writing;

/// <summary>Bounds what is repeated from row to row, so that a page stays linear in its input however long a name or a span is.</summary>
internal static class Excerpts
{
    /// <summary>The length of a quote in a row, in UTF-16 code units.</summary>
    public const int Quote = 280;

    /// <summary>The length of a name in a row, in UTF-16 code units.</summary>
    public const int Name = 100;

    /// <summary>The text, or its beginning and end where it is longer.</summary>
    public static string Of(ReadOnlySpan<char> text, int longest)
    {
        if (text.Length <= longest)
            return text.ToString();
        var tail = longest / 4;
        return $"{text[..Cuts.Before(text, longest - tail)]} … {text[Cuts.After(text, text.Length - tail)..]}";
    }
}
