using System.Text.Json;
using Annotate.Formats.Json;
using Annotate.Serialization;

namespace Annotate.Formats.WebAnnotations;

/// <summary>Writes annotations as Web Annotations: kept ones as they were read, others anew with their record in a body of its own.</summary>
internal sealed class WebAnnotationWriter
{
    private const int ContextLength = 32;

    /// <summary>The members that are written anew; others of a kept annotation are copied.</summary>
    private static readonly string[] Own =
        ["id", "type", "motivation", "creator", "created", "modified", "target", "body", "bodyValue", "text", "tags", "uri", "updated", "user", "annotate:record"];

    private readonly WebAnnotationProfile _profile;
    private readonly AnnotatedArticle _annotated;
    private readonly CarriedRecords _records;
    private readonly LossCollector _losses;
    private readonly Utf8JsonWriter _writer;
    private readonly WebAnnotationReader _reader;
    private readonly HashSet<AnnotationId> _written = [];
    private readonly Dictionary<string, Agent> _agents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Agent> _agentsById;
    private readonly string _source;

    /// <summary>Whether each annotation stands alone and names its context itself.</summary>
    public bool WritesContext { get; set; }

    public WebAnnotationWriter(WebAnnotationProfile profile, AnnotateJson json, AnnotatedArticle annotated, OffsetUnit unit, CarriedRecords records, LossCollector losses, Utf8JsonWriter writer)
    {
        (_profile, _annotated, _records, _losses, _writer) = (profile, annotated, records, losses, writer);
        _agentsById = annotated.Agents.ToDictionary(agent => agent.Id, StringComparer.Ordinal);
        var diagnostics = new DiagnosticCollector(default);
        _reader = new WebAnnotationReader(profile, annotated.Article, unit, new RecordAssembler(json, diagnostics), diagnostics);
        _source = annotated.Article.Url ?? annotated.Article.Id ?? "urn:sha256:" + annotated.Article.Sha256;
    }

    public void Write(int row)
    {
        var annotation = _annotated.Annotations[row];
        if (_written.Contains(annotation.Id))
            return;
        var kept = annotation.Extra.Kept(WebAnnotationReader.Kept);
        if (kept is { } item && IsUnchanged(annotation, item, out var group))
        {
            CarriedRecords.WriteRaw(_writer, item);
            _written.UnionWith(group.Select(member => member.Id));
            if (_reader.AgentOf(item) is { } agent)
                _agents.TryAdd(agent.Id, agent);
            return;
        }
        if (annotation is UnknownAnnotation { HasOwnId: false })
        {
            _losses.Annotation(annotation, "it has no id of its own.");
            return;
        }
        _writer.WriteStartObject();
        if (WritesContext && kept?.Find("@context") is null)
            WebAnnotationFormat.WriteContext(_writer);
        _writer.WriteString("id", annotation.Id.Value);
        if (_profile.HasTextAndTags)
            WriteHypothesis(annotation, row);
        else
            WriteStandard(annotation, row);
        if (kept is { ValueKind: JsonValueKind.Object } foreign)
        {
            foreach (var member in foreign.EnumerateObject().Where(member => !Own.Contains(member.Name)))
            {
                _writer.WritePropertyName(member.Name);
                CarriedRecords.WriteRaw(_writer, member.Value);
            }
        }
        _writer.WriteEndObject();
    }

    /// <summary>Whether the items that were written as they were read say everything about the agents.</summary>
    public bool SaysAgents => _annotated.Agents.All(agent => agent.Equals(_agents.GetValueOrDefault(agent.Id)));

    /// <summary>Whether all annotations are one item: a file of one annotation stays one.</summary>
    public bool IsOneItem() =>
        _annotated.Annotations.Count > 0 && _annotated.Annotations[0].Extra.Kept(WebAnnotationReader.Kept) is { } item
        && (_annotated.Annotations.Count == 1 || (IsUnchanged(_annotated.Annotations[0], item, out var group) && group.Count == _annotated.Annotations.Count));

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

