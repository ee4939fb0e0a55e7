using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Annotate.Diagnostics;
using Annotate.Formats.Json;
using Annotate.Formats.Sources;
using Annotate.Serialization;

namespace Annotate.Formats.WebAnnotations;

/// <summary>W3C Web Annotation in JSON-LD: one annotation, an array, an <c>AnnotationPage</c> or an <c>AnnotationCollection</c> with its first page.</summary>
/// <remarks>
/// <para>The format holds no text: give the article, or keep a <c>.txt</c> file of the same name beside the annotations. Without either, quotes are read as unanchored.</para>
/// <para>An annotation becomes a <see cref="Tag"/> or a <see cref="Note"/> and is kept whole in an extra member: written unchanged, it is what was read. Other
/// annotations travel with their record in a body of the type <c>annotate:Record</c>, so that nothing but the text is lost. Source: W3C Recommendation of 23 February 2017.</para>
/// </remarks>
public sealed class WebAnnotationFormat : AnnotationFormat
{
    private const string Context = "http://www.w3.org/ns/anno.jsonld";
    private const string Envelope = "webAnnotations";
    private readonly AnnotateJson _json;
    private readonly WebAnnotationProfile _profile;

    /// <summary>Speaks as the recommendation says.</summary>
    /// <param name="json">Knows the annotation types, yours included.</param>
    public WebAnnotationFormat(AnnotateJson json) : this(json, WebAnnotationProfile.W3C) { }

