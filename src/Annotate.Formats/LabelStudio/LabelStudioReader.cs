using System.Text.Json;
using Annotate.Diagnostics;
using Annotate.Formats.Json;
using Annotate.Serialization;

namespace Annotate.Formats.LabelStudio;

/// <summary>Reads one task.</summary>
internal sealed class LabelStudioReader
{
    /// <summary>The extra member of an annotation that keeps the results that it was read from, and of a document that keeps the task without results.</summary>
    public const string Kept = "labelStudio";

    /// <summary>The member of <c>meta</c> that carries a record or the document.</summary>
    public const string Carried = "annotate";

    private readonly Article _article;
    private readonly OffsetUnit _unit;
    private readonly RecordAssembler _assembler;
    private readonly DiagnosticCollector _diagnostics;
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    private LabelStudioReader(Article article, OffsetUnit unit, RecordAssembler assembler, DiagnosticCollector diagnostics) =>
        (_article, _unit, _assembler, _diagnostics) = (article, unit, assembler, diagnostics);

    public static AnnotatedArticle? Read(AnnotateJson json, JsonElement task, string path, FormatReadOptions options, DiagnosticCollector diagnostics)
    {
        if (TextOf(task) is not { } text)
        {
            diagnostics.Error(DiagnosticCodes.TextMissing, "The task has no text: its member 'data' holds no string. Export it with its data.", $"{path}.data");
            return null;
        }
        if (text.Length > options.Limits.MaxTextLength || task.Items("annotations").Concat(task.Items("predictions")).Sum(work => work.Items("result").Count()) > options.Limits.MaxAnnotations)
        {
            diagnostics.Error(DiagnosticCodes.Limit, $"The task has a text of {text.Length} UTF-16 code units or more than {options.Limits.MaxAnnotations} results. Raise ReadLimits if you trust it.", path);
            return null;
        }
        var article = options.Article ?? new Article(text) { Id = task.Find("id")?.AsName() };
        var assembler = new RecordAssembler(json, diagnostics);
        var isCarried = task.Find("meta")?.Find(Carried) is { } document && assembler.TrySetDocument(document);
        var unit = options.OffsetUnit ?? UnitDetector.Detect(article, Quoted(task), OffsetUnit.CodePoint, diagnostics);
        var reader = new LabelStudioReader(article, unit, assembler, diagnostics);
        foreach (var (list, layer) in new[] { ("annotations", "annotation"), ("predictions", "prediction") })
        {
            var index = 0;
            foreach (var work in task.Items(list))
            {
                reader.ReadWork(work, $"{layer}-{work.Find("id")?.AsName() ?? (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)}", $"{path}.{list}[{index}]");
                index++;
            }
        }
        if (task.Find("meta")?.Find("annotateRecords") is { } records)
        {
            foreach (var record in records.Items())
                assembler.TryAddCarried(record, $"{path}.meta.annotateRecords");
        }
        var extra = isCarried ? ExtraMembers.Empty : JsonObjects.Keep(Kept, LabelStudioTask.WithoutResults(task));
        return assembler.Assemble(article, options.Article is not null, extra);
    }

    /// <summary>The id of a region: a prediction that became an annotation has its id twice, and the second is named after its layer.</summary>
    public static string NameIn(string layer, string id) => $"{layer}/{id}";

    /// <summary>Who annotated, or what predicted; null where the entry does not say.</summary>
    public static Agent? AgentOf(JsonElement work, bool isPrediction)
    {
        var by = work.Find("completed_by");
        var id = by is { } person ? person.AsName() ?? person.Text("email") ?? person.Find("id")?.AsName() : work.Text("model_version");
        return string.IsNullOrWhiteSpace(id)
            ? null
            : new Agent { Id = id, Kind = isPrediction ? AgentKind.Software : AgentKind.Person, Model = isPrediction ? id : null, Name = by?.Text("email") };
    }

    /// <summary>The annotation that a group of results of one id makes.</summary>
    /// <param name="article">The article.</param>
    /// <param name="unit">What the offsets count.</param>
    /// <param name="results">The results.</param>
    /// <param name="id">The id of the annotation.</param>
    /// <param name="layer">Its layer.</param>
    /// <param name="creator">Who made it.</param>
    /// <param name="resolve">Gives the annotation ids of the regions that a relation names.</param>
    public static Annotation ToAnnotation(Article article, OffsetUnit unit, IReadOnlyList<JsonElement> results, string id, string layer, string? creator, Func<string, string> resolve)
    {
        var first = results[0];
        var kept = JsonObjects.Keep(Kept, LabelStudioTask.ToArray(results));
        if (first.Text("type") == "relation")
        {
            return new Relation
            {
                Id = id, Layer = layer, CreatedBy = creator, Extra = kept,
                Label = new RelationLabel(first.Items("labels").Select(label => label.AsText()).FirstOrDefault(label => !string.IsNullOrWhiteSpace(label)) ?? "related"),
                Roles = [.. new[] { ("from", first.Find("from_id")?.AsName()), ("to", first.Find("to_id")?.AsName()) }
                    .Where(role => !string.IsNullOrWhiteSpace(role.Item2)).Select(role => new RelationRole { Name = role.Item1, TargetId = resolve(role.Item2!) })],
            };
        }
        var region = results.FirstOrDefault(result => result.Find("value")?.Integer("start") is not null);
        var values = results.SelectMany(Values).ToArray();
        var main = Array.FindIndex(values, value => value.Kind == "labels");
        return new Tag
        {
            Id = id, Layer = layer, CreatedBy = creator, Extra = kept,
            Label = main >= 0 ? values[main].Value : values.Length > 0 ? values[0].Value : first.Text("type") is { Length: > 0 } type ? type : "region",
            Confidence = results.Select(result => result.Number("score")).FirstOrDefault(score => score is >= 0 and <= 1),
            Target = region.ValueKind == JsonValueKind.Object ? Target(article, unit, region.GetProperty("value")) : null,
            Features = [.. values.Where((_, index) => index != Math.Max(main, 0)).Select(value => new Feature { Name = value.Name, Value = value.Value }),
                .. results.SelectMany(result => result.Find("meta") is { } meta ? meta.Items("text") : []).Select(text => text.AsText()).OfType<string>().Select(text => new Feature { Name = "meta.text", Value = text })],
        };
    }

