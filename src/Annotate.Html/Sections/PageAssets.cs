using System.Security.Cryptography;
using System.Text;

namespace Annotate.Html.Sections;

/// <summary>The style and the script of the pages, and the hashes by which a Content-Security-Policy allows them.</summary>
internal static class PageAssets
{
    public static string Script { get; } = Read("report.js");

    private static string Style { get; } = Read("report.css");

    public static string StyleOf(ReportContext context) => Style + LaneStyle.Of(context.Layout, $"{context.Prefix}report");

    /// <summary>The source expression of Content Security Policy Level 3 for an inline element with this content.</summary>
    public static string HashOf(string content) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)))}'";

    private static string Read(string name)
    {
        using var stream = typeof(PageAssets).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n"); // the hash is over what a parser makes of it
    }
}
