using System.Text.Json;
using Annotate.Formats.Json;
using Annotate.Contracts;
using Annotate.Formats.Records;
using Annotate.Serialization;

namespace Annotate.Formats.WebAnnotations;

/// <summary>Writes annotations as Web Annotations: kept ones as they were read, others anew with their record in a body of its own.</summary>
internal sealed class WebAnnotationWriter
{
    /// <summary>The members that are written anew; others of a kept annotation are copied.</summary>
    private static readonly string[] Own =
        ["id", "type", "motivation", "creator", "created", "modified", "target", "body", "bodyValue", "text", "tags", "uri", "updated", "user", "annotate:record"];

    private readonly WebAnnotationProfile _profile;
    private readonly AnnotatedArticle _annotated;
    private readonly AnnotateJson _json;
    private readonly CarriedRecords? _records;
    private readonly LossCollector _losses;
    private readonly Utf8JsonWriter _writer;
    private readonly WebAnnotationReader _reader;
    private readonly WebTargetWriter _targets;
    private readonly HashSet<AnnotationId> _written = [];
    private readonly Dictionary<string, Agent> _agents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Agent> _agentsById;

    public WebAnnotationWriter(
        WebAnnotationProfile profile,
        AnnotateJson json,
        AnnotatedArticle annotated,
        CarriedRecords? records,
        LossCollector losses,
        Utf8JsonWriter writer)
    {
        (_profile, _json, _annotated, _records, _losses, _writer) = (profile, json, annotated, records, losses, writer);
        _agentsById = annotated.Agents.ToDictionary(agent => agent.Id, StringComparer.Ordinal);
        var diagnostics = new DiagnosticCollector(default);
        var assembler = new RecordAssembler(json, diagnostics);
        _reader = new WebAnnotationReader(profile, json, annotated.Article, profile.OffsetUnit, assembler, diagnostics);
        _targets = new WebTargetWriter(profile, annotated.Article, losses, writer);
    }

    /// <summary>Whether each annotation stands alone, without a page around it, and so names its context itself.</summary>
    public bool StandAlone { get; set; }

    public bool IsEmpty => _annotated.Annotations.Count == 0;

    /// <summary>Whether the items that were written as they were read say everything about the agents.</summary>
    public bool SaysAgents => _annotated.Agents.All(agent => agent.Equals(_agents.GetValueOrDefault(agent.Id)));

    /// <summary>Whether all annotations are one item: a file of one annotation stays one.</summary>
    public bool AreOneItem =>
        !IsEmpty && _annotated.Annotations[0].Extra.Kept(WebAnnotationReader.Kept) is { } item
        && (_annotated.Annotations.Count == 1 || (IsUnchanged(_annotated.Annotations[0], item, out var group) && group.Count == _annotated.Annotations.Count));

    /// <summary>What is visible of an annotation when it is written with its record.</summary>
    public static Shown Draw(WebAnnotationProfile profile, AnnotateJson json, AnnotatedArticle annotated, Annotation annotation)
    {
        WebAnnotationReader reader = null!;
        var item = JsonOutput.Build(output =>
        {
            var writer = new WebAnnotationWriter(profile, json, annotated, null, new LossCollector(""), output);
            reader = writer._reader;
            output.WriteStartObject();
            writer.WriteOwn(annotation, null);
            output.WriteEndObject();
        });
        return reader.Show(item, annotation, "$");
    }

    public void WriteAll()
    {
        for (var row = 0; row < _annotated.Annotations.Count; row++)
            Write(row);
    }

    private void Write(int row)
    {
        var annotation = _annotated.Annotations[row];
        if (_written.Contains(annotation.Id))
            return;
        var kept = annotation.Extra.Kept(WebAnnotationReader.Kept);
        if (kept is { } item && IsUnchanged(annotation, item, out var group))
        {
            _writer.WriteRaw(item);
            _written.UnionWith(group.Select(member => member.Id));
            if (_reader.AgentOf(item) is { } agent)
                _agents.TryAdd(agent.Id, agent);
            return;
        }
        if (annotation is UnknownAnnotation { HasOwnId: false })
        {
            _losses.Annotation(annotation, LossCollector.NoId);
            return;
        }
        _writer.WriteStartObject();
        if (StandAlone && !_profile.HasTextAndTags && kept?.Find("@context") is null)
            WebAnnotationFile.WriteContext(_writer);
        // What was read keeps its id; a new one is an IRI, as the model asks.
        var id = annotation.Id.Value;
        _writer.WriteString("id", _profile.HasTextAndTags || kept is not null || WebAnnotationFile.IsIri(id) ? id : $"{WebAnnotationFile.SourceOf(_annotated.Article)}#{Uri.EscapeDataString(id)}");
        WriteOwn(annotation, row);
        if (kept is { ValueKind: JsonValueKind.Object } foreign)
            _writer.WriteMembers(foreign, Own);
        _writer.WriteEndObject();
    }

