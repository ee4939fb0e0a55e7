using System.Text.Json;
using Annotate.Formats.Json;

namespace Annotate.Formats.LabelStudio;

/// <summary>Writes one task: into the task that the article was read from, or into a new one.</summary>
internal sealed class LabelStudioWriter
{
    private readonly AnnotatedArticle _annotated;
    private readonly LossCollector _losses;
    private readonly Utf8JsonWriter _writer;
    private readonly CarriedRecords _records;
    private readonly JsonElement? _task;
    private readonly Dictionary<string, Agent> _agentsById;
    private readonly Dictionary<string, List<int>> _layers = new(StringComparer.Ordinal);

    public LabelStudioWriter(AnnotateJson json, AnnotatedArticle annotated, LossCollector losses, Utf8JsonWriter writer)
    {
        (_annotated, _losses, _writer) = (annotated, losses, writer);
        _agentsById = annotated.Agents.ToDictionary(agent => agent.Id, StringComparer.Ordinal);
        _task = annotated.Extra.Kept(LabelStudioReader.Kept) is { ValueKind: JsonValueKind.Object } task ? task : null;
        _records = CarriedRecords.Of(json, annotated.With(annotated.Extra.Without(LabelStudioReader.Kept)));
    }

    public void Write()
    {
        // What fits no entry of the kept task, by its layer, goes into one of its own or along with the task.
        for (var row = 0; row < _annotated.Annotations.Count; row++)
            Layer(_annotated.Annotations[row].Layer ?? "").Add(row);
        if (_task is { } task && IsComplete(task))
            LabelStudioTask.Write(_writer, task, WriteKeptResults);
        else
            WriteNew();
    }