    private void WriteStandard(Annotation annotation, int row)
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
        _writer.WriteStartObject();
        _writer.WriteStartArray("type");
        _writer.WriteStringValue("TextualBody");
        _writer.WriteStringValue(WebAnnotationReader.RecordType);
        _writer.WriteEndArray();
        _writer.WriteString("format", "application/json");
        _writer.WriteString("value", _records.RecordLine(row));
        _writer.WriteEndObject();
        _writer.WriteEndArray();
        WriteTarget(annotation);
    }

    private void WriteHypothesis(Annotation annotation, int row)
    {
        WriteProvenance(annotation, "updated");
        _writer.WriteString("uri", _source);
        if (annotation is Note { Text: var text })
            _writer.WriteString("text", text);
        _writer.WriteStartArray("tags");
        _writer.WriteStringValue(annotation is Tag { Label: var label } ? label : _records.TypeOf(row));
        _writer.WriteEndArray();
        WriteTarget(annotation);
        _writer.WritePropertyName("annotate:record");
        _records.WriteRecord(_writer, row);
    }

    private void WriteProvenance(Annotation annotation, string modified)
    {
        if (annotation.CreatedBy is { } by && _profile.HasTextAndTags)
            _writer.WriteString("user", by);
        else if (annotation.CreatedBy is { } creator)
            WriteCreator(creator);
        if (annotation.CreatedAt is { } created)
            _writer.WriteString("created", created);
        if (annotation.ModifiedAt is { } changed)
            _writer.WriteString(modified, changed);
    }

    private void WriteCreator(string id)
    {
        _writer.WriteStartObject("creator");
        _writer.WriteString("id", id);
        if (_agentsById.TryGetValue(id, out var agent))
        {
            if (agent.Kind is { } kind && AgentKind.Standard.Contains(kind))
                _writer.WriteString("type", char.ToUpperInvariant(kind.Value[0]) + kind.Value[1..]);
            if (agent.Name is { } name)
                _writer.WriteString("name", name);
        }
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

    /// <summary>The first span role is the target; the others are in the record.</summary>
    private void WriteTarget(Annotation annotation)
    {
        _writer.WritePropertyName("target");
        var roles = SpanRoles.Of(annotation);
        if (roles.Count == 0)
        {
            WriteWhole();
            return;
        }
        var spans = annotation is Attribution { Content.IsAnchored: true } attribution ? attribution.Content : roles[0].Spans;
        if (spans.IsContiguous)
        {
            WriteSpan(spans[0]);
        }
        else if (_profile.JoinsTargets)
        {
            WriteSpans(spans);
        }
        else if (_profile.HasTextAndTags)
        {
            _losses.Degraded(annotation, roles[0].Role, $"Hypothesis shows one stretch, {spans.Hull}; the record beside it has the parts.");
            _writer.WriteStartArray();
            WriteSpan(spans.Hull);
            _writer.WriteEndArray();
        }
        else
        {
            _writer.WriteStartObject();
            _writer.WriteString("type", "Composite");
            _writer.WritePropertyName("items");
            WriteSpans(spans);
            _writer.WriteEndObject();
        }
    }

    private void WriteSpans(SpanSet spans)
    {
        _writer.WriteStartArray();
        foreach (var span in spans)
            WriteSpan(span);
        _writer.WriteEndArray();
    }

    private void WriteWhole()
    {
        if (_profile.HasTextAndTags)
        {
            _writer.WriteStartArray();
            _writer.WriteStartObject();
            _writer.WriteString("source", _source);
            _writer.WriteEndObject();
            _writer.WriteEndArray();
        }
        else
        {
            _writer.WriteStringValue(_source);
        }
    }

    private void WriteSpan(TextSpan span)
    {
        var (text, offsets) = (_annotated.Article.Text, _annotated.Article.Offsets);
        _writer.WriteStartObject();
        _writer.WriteString("source", _source);
        _writer.WriteStartArray("selector");
        _writer.WriteStartObject();
        _writer.WriteString("type", "TextPositionSelector");
        _writer.WriteNumber("start", offsets.Convert(span.Start, OffsetUnit.Utf16CodeUnit, _profile.OffsetUnit));
        _writer.WriteNumber("end", offsets.Convert(span.End, OffsetUnit.Utf16CodeUnit, _profile.OffsetUnit));
        _writer.WriteEndObject();
        _writer.WriteStartObject();
        _writer.WriteString("type", "TextQuoteSelector");
        _writer.WriteString("exact", text.AsSpan(span));
        _writer.WriteString("prefix", text.AsSpan(Whole(text, Math.Max(0, span.Start - ContextLength), 1)..span.Start));
        _writer.WriteString("suffix", text.AsSpan(span.End..Whole(text, Math.Min(text.Length, span.End + ContextLength), -1)));
        _writer.WriteEndObject();
        _writer.WriteEndArray();
        _writer.WriteEndObject();
    }

    // Surroundings never begin or end inside a surrogate pair.
    private static int Whole(string text, int position, int direction) =>
        position > 0 && position < text.Length && char.IsLowSurrogate(text[position]) ? position + direction : position;
}
