using System.Buffers;
using System.Text.Json;
using Annotate.Formats.Json;

namespace Annotate.Formats.WebAnnotations;

/// <summary>The shape of a file around its annotations: one annotation alone, an array, a page, a collection with its first page, the rows
/// of a search.</summary>
internal sealed class WebAnnotationFile
{
    /// <summary>The member of a page that carries the article's metadata, the agents and extra members.</summary>
    public const string Document = "annotate:document";

    private const string Context = "http://www.w3.org/ns/anno.jsonld";

    /// <summary>The extra member of a document that keeps the shape; null in it stands for a single annotation.</summary>
    private const string Kept = "webAnnotations";

    private static readonly SearchValues<char> SchemeCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-.");
    private static readonly SearchValues<char> NotInIri = SearchValues.Create(" <>\"{}|\\^`");
    private static readonly JsonElement Null = JsonElement.Parse("null");
    private static readonly JsonElement EmptyArray = JsonElement.Parse("[]");

    private readonly JsonElement _shape;

    private WebAnnotationFile(IReadOnlyList<JsonElement> items, string path, JsonElement shape) =>
        (Items, Path, _shape) = (items, path, shape);

    public IReadOnlyList<JsonElement> Items { get; }

    /// <summary>Where the annotations stand.</summary>
    public string Path { get; }

    public bool IsSingle => _shape.ValueKind == JsonValueKind.Null;

    public static WebAnnotationFile Open(JsonElement root)
    {
        if (root.ValueKind == JsonValueKind.Array)
            return new([.. root.EnumerateArray()], "$", EmptyArray);
        if (root.Find("items") is { ValueKind: JsonValueKind.Array } items && !root.Has("type", "Annotation"))
            return new([.. items.EnumerateArray()], "$.items", Without(root, "items", isFirst: false));
        if (root.Find("rows") is { ValueKind: JsonValueKind.Array } rows && root.Find("target") is null)
            return new([.. rows.EnumerateArray()], "$.rows", Without(root, "rows", isFirst: false));
        if (root.Find("first") is { ValueKind: JsonValueKind.Object } first
            && first.Find("items") is { ValueKind: JsonValueKind.Array } page)
            return new([.. page.EnumerateArray()], "$.first.items", Without(root, "items", isFirst: true));
        return root.Has("type", "AnnotationCollection") || root.Has("type", "AnnotationPage")
            ? new([], "$.items", root)
            : new([root], "$", Null);
    }

    /// <summary>Keeps the shape with the document.</summary>
    public ExtraMembers Keep() => JsonObjects.Keep(Kept, _shape);

    /// <summary>Writes annotations in the shape that they were read in, as far as it can hold them; else as a page.</summary>
    public static ReadOnlyMemory<byte> Write(
        WebAnnotationProfile profile, AnnotateJson json, AnnotatedArticle annotated, LossCollector losses)
    {
        var records = CarriedRecords.Of(json, annotated.With(annotated.Extra.Without(Kept)));
        return JsonOutput.Write(writer =>
        {
            var annotations = new WebAnnotationWriter(profile, json, annotated, records, losses, writer);
            if (annotated.Extra.Kept(Kept) is { } shape && TryWrite(writer, annotations, shape))
            {
                foreach (var member in records.DocumentMembers().Where(member => member != "agents" || !annotations.SaysAgents))
                    losses.Article(member, "the file keeps the shape that it was read in, which has no place for it.");
            }
            else
            {
                WritePage(writer, annotations, records, annotated.Article);
            }
        });
    }

    /// <summary>The standard context, and ours for what the standard has no words for.</summary>
    public static void WriteContext(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("@context");
        writer.WriteStringValue(Context);
        writer.WriteStartObject();
        writer.WriteString("annotate", "urn:annotate:ns:");
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    /// <summary>The IRI of what the annotations are about: the address, else an id that is one, else the hash of the text.</summary>
    public static string SourceOf(Article article) => article.Url ?? (IsIri(article.Id) ? article.Id! : "urn:sha256:" + article.Sha256);

    /// <summary>Whether a name is an absolute IRI, as the model asks of ids: it begins with a scheme (RFC 3987).</summary>
    public static bool IsIri(string? name) =>
        name?.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon
            && char.IsAsciiLetter(name[0])
            && name.AsSpan(0, colon).IndexOfAnyExcept(SchemeCharacters) < 0
            && name.AsSpan().IndexOfAny(NotInIri) < 0 && !name.Any(char.IsControl);

    private static bool TryWrite(Utf8JsonWriter writer, WebAnnotationWriter annotations, JsonElement shape)
    {
        switch (shape.ValueKind)
        {
            case JsonValueKind.Null when annotations.AreOneItem:
                annotations.StandAlone = true;
                annotations.WriteAll();
                return true;
            case JsonValueKind.Array:
                annotations.StandAlone = true;
                writer.WriteStartArray();
                annotations.WriteAll();
                writer.WriteEndArray();
                return true;
            case JsonValueKind.Object when annotations.IsEmpty
                || ListOf(shape) is not null
                || shape.Find("first")?.Find("items") is not null:
                WriteShape(writer, shape, ListOf(shape) ?? "items", ListOf(shape) is null, annotations.WriteAll);
                return true;
            default:
                return false;
        }
    }

    private static string? ListOf(JsonElement shape) =>
        shape.Find("items") is not null ? "items" : shape.Find("rows") is not null ? "rows" : null;

    /// <summary>The file with an empty list where the annotations go.</summary>
    private static JsonElement Without(JsonElement root, string list, bool isFirst) =>
        JsonOutput.Build(writer => WriteShape(writer, root, list, isFirst, static () => { }));

    private static void WriteShape(Utf8JsonWriter writer, JsonElement root, string list, bool isFirst, Action writeItems)
    {
        writer.WriteStartObject();
        foreach (var member in root.EnumerateObject())
        {
            writer.WritePropertyName(member.Name);
            if (isFirst && member is { Name: "first", Value.ValueKind: JsonValueKind.Object })
            {
                WriteShape(writer, member.Value, list, isFirst: false, writeItems);
            }
            else if (!isFirst && member.Name == list)
            {
                writer.WriteStartArray();
                writeItems();
                writer.WriteEndArray();
            }
            else
            {
                writer.WriteRaw(member.Value);
            }
        }
        writer.WriteEndObject();
    }

    private static void WritePage(Utf8JsonWriter writer, WebAnnotationWriter annotations, CarriedRecords records, Article article)
    {
        writer.WriteStartObject();
        WriteContext(writer);
        writer.WriteString("id", $"{SourceOf(article)}#annotations");
        writer.WriteString("type", "AnnotationPage");
        writer.WriteStartArray("items");
        annotations.WriteAll();
        writer.WriteEndArray();
        writer.WritePropertyName(Document);
        records.WriteDocument(writer);
        writer.WriteEndObject();
    }
}
