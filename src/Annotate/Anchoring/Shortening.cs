namespace Annotate.Anchoring;

/// <summary>Shortens quotes for messages and tables.</summary>
internal static class Shortening
{
    public static string Shorten(string text) => Shorten(text, 80);

    /// <summary>The text on one line and no longer than <paramref name="length"/>, its middle left out.</summary>
    public static string Shorten(string text, int length)
    {
        if (text.Length > length)
        {
            var tail = length / 4;
            text = $"{text[..(length - tail - 3)]} … {text[^tail..]}";
        }
        return text.ReplaceLineEndings(" ");
    }
}