    /// <summary>Whether the kept item still makes the annotations that are here now, all of them.</summary>
    private bool IsUnchanged(Annotation annotation, JsonElement item, out IReadOnlyList<Annotation> group)
    {
        group = item.ValueKind == JsonValueKind.Object ? _reader.ToAnnotations(item, "$") : [annotation];
        if (item.ValueKind != JsonValueKind.Object)
            return true;
        // A made-up id is that of the first reading.
        if (item.Find("id") is null && group.Count == 1)
            return (group[0] with { Id = annotation.Id }).Equals(annotation);
        return group[0].Equals(annotation) && group.Skip(1).All(member => member.Equals(_annotated.Annotations.Find(member.Id)));
    }

    private void WriteOwn(Annotation annotation, int? row)
    {
        if (_profile.HasTextAndTags)
            WriteHypothesis(annotation, row);
        else
            WriteStandard(annotation, row);
    }

    private void WriteStandard(Annotation annotation, int? row)
    {
        _writer.WriteString("type", "Annotation");
        if (annotation.Motivation is { } motivation)
            _writer.WriteString("motivation", motivation.Value);
        WriteProvenance(annotation, "modified");
        _writer.WriteStartArray("body");
        if (annotation is Tag { Label: var label })
            WriteBody("tagging", label);
        if (annotation is Note { Text: var text })
            WriteBody("commenting", text);
        if (row is { } carried)
        {
            _writer.WriteStartObject();
            _writer.WriteArray("type", "TextualBody", WebAnnotationReader.RecordType);
            _writer.WriteString("format", "application/json");
            _writer.WriteString("value", _records!.RecordLine(carried));
            _writer.WriteEndObject();
        }
        _writer.WriteEndArray();
        _targets.Write(annotation);
    }

    private void WriteHypothesis(Annotation annotation, int? row)
    {
        WriteProvenance(annotation, "updated");
        _writer.WriteString("uri", WebAnnotationFile.SourceOf(_annotated.Article));
        _writer.WriteText("text", (annotation as Note)?.Text);
        _writer.WriteArray("tags", annotation is Tag { Label: var label } ? label : _json.NameOf(annotation));
        _targets.Write(annotation);
        if (row is not { } carried)
            return;
        _writer.WritePropertyName("annotate:record");
        _records!.WriteRecord(_writer, carried);
    }

    private void WriteProvenance(Annotation annotation, string modified)
    {
        if (annotation.CreatedBy is { } by && _profile.HasTextAndTags)
            _writer.WriteString("user", by);
        else if (annotation.CreatedBy is { } creator)
            WriteCreator(creator);
        WriteInstant("created", annotation.CreatedAt);
        WriteInstant(modified, annotation.ModifiedAt);
    }

    /// <summary>The recommendation asks for UTC, expressed as Z; the record keeps the offset.</summary>
    private void WriteInstant(string name, DateTimeOffset? instant)
    {
        if (instant is { } value)
            _writer.WriteString(name, value.UtcDateTime);
    }

    private void WriteCreator(string id)
    {
        var agent = _agentsById.GetValueOrDefault(id);
        _writer.WriteStartObject("creator");
        _writer.WriteString(WebAnnotationFile.IsIri(id) ? "id" : "nickname", id);
        if (agent?.Kind is { } kind && AgentKind.Standard.Contains(kind))
            _writer.WriteString("type", char.ToUpperInvariant(kind.Value[0]) + kind.Value[1..]);
        _writer.WriteText("name", agent?.Name);
        _writer.WriteEndObject();
    }

    private void WriteBody(string purpose, string value)
    {
        _writer.WriteStartObject();
        _writer.WriteString("type", "TextualBody");
        _writer.WriteString("purpose", purpose);
        _writer.WriteString("value", value);
        _writer.WriteEndObject();
    }
}
