using System.Text.Json;
using Annotate.Formats.Json;

namespace Annotate.Formats.Articles;

/// <summary>schema.org <c>NewsArticle</c> in JSON-LD, and the other kinds of <c>Article</c>: what web pages say about themselves. Annotations are not part of it.</summary>
internal sealed class NewsArticleFormat : ArticleFormat
{
    /// <inheritdoc/>
    public override string Name => "newsarticle";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Extensions { get; } = ValueList.Create(".newsarticle.json", ".jsonld", ".json");

    /// <inheritdoc/>
    public override string MediaType => "application/ld+json";

    private protected override string Kept => "schema.org";

    private protected override bool IsArticle(JsonElement item) =>
        item.Items("@type").Any(type => type.AsText() is { } name && (name.EndsWith("Article", StringComparison.Ordinal) || name.EndsWith("BlogPosting", StringComparison.Ordinal)));

    private protected override string? TextOf(JsonElement item) => item.Items("articleBody").Select(body => body.AsText()).FirstOrDefault(body => body is not null);

    private protected override IReadOnlyList<string> KnownOf(Article article) => ["id", "headline", "byline", "published", "modified", "language", "publisher", "version", "url"];

    private protected override Article Describe(JsonElement item, Article article)
    {
        return article with
        {
            Id = item.Text("@id"),
            Headline = First(item, "headline"),
            Byline = Names(item, "author").ToArray() is { Length: > 0 } names ? string.Join(", ", names) : null,
            Published = item.Date("datePublished"),
            Modified = item.Date("dateModified"),
            Language = First(item, "inLanguage"),
            Publisher = Names(item, "publisher").FirstOrDefault(),
            Url = First(item, "url"),
            Version = item.Items("version").Select(version => version.AsName()).FirstOrDefault(),
        };
    }

    private static string? First(JsonElement item, string name) => item.Items(name).Select(value => value.AsText() ?? value.Text("name")).FirstOrDefault(text => text is not null);

    private static IEnumerable<string> Names(JsonElement item, string name) => item.Items(name).Select(value => value.AsText() ?? value.Text("name")).OfType<string>();

    private protected override void Write(Utf8JsonWriter writer, Article article)
    {
        writer.WriteString("@context", "https://schema.org");
        writer.WriteString("@type", "NewsArticle");
        writer.WriteText("@id", article.Id);
        writer.WriteText("headline", article.Headline);
        WriteNamed(writer, "author", "Person", article.Byline);
        writer.WriteText("datePublished", article.Published?.Text);
        writer.WriteText("dateModified", article.Modified?.Text);
        writer.WriteText("inLanguage", article.Language);
        WriteNamed(writer, "publisher", "Organization", article.Publisher);
        writer.WriteText("url", article.Url);
        writer.WriteText("version", article.Version);
        writer.WriteText("articleBody", article.Text.Length > 0 ? article.Text : null);
    }

    private static void WriteNamed(Utf8JsonWriter writer, string member, string type, string? name)
    {
        if (name is null)
            return;
        writer.WriteStartObject(member);
        writer.WriteString("@type", type);
        writer.WriteString("name", name);
        writer.WriteEndObject();
    }
}
