namespace Annotate.Html.Writing;

/// <summary>Which addresses become links.</summary>
internal static class WebAddress
{
    private const int Longest = 2000;

    /// <summary>Whether an address can be followed without running anything: absolute, <c>http</c> or <c>https</c>, without control characters.</summary>
    public static bool IsSafe(string address) =>
        address.Length <= Longest
        && (address.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
        && !address.AsSpan().ContainsAnyInRange('\0', ' ')
        && Uri.TryCreate(address, UriKind.Absolute, out _);

    /// <summary>Writes an address as a link, or as plain text where it is not safe.</summary>
    public static void Write(HtmlWriter html, string address)
    {
        var shown = Excerpt.Of(address, 80);
        if (IsSafe(address))
            html.Write($"<a href=\"{address}\" rel=\"noreferrer noopener\">{shown}</a>");
        else
            html.Write($"<code>{shown}</code> (not a web address, so not a link)");
    }
}
