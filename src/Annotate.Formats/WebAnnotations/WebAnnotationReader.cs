using System.Text.Json;
using Annotate.Diagnostics;
using Annotate.Formats.Json;
using Annotate.Contracts;
using Annotate.Formats.Records;
using Annotate.Serialization;

namespace Annotate.Formats.WebAnnotations;

/// <summary>Turns Web Annotations into tags and notes, or into the records that they carry.</summary>
internal sealed class WebAnnotationReader(
    WebAnnotationProfile profile,
    AnnotateJson json,
    Article article,
    OffsetUnit unit,
    RecordAssembler assembler,
    DiagnosticCollector diagnostics)
{
    /// <summary>The extra member that keeps the annotation as it was read.</summary>
    public const string Kept = "webAnnotation";

    /// <summary>The body type that carries a record.</summary>
    public const string RecordType = "annotate:Record";

    private readonly SelectorResolver _resolver = new(article, unit);

    public void Read(JsonElement item, string path)
    {
        if (item.ValueKind != JsonValueKind.Object)
        {
            diagnostics.Add(DiagnosticCodes.NotUnderstood, Severity.Warning, ConversionTexts.NotUnderstood.WebAnnotation(), path);
            assembler.Add(new Tag { Id = $"unnamed-{assembler.Count}", Label = "annotation", Extra = JsonObjects.Keep(Kept, item) });
            return;
        }
        if (Record(item) is { } carried && assembler.TryAddCarried(
            carried, path, (record, all) => (WebAnnotationWriter.Draw(profile, json, all, record), Show(item, record, path))))
            return;
        foreach (var annotation in ToAnnotations(item, path))
            assembler.Add(annotation);
    }

    /// <summary>The annotations that one item makes: one for each target, or one where the profile joins targets.</summary>
    public IReadOnlyList<Annotation> ToAnnotations(JsonElement item, string path)
    {
        var id = item.Find("id")?.AsName() is { } own && !string.IsNullOrWhiteSpace(own) ? own : $"unnamed-{assembler.Count}";
        var targets = item.Items("target").ToArray();
        var template = Make(item, id);
        if (profile.JoinsTargets || targets.Length < 2)
            return [About(template, Join(targets, id, path)) with { Extra = JsonObjects.Keep(Kept, item) }];
        var annotations = new Annotation[targets.Length];
        for (var i = 0; i < targets.Length; i++)
        {
            var annotation = About(template, Join([targets[i]], id, path));
            annotations[i] = i == 0 ? annotation with { Extra = JsonObjects.Keep(Kept, item) } : annotation with { Id = $"{id}#target-{i + 1}", DerivedFromIds = [id] };
        }
        return annotations;
    }

    /// <summary>What an item shows of an annotation whose record it hides.</summary>
    public Shown Show(JsonElement item, Annotation record, string path)
    {
        var shown = new Shown(record);
        var (labels, texts) = SaidBy(item);
        shown.Labels.AddRange(labels);
        shown.Texts.AddRange(texts);
        var id = record.Id.Value;
        var targets = item.Items("target").ToArray();
        var others = profile.JoinsTargets || targets.Length < 2 ? [] : targets[1..];
        shown.AddWords(WebTargetWriter.FindMain(record)?.Role, Join(targets[..^others.Length], id, path));
        foreach (var target in others)
            shown.Beside.Add(About(Make(item, id), Join([target], id, path)) with { Id = default, DerivedFromIds = [id] });
        var agent = AgentOf(item);
        if (agent is not null)
            shown.Agents.Add(agent);
        shown.AddIfTold("createdBy", agent?.Id);
        shown.AddIfTold("createdAt", item.Instant("created"));
        shown.AddIfTold("modifiedAt", item.Instant(ModifiedName));
        shown.AddIfTold("motivation", MotivationOf(item));
        return shown;
    }

    public static JsonElement? Record(JsonElement item)
    {
        if (item.Find("annotate:record") is { } member)
            return member;
        if (item.Items("body").FirstOrDefault(body => body.Has("type", RecordType)) is not { ValueKind: JsonValueKind.Object } body || body.Text("value") is not { } value)
            return null;
        try
        {
            return JsonElement.Parse(value, new JsonDocumentOptions { AllowDuplicateProperties = false });
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Who made an annotation; null where it does not say.</summary>
    public Agent? AgentOf(JsonElement item)
    {
        var creator = item.Items("creator").FirstOrDefault();
        var id = profile.HasTextAndTags ? item.Text("user") : creator.ValueKind == JsonValueKind.Object ? creator.Text("id") ?? creator.Text("nickname") ?? creator.Text("name") : creator.AsText();
        AgentKind? kind = creator.Has("type", "Person") ? AgentKind.Person : creator.Has("type", "Organization") ? AgentKind.Organization : creator.Has("type", "Software") ? AgentKind.Software : null;
        return string.IsNullOrWhiteSpace(id) ? null : new Agent { Id = id, Kind = kind, Name = creator.Text("name") };
    }

    /// <summary>Reports that not every quote was looked for.</summary>
    public void Finish()
    {
        if (_resolver.IsExhausted)
            diagnostics.Error(DiagnosticCodes.Limit, InputTexts.Limit.Search());
    }

    private SpanSet? Join(JsonElement[] targets, string id, string path)
    {
        var found = new List<SpanSet>();
        foreach (var target in targets)
            Collect(target, found);
        if (found.Count == 0 && targets.Any(target => target.Find("selector") is not null))
            diagnostics.Add(DiagnosticCodes.TargetNotFound, Severity.Information, ConversionTexts.TargetNotFound.Of(id), $"{path}.target", id: id);
        if (found.Find(spans => !spans.IsAnchored || spans.Quotes.Count > 0) is { } lost)
            diagnostics.Add(
                lost.IsAnchored ? DiagnosticCodes.QuoteMismatch : DiagnosticCodes.TargetNotFound, Severity.Warning,
                lost.IsAnchored ? InputTexts.QuoteMismatch.AtPosition(Excerpt.Of(lost.Quotes[0]), id) : ConversionTexts.TargetNotFound.Quote(Excerpt.Of(lost.Quotes[0]), id),
                $"{path}.target", id: id);
        if (found.Count < 2)
            return found.FirstOrDefault();
        return found.TrueForAll(spans => spans.IsAnchored) ? SpanSet.Create([.. found.SelectMany(spans => spans)]) : SpanSet.Unanchored(found.SelectMany(spans => article.QuotesOf(spans)));
    }

    private void Collect(JsonElement target, List<SpanSet> found)
    {
        if (target.Has("type", "Composite"))
        {
            foreach (var part in target.Items("items"))
            {
                if (IsHere(part) && _resolver.Resolve(part) is { } spans)
                    found.Add(spans);
            }
        }
        else if (IsHere(target) && _resolver.Resolve(target) is { } spans)
        {
            found.Add(spans);
        }
    }

    /// <summary>Whether a target is this article, as far as both say what they are.</summary>
    private bool IsHere(JsonElement target) =>
        target.ValueKind == JsonValueKind.Object
        && (target.Find("source") is not { } source || (source.AsText() ?? source.Text("id")) is not { } iri || (article.Url ?? article.Id) is null || iri == article.Url || iri == article.Id || iri == WebAnnotationFile.SourceOf(article));

    private static Annotation About(Annotation annotation, SpanSet? target) => annotation is Note note ? note with { Target = target } : (Tag)annotation with { Target = target };

    /// <summary>The annotation but what it is about.</summary>
    private Annotation Make(JsonElement item, string id)
    {
        var (labels, texts) = SaidBy(item);
        var motivation = MotivationOf(item);
        var agent = AgentOf(item);
        if (agent is not null && !assembler.HasDocument)
            assembler.Add(agent);
        var created = item.Instant("created");
        var modified = item.Instant(ModifiedName);
        Motivation? why = motivation is null ? null : new Motivation(motivation);
        Annotation made = texts.Count > 0
            ? new Note { Id = id, Text = texts[0] }
            : new Tag { Id = id, Label = labels.Count > 0 ? labels[0] : motivation ?? "annotation" };
        return made with { CreatedBy = agent?.Id, CreatedAt = created, ModifiedAt = modified, Motivation = why };
    }

    private string ModifiedName => profile.HasTextAndTags ? "updated" : "modified";

    private static string? MotivationOf(JsonElement item) =>
        item.Items("motivation").Select(value => value.AsText()).FirstOrDefault(value => !string.IsNullOrWhiteSpace(value));

    /// <summary>The tags and the comments of an item, in their order.</summary>
    private (List<string> Labels, List<string> Texts) SaidBy(JsonElement item) => profile.HasTextAndTags ? TextAndTags(item) : Bodies(item);

    private static (List<string> Labels, List<string> Texts) TextAndTags(JsonElement item)
    {
        var tags = item.Items("tags").Select(value => value.AsText()).OfType<string>().Where(tag => !string.IsNullOrWhiteSpace(tag));
        return ([.. tags], item.Text("text") is { Length: > 0 } text ? [text] : []);
    }

    private static (List<string> Labels, List<string> Texts) Bodies(JsonElement item)
    {
        var (labels, texts) = (new List<string>(), new List<string>());
        if (item.Text("bodyValue") is { } said)
            texts.Add(said);
        foreach (var body in item.Items("body"))
        {
            if (!(body.Has("type", "TextualBody") || (body.Find("type") is null && body.Find("value") is not null)) || body.Has("type", RecordType) || body.Text("value") is not { Length: > 0 } value)
                continue;
            var isTag = body.Has("purpose", "tagging") || (body.Find("purpose") is null && item.Has("motivation", "tagging"));
            (isTag ? labels : texts).Add(value);
        }
        return (labels, texts);
    }
}