    /// <summary>Whether the kept task has a place for every layer, and article, agents and extra members are what it makes.</summary>
    private bool IsComplete(JsonElement task)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        var agents = new OrderedDictionary<string, Agent>(StringComparer.Ordinal);
        foreach (var list in new[] { "annotations", "predictions" })
        {
            var index = 0;
            foreach (var work in task.Items(list))
            {
                known.Add(LayerOf(list, index++, work));
                if (LabelStudioReader.AgentOf(work, list == "predictions") is { } agent)
                    agents.TryAdd(agent.Id, agent);
            }
        }
        var plain = new Article(_annotated.Article.Text) { Id = task.Find("id")?.AsName() };
        return _layers.Keys.All(known.Contains) && plain == _annotated.Article && agents.Values.SequenceEqual(_annotated.Agents) && _annotated.Extra.Count == 1;
    }

    private void WriteKeptResults(string list, int index, JsonElement work)
    {
        var creator = LabelStudioReader.AgentOf(work, list == "predictions")?.Id;
        foreach (var row in Layer(LayerOf(list, index, work)))
            WriteResults(row, (true, creator));
    }

    private void WriteNew()
    {
        _writer.WriteStartObject();
        _writer.WriteStartObject("data");
        _writer.WriteString("text", _annotated.Article.Text);
        _writer.WriteEndObject();
        _writer.WriteStartObject("meta");
        _writer.WritePropertyName(LabelStudioReader.Carried);
        _records.WriteDocument(_writer, withText: false);
        _writer.WriteStartArray("annotateRecords");
        foreach (var row in Rows().Where(row => !HasRegion(row)))
            WriteRecord(row);
        _writer.WriteEndArray();
        _writer.WriteEndObject();
        WriteList("annotations", predictions: false);
        WriteList("predictions", predictions: true);
        _writer.WriteEndObject();
    }

    /// <summary>One entry for each layer and creator: an entry of Label Studio is one person's, or one model's.</summary>
    private void WriteList(string list, bool predictions)
    {
        _writer.WriteStartArray(list);
        foreach (var rows in Rows().Where(HasRegion).GroupBy(row => (_annotated.Annotations[row].Layer, _annotated.Annotations[row].CreatedBy)).Where(rows => IsPrediction(rows.Key.Layer, rows.Key.CreatedBy) == predictions))
        {
            _writer.WriteStartObject();
            if (rows.Key.CreatedBy is { } creator)
                _writer.WriteString(predictions ? "model_version" : "completed_by", creator);
            _writer.WriteStartArray("result");
            foreach (var row in rows)
                WriteResults(row, default);
            _writer.WriteEndArray();
            _writer.WriteEndObject();
        }
        _writer.WriteEndArray();
    }

    /// <summary>Writes an annotation: its kept results where it still says the same, else a region or relation with its record.</summary>
    private void WriteResults(int row, (bool Counts, string? Creator) kept)
    {
        var annotation = _annotated.Annotations[row];
        if (kept.Counts && annotation.Extra.Kept(LabelStudioReader.Kept) is { ValueKind: JsonValueKind.Array } results && results.GetArrayLength() > 0
            && LabelStudioReader.ToAnnotation(_annotated.Article, OffsetUnit.CodePoint, [.. results.EnumerateArray()], annotation.Id.Value, annotation.Layer ?? "", kept.Creator, id => Resolve(annotation.Layer ?? "", id)).Equals(annotation))
        {
            foreach (var result in results.EnumerateArray())
                CarriedRecords.WriteRaw(_writer, result);
            return;
        }
        if (annotation is UnknownAnnotation { HasOwnId: false })
        {
            _losses.Annotation(annotation, "it has no id of its own.");
            return;
        }
        _writer.WriteStartObject();
        if (annotation is Relation relation && IsBinary(relation))
            WriteRelation(relation);
        else
            WriteRegion(annotation, row);
        _writer.WriteStartObject("meta");
        _writer.WritePropertyName(LabelStudioReader.Carried);
        WriteRecord(row);
        _writer.WriteEndObject();
        _writer.WriteEndObject();
    }

    private void WriteRelation(Relation relation)
    {
        _writer.WriteString("id", relation.Id.Value);
        _writer.WriteString("type", "relation");
        _writer.WriteString("from_id", relation.Roles[0].TargetId!.Value.Value);
        _writer.WriteString("to_id", relation.Roles[1].TargetId!.Value.Value);
        _writer.WriteString("direction", "right");
        WriteStrings("labels", relation.Label.Value);
    }

    private void WriteRegion(Annotation annotation, int row)
    {
        var roles = SpanRoles.Of(annotation);
        _writer.WriteString("id", annotation.Id.Value);
        _writer.WriteString("from_name", "label");
        _writer.WriteString("to_name", "text");
        _writer.WriteString("type", roles.Count > 0 ? "labels" : "choices");
        if (annotation.Confidence is { } confidence && double.IsFinite(confidence))
            _writer.WriteNumber("score", confidence);
        _writer.WriteStartObject("value");
        if (roles.Count > 0)
            WriteSpan(annotation, roles[0]);
        WriteStrings(roles.Count > 0 ? "labels" : "choices", annotation is Tag tag ? tag.Label : _records.TypeOf(row));
        _writer.WriteEndObject();
    }

    private void WriteSpan(Annotation annotation, (string Role, SpanSet Spans) main)
    {
        var (offsets, hull) = (_annotated.Article.Offsets, main.Spans.Hull);
        if (!main.Spans.IsContiguous)
            _losses.Degraded(annotation, main.Role, $"a region is one stretch, {hull}; the record in its meta has the parts.");
        _writer.WriteNumber("start", offsets.Convert(hull.Start, OffsetUnit.Utf16CodeUnit, OffsetUnit.CodePoint));
        _writer.WriteNumber("end", offsets.Convert(hull.End, OffsetUnit.Utf16CodeUnit, OffsetUnit.CodePoint));
        _writer.WriteString("text", _annotated.Article.TextOf(hull));
    }

    private void WriteRecord(int row) => _records.WriteRecord(_writer, row);

    private void WriteStrings(string name, string value)
    {
        _writer.WriteStartArray(name);
        _writer.WriteStringValue(value);
        _writer.WriteEndArray();
    }

    private IEnumerable<int> Rows() => Enumerable.Range(0, _annotated.Annotations.Count);

    /// <summary>Whether an annotation shows as a result: on words, between two regions, or as it was read. Others travel in the meta of the task.</summary>
    private bool HasRegion(int row)
    {
        var annotation = _annotated.Annotations[row];
        return SpanRoles.Of(annotation).Count > 0 || annotation.Extra.TryGet(LabelStudioReader.Kept, out _) || annotation is Relation relation && IsBinary(relation) && relation.Roles.All(role => _annotated.Annotations.Find(role.TargetId!.Value) is { } end && SpanRoles.Of(end).Count > 0);
    }

    private static bool IsBinary(Relation relation) => relation.Roles is [{ TargetId: not null, Target: null }, { TargetId: not null, Target: null }];

    private bool IsPrediction(string? layer, string? creator) =>
        layer?.StartsWith("prediction", StringComparison.Ordinal) == true || (creator is not null && _agentsById.GetValueOrDefault(creator)?.Kind == AgentKind.Software);

    private static string LayerOf(string list, int index, JsonElement work) =>
        $"{list[..^1]}-{work.Find("id")?.AsName() ?? (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)}";

    private string Resolve(string layer, string id) => _annotated.Annotations.Contains(LabelStudioReader.NameIn(layer, id)) ? LabelStudioReader.NameIn(layer, id) : id;

    private List<int> Layer(string layer)
    {
        if (!_layers.TryGetValue(layer, out var rows))
            _layers.Add(layer, rows = []);
        return rows;
    }
}
