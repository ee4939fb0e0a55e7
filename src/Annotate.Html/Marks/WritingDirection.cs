namespace Annotate.Html.Marks;

/// <summary>In which direction a language is written.</summary>
internal static class WritingDirection
{
    // The languages that Unicode CLDR writes from right to left in their likely script.
    private static readonly HashSet<string> RightToLeft = new(StringComparer.OrdinalIgnoreCase)
    {
        "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "lrc", "mzn", "nqo", "ps", "rhg", "sd", "syr", "ug", "ur", "yi",
    };

    private static readonly HashSet<string> RightToLeftScripts = new(StringComparer.OrdinalIgnoreCase)
    {
        "Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa",
    };

    /// <summary>The value of <c>dir</c> for a BCP 47 tag; <c>auto</c> where there is none.</summary>
    public static string Of(string? language)
    {
        if (string.IsNullOrEmpty(language))
            return "auto";
        var subtags = language.Split('-', '_');
        var script = Array.Find(subtags[1..], static subtag => subtag.Length == 4 && subtag.All(char.IsAsciiLetter));
        return (script is null ? RightToLeft.Contains(subtags[0]) : RightToLeftScripts.Contains(script)) ? "rtl" : "ltr";
    }
}
