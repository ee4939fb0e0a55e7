using System.Text.Json;
using Annotate.Formats.Json;

namespace Annotate.Formats.Articles;

/// <summary>IPTC ninjs, versions 2 and 3: articles and what is known about them. Annotations are not part of it.</summary>
internal sealed class NinjsFormat : ArticleFormat
{
    /// <inheritdoc/>
    public override string Name => "ninjs";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Extensions { get; } = ValueList.Create(".ninjs.json", ".json");

    /// <inheritdoc/>
    public override string MediaType => "application/vnd.iptc.ninjs+json";

    private protected override string Kept => "ninjs";

    private protected override bool IsArticle(JsonElement item) => item.ValueKind == JsonValueKind.Object;

    private protected override string? TextOf(JsonElement item)
    {
        var bodies = item.Items("bodies").Where(body => body.Text("value") is not null).ToArray();
        if (Array.Find(bodies, body => TypeOf(body) == "text/plain") is { ValueKind: JsonValueKind.Object } plain)
            return plain.Text("value");
        var marked = Array.Find(bodies, body => TypeOf(body) is null or "text/html" or "application/xhtml+xml");
        if (marked.ValueKind == JsonValueKind.Undefined)
            marked = Array.Find(bodies, body => TypeOf(body) is { } type && (type.EndsWith("xml", StringComparison.OrdinalIgnoreCase) || type.EndsWith("nitf", StringComparison.OrdinalIgnoreCase)));
        return marked.Text("value") is { } html ? MarkupText.Of(html) : null;
    }

    // A lone date of the version is read as that of publication.
    private protected override IReadOnlyList<string> KnownOf(Article article) =>
        ["id", "headline", "byline", "published", article.Published is null ? "" : "modified", "language", "version", "url"];

    private static string? TypeOf(JsonElement body) => body.Text("contentType") ?? body.Text("contenttype");

    private protected override Article Describe(JsonElement item, Article article)
    {
        var first = item.Date("firstCreated", "firstcreated");
        var version = item.Date("versionCreated", "versioncreated");
        var headlines = item.Items("headlines").ToArray();
        var main = headlines.FirstOrDefault(headline => headline.Text("role") == "main");
        return article with
        {
            Id = item.Text("uri"),
            Headline = (main.ValueKind == JsonValueKind.Object ? main : headlines.FirstOrDefault()).Text("value"),
            Byline = item.Text("by"),
            Published = first ?? version,
            Modified = first is null ? null : version,
            Language = item.Text("language"),
            Version = item.Find("version")?.AsName(),
            Url = item.Text("url"),
        };
    }

    private protected override void Write(Utf8JsonWriter writer, Article article)
    {
        writer.WriteString("uri", article.Id ?? article.Url ?? "urn:sha256:" + article.Sha256);
        writer.WriteString("type", "text");
        writer.WriteText("url", article.Url);
        writer.WriteText("language", article.Language);
        writer.WriteText("version", article.Version);
        // A single date was the version's; read back, it is the date of publication again.
        writer.WriteText(article.Modified is null ? "versionCreated" : "firstCreated", article.Published?.Text);
        writer.WriteText("versionCreated", article.Modified?.Text);
        writer.WriteText("by", article.Byline);
        if (article.Headline is { } headline)
            WriteOne(writer, "headlines", "main", null, headline);
        if (article.Text.Length > 0)
            WriteOne(writer, "bodies", "text", "text/plain", article.Text);
    }

    private static void WriteOne(Utf8JsonWriter writer, string name, string role, string? contentType, string value)
    {
        writer.WriteStartArray(name);
        writer.WriteStartObject();
        writer.WriteString("role", role);
        writer.WriteText("contentType", contentType);
        writer.WriteString("value", value);
        writer.WriteEndObject();
        writer.WriteEndArray();
    }
}