    private void ReadWork(JsonElement work, string layer, string path)
    {
        var agent = AgentOf(work, isPrediction: layer.StartsWith("prediction", StringComparison.Ordinal));
        var creator = agent?.Id;
        if (agent is not null && !_assembler.HasDocument)
            _assembler.Add(agent);
        // Several results of one id are one region under several controls.
        var groups = new OrderedDictionary<string, List<JsonElement>>(StringComparer.Ordinal);
        var index = 0;
        foreach (var result in work.Items("result"))
        {
            var id = result.Find("id")?.AsName();
            var key = string.IsNullOrWhiteSpace(id) ? $"{layer}-{index + 1}" : id;
            if (!groups.TryGetValue(key, out var group))
                groups.Add(key, group = []);
            group.Add(result);
            index++;
        }
        var again = groups.Keys.Where(_taken.Contains).ToHashSet(StringComparer.Ordinal);
        _taken.UnionWith(groups.Keys);
        string Resolve(string id) => again.Contains(id) ? NameIn(layer, id) : id;
        foreach (var (id, results) in groups)
        {
            if (results[0].Find("meta")?.Find(Carried) is { } record && _assembler.TryAddCarried(record, $"{path}.result"))
                continue;
            var annotation = ToAnnotation(_article, _unit, results, Resolve(id), layer, creator, Resolve);
            Report(annotation, results, path);
            _assembler.Add(annotation);
        }
    }

    private void Report(Annotation annotation, List<JsonElement> results, string path)
    {
        if (annotation is Tag { Target: { Quotes.Count: > 0 } target })
            _diagnostics.Add(
                DiagnosticCodes.QuoteMismatch, Severity.Error,
                $"The region '{annotation.Id}' covers '{Excerpt.Of(_article, target)}', and its text is '{Excerpt.Of(target.Quotes[0])}'. Check the unit of the offsets and the version of the text.", $"{path}.result", id: annotation.Id);
        else if (annotation is Tag { Target: null } && results.Exists(result => result.Find("value")?.Integer("start") is not null))
            _diagnostics.Error(DiagnosticCodes.Span, $"The region '{annotation.Id}' does not fit the text. Check the unit of the offsets. Its result is kept.", $"{path}.result", id: annotation.Id);
    }

    private static SpanSet? Target(Article article, OffsetUnit unit, JsonElement value)
    {
        if (value.Integer("start") is not { } start || value.Integer("end") is not { } end || !article.Offsets.TryToSpan(start, end, unit, out var span))
            return null;
        return value.Text("text") is { } quote && !article.Text.AsSpan(span.Start, span.Length).SequenceEqual(quote) ? ((SpanSet)span).WithQuotes(quote) : span;
    }

    /// <summary>What a result says of its region: each label, choice or text under the name of its control.</summary>
    private static IEnumerable<(string Kind, string Name, string Value)> Values(JsonElement result)
    {
        var kind = result.Text("type") ?? "";
        var name = result.Text("from_name") is { Length: > 0 } control ? control : kind.Length > 0 ? kind : "value";
        if (result.Find("value") is not { } value)
            yield break;
        var member = kind is "hypertextlabels" ? "labels" : kind;
        foreach (var item in kind.Length == 0 ? [] : value.Items(value.Find(kind) is null && member == "labels" ? "labels" : kind == "textarea" ? "text" : kind))
        {
            if ((item.AsName() ?? (item.ValueKind is JsonValueKind.True or JsonValueKind.False ? item.GetRawText() : null)) is { Length: > 0 } text)
                yield return (member is "labels" or "hypertextlabels" ? "labels" : kind, name, text);
        }
    }

    private static string? TextOf(JsonElement task)
    {
        if (task.Find("data") is not { ValueKind: JsonValueKind.Object } data)
            return null;
        return data.Text("text") ?? data.EnumerateObject().Select(member => member.Value.AsText()).FirstOrDefault(text => text is not null);
    }

    private static IEnumerable<(int Start, int End, string Quote)> Quoted(JsonElement task)
    {
        foreach (var result in task.Items("annotations").Concat(task.Items("predictions")).SelectMany(work => work.Items("result")))
        {
            if (result.Find("value") is { } value && value.Integer("start") is { } start && value.Integer("end") is { } end && value.Text("text") is { } quote)
                yield return (start, end, quote);
        }
    }
}
