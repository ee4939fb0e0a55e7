using System.Text.Json;
using Annotate.Formats.Json;
using Annotate.Serialization;

namespace Annotate.Formats.Articles;

/// <summary>IPTC ninjs, versions 2 and 3: articles and what is known about them. Annotations are not part of it.</summary>
/// <remarks>Of the bodies the one in plain text is read, else one in HTML without its markup. Dates keep their offset. Members that are not read are kept in an extra member
/// of the article. Written are the members of version 3. Source: IPTC ninjs 3.0.</remarks>
public sealed class NinjsFormat : AnnotationFormat
{
    private const string Kept = "ninjs";
    private static readonly string[] ReadMembers = ["uri", "headlines", "by", "language", "bodies", "version", "versioncreated", "versionCreated", "firstcreated", "firstCreated", "type", "url"];

    /// <inheritdoc/>
    public override string Name => "ninjs";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Extensions { get; } = ValueList.Create(".ninjs.json", ".json");

    /// <inheritdoc/>
    public override string MediaType => "application/vnd.iptc.ninjs+json";

    /// <inheritdoc/>
    public override OffsetUnit? OffsetUnit => null;

    /// <inheritdoc/>
    public override FormatCapabilities Capabilities => FormatCapabilities.Read | FormatCapabilities.Write | FormatCapabilities.Text;

    /// <inheritdoc/>
    public override IAsyncEnumerable<ReadResult<AnnotatedArticle>> ReadAsync(FormatSource source, FormatReadOptions options, CancellationToken cancellationToken = default) =>
        ArticleFiles.ReadAsync(this, source, options, item => item.ValueKind == JsonValueKind.Object, TextOf, Describe, cancellationToken);

    /// <inheritdoc/>
    public override Task<LossReport> WriteAsync(IAsyncEnumerable<AnnotatedArticle> articles, FormatTarget target, CancellationToken cancellationToken = default) =>
        ArticleFiles.WriteAsync(this, articles, target, KnownOf, Write, cancellationToken);

    // A lone date of the version is read as that of publication.
    private static string[] KnownOf(Article article) =>
        ["id", "headline", "byline", "published", article.Published is null ? "" : "modified", "language", "version", "url", Kept];

    private static string? TextOf(JsonElement item)
    {
        var bodies = item.Items("bodies").ToArray();
        var plain = bodies.FirstOrDefault(body => TypeOf(body) == "text/plain");
        if (plain.Text("value") is { } text)
            return text;
        return bodies.Where(body => TypeOf(body) is null or "text/html" or "application/xhtml+xml").Select(body => body.Text("value")).FirstOrDefault(html => html is not null) is { } html ? HtmlText.Of(html) : null;
    }

    private static string? TypeOf(JsonElement body) => body.Text("contentType") ?? body.Text("contenttype");

    private static Article Describe(JsonElement item, Article article)
    {
        var first = item.Date("firstCreated", "firstcreated");
        var version = item.Date("versionCreated", "versioncreated");
        var headlines = item.Items("headlines").ToArray();
        var main = headlines.FirstOrDefault(headline => headline.Text("role") == "main");
        var others = item.EnumerateObject().Where(member => !ReadMembers.Contains(member.Name)).Select(member => KeyValuePair.Create(member.Name, member.Value)).ToArray();
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
            Extra = others.Length == 0 ? ExtraMembers.Empty : JsonObjects.Keep(Kept, JsonObjects.Of(others)),
        };
    }

    private static void Write(Utf8JsonWriter writer, Article article)
    {
        void Text(string name, string? value)
        {
            if (value is not null)
                writer.WriteString(name, value);
        }

        writer.WriteStartObject();
        Text("uri", article.Id ?? article.Url ?? "urn:sha256:" + article.Sha256);
        Text("type", "text");
        Text("url", article.Url);
        Text("language", article.Language);
        Text("version", article.Version);
        // A single date was the version's; read back, it is the date of publication again.
        Text(article.Modified is null ? "versionCreated" : "firstCreated", article.Published?.Text);
        Text("versionCreated", article.Modified?.Text);
        Text("by", article.Byline);
        if (article.Headline is { } headline)
        {
            writer.WriteStartArray("headlines");
            writer.WriteStartObject();
            Text("role", "main");
            Text("value", headline);
            writer.WriteEndObject();
            writer.WriteEndArray();
        }
        writer.WriteStartArray("bodies");
        writer.WriteStartObject();
        Text("role", "text");
        Text("contentType", "text/plain");
        Text("value", article.Text);
        writer.WriteEndObject();
        writer.WriteEndArray();
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
