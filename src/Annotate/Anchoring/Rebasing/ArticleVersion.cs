using System.Globalization;

namespace Annotate.Anchoring;

/// <summary>Makes the article of a new version: the same metadata on another text.</summary>
internal static class ArticleVersion
{
    public static Article Next(Article old, string newText, string? version)
    {
        var parsed = Article.Parse(newText);
        var oldLayout = Article.Parse(old.Text);
        return new Article(newText)
        {
            Id = old.Id,
            // What the parser found in the old text it finds in the new one; what somebody else gave is kept.
            Headline = string.Equals(old.Headline, oldLayout.Headline, StringComparison.Ordinal) ? parsed.Headline : old.Headline,
            Byline = string.Equals(old.Byline, oldLayout.Byline, StringComparison.Ordinal) ? parsed.Byline : old.Byline,
            Published = old.Published,
            Modified = old.Modified,
            Language = old.Language,
            Publisher = old.Publisher,
            Url = old.Url,
            Version = version ?? Count(old.Version),
            PreviousSha256 = old.Sha256,
            Layout = old.Layout is { } layout ? parsed.Layout! with { Extra = layout.Extra } : null,
            Extra = old.Extra,
        };
    }

    private static string? Count(string? version)
    {
        if (version is null)
            return "2";
        var digits = version.Length - version.AsSpan().TrimEnd("0123456789").Length;
        return int.TryParse(version.AsSpan(version.Length - digits), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number < int.MaxValue
            ? string.Create(CultureInfo.InvariantCulture, $"{version[..^digits]}{number + 1}")
            : null;
    }
}
