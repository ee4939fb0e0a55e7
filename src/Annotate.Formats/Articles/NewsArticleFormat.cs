using System.Text.Json;
using Annotate.Formats.Json;
using Annotate.Serialization;

namespace Annotate.Formats.Articles;

/// <summary>schema.org <c>NewsArticle</c> in JSON-LD, and the other kinds of <c>Article</c>: what web pages say about themselves. Annotations are not part of it.</summary>
/// <remarks>One article, an array or a <c>@graph</c>; every member may be one value or several. Members that are not read are kept in an extra member of the article.</remarks>
public sealed class NewsArticleFormat : AnnotationFormat
{
    private const string Kept = "schema.org";
    private static readonly string[] ReadMembers = ["@context", "@id", "headline", "author", "datePublished", "dateModified", "inLanguage", "publisher", "url", "articleBody", "version", "@type"];

    /// <inheritdoc/>
    public override string Name => "newsarticle";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Extensions { get; } = ValueList.Create(".newsarticle.json", ".jsonld", ".json");

    /// <inheritdoc/>
    public override string MediaType => "application/ld+json";

    /// <inheritdoc/>
    public override OffsetUnit? OffsetUnit => null;

    /// <inheritdoc/>
    public override FormatCapabilities Capabilities => FormatCapabilities.Read | FormatCapabilities.Write | FormatCapabilities.Text | FormatCapabilities.SeveralArticles;

    /// <inheritdoc/>
    public override IAsyncEnumerable<ReadResult<AnnotatedArticle>> ReadAsync(FormatSource source, FormatReadOptions options, CancellationToken cancellationToken = default) =>
        ArticleFiles.ReadAsync(this, source, options, IsArticle, item => item.Items("articleBody").Select(body => body.AsText()).FirstOrDefault(body => body is not null), Describe, cancellationToken);

    /// <inheritdoc/>
    public override Task<LossReport> WriteAsync(IAsyncEnumerable<AnnotatedArticle> articles, FormatTarget target, CancellationToken cancellationToken = default) =>
        ArticleFiles.WriteAsync(this, articles, target, _ => ["id", "headline", "byline", "published", "modified", "language", "publisher", "version", "url", Kept], Write, cancellationToken);

    private static bool IsArticle(JsonElement item) =>
        item.Items("@type").Any(type => type.AsText() is { } name && (name.EndsWith("Article", StringComparison.Ordinal) || name.EndsWith("BlogPosting", StringComparison.Ordinal)));

    private static Article Describe(JsonElement item, Article article)
    {
        var others = item.EnumerateObject().Where(member => !ReadMembers.Contains(member.Name)).Select(member => KeyValuePair.Create(member.Name, member.Value)).ToArray();
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
            Extra = others.Length == 0 ? ExtraMembers.Empty : JsonObjects.Keep(Kept, JsonObjects.Of(others)),
        };
    }

    private static string? First(JsonElement item, string name) => item.Items(name).Select(value => value.AsText() ?? value.Text("name")).FirstOrDefault(text => text is not null);

    private static IEnumerable<string> Names(JsonElement item, string name) => item.Items(name).Select(value => value.AsText() ?? value.Text("name")).OfType<string>();

    private static void Write(Utf8JsonWriter writer, Article article)
    {
        void Text(string name, string? value)
        {
            if (value is not null)
                writer.WriteString(name, value);
        }

        void Named(string name, string type, string? value)
        {
            if (value is null)
                return;
            writer.WriteStartObject(name);
            Text("@type", type);
            Text("name", value);
            writer.WriteEndObject();
        }

        writer.WriteStartObject();
        Text("@context", "https://schema.org");
        Text("@type", "NewsArticle");
        Text("@id", article.Id);
        Text("headline", article.Headline);
        Named("author", "Person", article.Byline);
        Text("datePublished", article.Published?.Text);
        Text("dateModified", article.Modified?.Text);
        Text("inLanguage", article.Language);
        Named("publisher", "Organization", article.Publisher);
        Text("url", article.Url);
        Text("version", article.Version);
        Text("articleBody", article.Text);
        if (article.Extra.Kept(Kept) is { ValueKind: JsonValueKind.Object } others)
        {
            foreach (var member in others.EnumerateObject())
            {
                writer.WritePropertyName(member.Name);
                CarriedRecords.WriteRaw(writer, member.Value);
            }
        }
        writer.WriteEndObject();
    }
}
