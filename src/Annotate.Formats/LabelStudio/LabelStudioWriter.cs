using System.Text.Json;
using Annotate.Formats.Json;

namespace Annotate.Formats.LabelStudio;

/// <summary>Writes one task: the one that the article was read from, with entries added where they are needed, or a new one.</summary>
internal sealed class LabelStudioWriter
{
    private readonly AnnotatedArticle _annotated;
    private readonly LossCollector _losses;
    private readonly Utf8JsonWriter _writer;
    private readonly CarriedRecords _records;
    private readonly LabelStudioResultWriter _results;
    private readonly JsonElement? _task;
    private readonly LabelStudioEntry[] _entries;
    private readonly Dictionary<string, Agent> _agents;
    private readonly ILookup<string, int> _layers;

    /// <summary>The layers that have an entry in the kept task.</summary>
    private readonly HashSet<string> _known;

    public LabelStudioWriter(AnnotateJson json, AnnotatedArticle annotated, LossCollector losses, Utf8JsonWriter writer)
    {
        (_annotated, _losses, _writer) = (annotated, losses, writer);
        _agents = annotated.Agents.ToDictionary(agent => agent.Id, StringComparer.Ordinal);
        _layers = Enumerable.Range(0, annotated.Annotations.Count)
            .ToLookup(row => annotated.Annotations[row].Layer ?? "", StringComparer.Ordinal);
        _task = annotated.Extra.Kept(LabelStudioTask.Kept) is { ValueKind: JsonValueKind.Object } task
            && LabelStudioTask.TextOf(task) == annotated.Article.Text ? task : null;
        _entries = _task is { } known ? [.. LabelStudioEntry.Of(known)] : [];
        _known = _entries.Where(entry => entry.Value.Find("result") is { ValueKind: JsonValueKind.Array }).Select(entry => entry.Layer)
            .ToHashSet(StringComparer.Ordinal);
        _records = CarriedRecords.Of(json, annotated);
        _results = new LabelStudioResultWriter(json, annotated, _records, losses, writer);
    }

    public void Write()
    {
        if (_task is null && _annotated.Extra.TryGet(LabelStudioTask.Kept, out _))
            _losses.Article(
                LabelStudioTask.Kept, "the task that was read is about another text, so a new one is written. It is carried along.");
        var isComplete = _task is { } task && IsComplete(task);
        _writer.WriteStartObject();
        if (_task is { } known)
            _writer.WriteMembers(known, isComplete
                ? [LabelStudioEntry.Annotations, LabelStudioEntry.Predictions]
                : [LabelStudioEntry.Annotations, LabelStudioEntry.Predictions, "meta"]);
        else
            WriteData();
        if (!isComplete)
            WriteMeta();
        WriteEntries(LabelStudioEntry.Annotations);
        WriteEntries(LabelStudioEntry.Predictions);
        _writer.WriteEndObject();
    }

    /// <summary>Whether the kept task has an entry for every layer, and article, agents and extra members are what it makes.</summary>
    private bool IsComplete(JsonElement task)
    {
        var agents = _entries.Select(entry => entry.FindAgent()).OfType<Agent>().DistinctBy(agent => agent.Id, StringComparer.Ordinal);
        var plain = new Article(_annotated.Article.Text) { Id = task.Find("id")?.AsName() };
        return _layers.All(layer => _known.Contains(layer.Key))
            && plain == _annotated.Article
            && agents.SequenceEqual(_annotated.Agents)
            && _annotated.Extra.Count == 1;
    }

    private void WriteData()
    {
        _writer.WriteStartObject("data");
        _writer.WriteString("text", _annotated.Article.Text);
        _writer.WriteEndObject();
    }

    /// <summary>The article, the agents and what shows nowhere, beside what the kept task has there.</summary>
    private void WriteMeta()
    {
        _writer.WriteStartObject("meta");
        if (_task?.Find("meta") is { ValueKind: JsonValueKind.Object } meta)
            _writer.WriteMembers(meta, LabelStudioTask.Carried, LabelStudioTask.CarriedRecords);
        _writer.WritePropertyName(LabelStudioTask.Carried);
        _records.WriteDocument(_writer);
        _writer.WriteStartArray(LabelStudioTask.CarriedRecords);
        foreach (var row in NewRows().Where(row => !_results.Shows(row)))
            _results.WriteRecord(row);
        _writer.WriteEndArray();
        _writer.WriteEndObject();
    }

    private void WriteEntries(string list)
    {
        var added =
            NewRows().Where(_results.Shows).GroupBy(row => (_annotated.Annotations[row].Layer, _annotated.Annotations[row].CreatedBy))
                .Where(rows => IsPrediction(rows.Key.Layer, rows.Key.CreatedBy) == (list == LabelStudioEntry.Predictions)).ToArray();
        var kept = _task?.Find(list);
        if (added.Length == 0 && _task is not null && !_entries.Any(entry => entry.List == list))
        {
            WriteAsRead(list, kept);
            return;
        }
        _writer.WriteStartArray(list);
        foreach (var entry in _entries.Where(entry => entry.List == list))
            LabelStudioTask.WriteEntry(_writer, entry.Value, () => WriteKept(entry));
        foreach (var rows in added)
            WriteNew(rows, list);
        _writer.WriteEndArray();
    }

    private void WriteAsRead(string list, JsonElement? kept)
    {
        if (kept is not { } value)
            return;
        _writer.WritePropertyName(list);
        _writer.WriteRaw(value);
    }

    private void WriteKept(LabelStudioEntry entry)
    {
        var creator = entry.FindAgent()?.Id;
        foreach (var row in _layers[entry.Layer])
            _results.WriteKept(row, creator);
    }

    /// <summary>An entry of Label Studio is one person's, or one model's, so each layer and creator has one.</summary>
    private void WriteNew(IGrouping<(string? Layer, string? CreatedBy), int> rows, string list)
    {
        _writer.WriteStartObject();
        _writer.WriteText(list == LabelStudioEntry.Predictions ? "model_version" : "completed_by", rows.Key.CreatedBy);
        _writer.WriteStartArray("result");
        foreach (var row in rows)
            _results.WriteNew(row);
        _writer.WriteEndArray();
        _writer.WriteEndObject();
    }

    /// <summary>What belongs to no entry of the kept task.</summary>
    private IEnumerable<int> NewRows() => _layers.Where(layer => !_known.Contains(layer.Key)).SelectMany(rows => rows).Order();

    private bool IsPrediction(string? layer, string? creator) =>
        layer?.StartsWith("prediction", StringComparison.Ordinal) == true
            || (creator is not null && _agents.GetValueOrDefault(creator)?.Kind == AgentKind.Software);
}