    /// <summary>Speaks as a tool does.</summary>
    /// <param name="json">Knows the annotation types, yours included.</param>
    /// <param name="profile">The tool.</param>
    public WebAnnotationFormat(AnnotateJson json, WebAnnotationProfile profile)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(profile);
        (_json, _profile) = (json, profile);
    }

    /// <summary>The name of the profile: <c>w3c</c>, <c>hypothesis</c> or <c>recogito</c>.</summary>
    public override string Name => _profile.Name;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Extensions { get; } = ValueList.Create(".jsonld", ".json");

    /// <inheritdoc/>
    public override string MediaType => "application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"";

    /// <inheritdoc/>
    public override OffsetUnit? OffsetUnit => _profile.OffsetUnit;

    /// <inheritdoc/>
    public override FormatCapabilities Capabilities =>
        FormatCapabilities.Read | FormatCapabilities.Write | FormatCapabilities.Overlapping | FormatCapabilities.Nested | FormatCapabilities.DocumentLevel
        | FormatCapabilities.Provenance | FormatCapabilities.Quotes | FormatCapabilities.Carries | (_profile.HasTextAndTags ? FormatCapabilities.None : FormatCapabilities.Discontinuous);

    /// <inheritdoc/>
    public override async IAsyncEnumerable<ReadResult<AnnotatedArticle>> ReadAsync(FormatSource source, FormatReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);
        foreach (var name in this.Names(source))
        {
            var (bytes, diagnostics) = await JsonInput.ReadAsync(source, name, options.Limits, cancellationToken).ConfigureAwait(false);
            var article = await TextInput.FindArticleAsync(source, name, options, diagnostics, cancellationToken).ConfigureAwait(false);
            var annotated = JsonInput.Parse(bytes, options.Limits, diagnostics) is { } root ? Read(root, article, options, diagnostics) : null;
            yield return new ReadResult<AnnotatedArticle>(annotated, diagnostics.ToList(), bytes);
        }
    }

    /// <inheritdoc/>
    public override async Task<LossReport> WriteAsync(IAsyncEnumerable<AnnotatedArticle> articles, FormatTarget target, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(target);
        var losses = new LossCollector(Name);
        var index = 0;
        await foreach (var annotated in articles.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (index > 0 && target.PrimaryName is not null)
                throw new AnnotateException("A file of Web Annotations is about one article. Write several to a directory.");
            var name = target.PrimaryName ?? PartName.For(annotated.Article, index) + Extensions[0];
            await target.WriteAsync(name, Write(annotated, losses), cancellationToken).ConfigureAwait(false);
            losses.Article("text", "Web Annotations point to a text and hold none. Keep it, and give it to the reader.");
            index++;
        }
        return losses.ToReport();
    }

    private AnnotatedArticle? Read(JsonElement root, Article? article, FormatReadOptions options, DiagnosticCollector diagnostics)
    {
        var (items, path, envelope) = Open(root);
        if (items.Count > options.Limits.MaxAnnotations)
        {
            diagnostics.Error(DiagnosticCodes.Limit, $"There are {items.Count} annotations, more than {options.Limits.MaxAnnotations}. Raise ReadLimits.MaxAnnotations if you trust the input.", path);
            return null;
        }
        var assembler = new RecordAssembler(_json, diagnostics);
        if (root.Find("annotate:document") is { } document)
            assembler.TrySetDocument(document);
        if (article is null)
            diagnostics.Add(DiagnosticCodes.TextMissing, Severity.Warning, "Web Annotations hold no text, so positions cannot be resolved. Set FormatReadOptions.Article, or put a .txt file of the same name beside them.");
        var text = article ?? new Article("");
        var quoted = items.SelectMany(item => item.Items("target")).SelectMany(SelectorResolver.Quoted);
        var unit = options.OffsetUnit ?? UnitDetector.Detect(text, quoted, _profile.OffsetUnit, diagnostics);
        var reader = new WebAnnotationReader(_profile, text, unit, assembler, diagnostics);
        for (var i = 0; i < items.Count; i++)
            reader.Read(items[i], envelope is null ? "$" : $"{path}[{i}]");
        reader.Finish();
        var extra = root.Find("annotate:document") is not null ? ExtraMembers.Empty : JsonObjects.Keep(Envelope, envelope ?? JsonElement.Parse("null"));
        return assembler.Assemble(text, options.Article is not null || article is null, extra);
    }

    /// <summary>The standard context, and ours for what the standard has no words for.</summary>
    internal static void WriteContext(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("@context");
        writer.WriteStringValue(Context);
        writer.WriteStartObject();
        writer.WriteString("annotate", "urn:annotate:ns:");
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    /// <summary>The annotations of a file, and the file without them: null for a single annotation.</summary>
    private static (IReadOnlyList<JsonElement> Items, string Path, JsonElement? Envelope) Open(JsonElement root)
    {
        if (root.ValueKind == JsonValueKind.Array)
            return ([.. root.EnumerateArray()], "$", JsonElement.Parse("[]"));
        if (root.Find("items") is { ValueKind: JsonValueKind.Array } items && !root.Has("type", "Annotation"))
            return ([.. items.EnumerateArray()], "$.items", Without(root, null));
        if (root.Find("rows") is { ValueKind: JsonValueKind.Array } rows && root.Find("target") is null)
            return ([.. rows.EnumerateArray()], "$.rows", Without(root, null));
        if (root.Find("first") is { ValueKind: JsonValueKind.Object } first && first.Find("items") is { ValueKind: JsonValueKind.Array } page)
            return ([.. page.EnumerateArray()], "$.first.items", Without(root, first));
        return root.Has("type", "AnnotationCollection") || root.Has("type", "AnnotationPage") ? ([], "$.items", root) : ([root], "$", null);
    }

    /// <summary>The file with empty lists where the annotations go.</summary>
    private static JsonElement Without(JsonElement root, JsonElement? first)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, CarriedRecords.WriterOptions))
            WriteEnvelope(writer, root, first is not null, static writer => { });
        return JsonElement.Parse(buffer.WrittenSpan);
    }

    private static void WriteEnvelope(Utf8JsonWriter writer, JsonElement root, bool inFirst, Action<Utf8JsonWriter> writeItems)
    {
        writer.WriteStartObject();
        foreach (var member in root.EnumerateObject())
        {
            writer.WritePropertyName(member.Name);
            if (inFirst && member is { Name: "first", Value.ValueKind: JsonValueKind.Object })
            {
                WriteEnvelope(writer, member.Value, inFirst: false, writeItems);
            }
            else if (!inFirst && member.Name is "items" or "rows")
            {
                writer.WriteStartArray();
                writeItems(writer);
                writer.WriteEndArray();
            }
            else
            {
                CarriedRecords.WriteRaw(writer, member.Value);
            }
        }
        writer.WriteEndObject();
    }

    private ReadOnlyMemory<byte> Write(AnnotatedArticle annotated, LossCollector losses)
    {
        var kept = annotated.Extra.Kept(Envelope);
        var (hasEnvelope, envelope) = (kept is not null, kept ?? default);
        var bare = annotated.With(annotated.Extra.Without(Envelope));
        var records = CarriedRecords.Of(_json, bare);
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, CarriedRecords.WriterOptions))
        {
            var annotations = new WebAnnotationWriter(_profile, _json, annotated, _profile.OffsetUnit, records, losses, writer);
            void Items(Utf8JsonWriter _)
            {
                for (var row = 0; row < annotated.Annotations.Count; row++)
                    annotations.Write(row);
            }
            // An envelope says how the file was; what it cannot hold now asks for a page.
            if (hasEnvelope && envelope.ValueKind == JsonValueKind.Null && annotations.IsOneItem())
                Items(writer);
            else if (hasEnvelope && envelope.ValueKind == JsonValueKind.Array)
            {
                annotations.WritesContext = !_profile.HasTextAndTags;
                WriteArray(writer, Items);
            }
            else if (hasEnvelope && envelope.ValueKind == JsonValueKind.Object && (annotated.Annotations.Count == 0 || Holds(envelope)))
                WriteEnvelope(writer, envelope, envelope.Find("items") is null && envelope.Find("rows") is null, Items);
            else
            {
                WritePage(writer, annotated, records, Items);
                hasEnvelope = false;
            }
            // A page carries them; a file that keeps its own shape has no place for them.
            foreach (var member in records.DocumentMembers().Where(member => hasEnvelope && !(member == "agents" && annotations.SaysAgents)))
                losses.Article(member, "the file keeps the shape that it was read in, which has no place for it.");
        }
        return buffer.WrittenMemory;
    }

    private static bool Holds(JsonElement envelope) => envelope.Find("items") is not null || envelope.Find("rows") is not null || envelope.Find("first")?.Find("items") is not null;

    private static void WriteArray(Utf8JsonWriter writer, Action<Utf8JsonWriter> writeItems)
    {
        writer.WriteStartArray();
        writeItems(writer);
        writer.WriteEndArray();
    }

    private static void WritePage(Utf8JsonWriter writer, AnnotatedArticle annotated, CarriedRecords records, Action<Utf8JsonWriter> writeItems)
    {
        writer.WriteStartObject();
        WriteContext(writer);
        writer.WriteString("id", $"{annotated.Article.Url ?? annotated.Article.Id ?? "urn:sha256:" + annotated.Article.Sha256}#annotations");
        writer.WriteString("type", "AnnotationPage");
        writer.WritePropertyName("items");
        WriteArray(writer, writeItems);
        writer.WritePropertyName("annotate:document");
        records.WriteDocument(writer, withText: false);
        writer.WriteEndObject();
    }
}
