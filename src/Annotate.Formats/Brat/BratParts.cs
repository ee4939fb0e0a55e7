using System.Text.Json;
using Annotate.Formats.Json;

namespace Annotate.Formats.Brat;

/// <summary>Which lines of a file are annotations of their own, and which are parts of others: text-bounds and attributes of an attribution, notes that carry records.</summary>
internal sealed class BratParts
{
    /// <summary>The type of notes that carry a whole record: <c>#1	AnnotateRecord T1	{…}</c>.</summary>
    public const string RecordNote = "AnnotateRecord";

    private readonly BratDocument _document;
    private readonly BratMapping _mapping;
    private readonly Dictionary<string, (JsonElement Record, BratLine Line)> _records = new(StringComparer.Ordinal);
    private readonly HashSet<string> _attributions;
    private readonly HashSet<string> _recordLines = new(StringComparer.Ordinal);
    private readonly HashSet<string> _folded = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<BratLine>> _attributes = new(StringComparer.Ordinal);

    public BratParts(BratDocument document, BratMapping mapping)
    {
        (_document, _mapping) = (document, mapping);
        // Asked of an event for each of its attributes, so found once.
        _attributions = document.Lines.Where(line => line.Kind == BratLineKind.Event && line.Type == mapping.AttributionType && SpansOf(line, mapping.ContentRole) is not null)
            .Select(line => line.Id).ToHashSet(StringComparer.Ordinal);
        FindRecords();
        FindParts();
    }

    /// <summary>The ids of carried annotations, by those of the lines that stand for them.</summary>
    public IEnumerable<(string Line, AnnotationId Id)> Aliases => _records.Select(record => (record.Key, new AnnotationId(record.Value.Record.Find("annotation")!.Value.Text("id")!)));

    /// <summary>Whether a line is no annotation of its own.</summary>
    public bool IsPart(BratLine line) => line.Kind == BratLineKind.Other || _folded.Contains(line.Id) || _recordLines.Contains(line.Id);

    /// <summary>The record that stands for a line, and the note that carries it; null where there is none.</summary>
    public (JsonElement Record, BratLine Line)? FindRecord(BratLine line) => _records.TryGetValue(line.Id, out var record) ? record : null;

    /// <summary>The attributes that are members of an attribution.</summary>
    public IReadOnlyList<BratLine> AttributesOf(BratLine line) => _attributes.GetValueOrDefault(line.Id, []);

    /// <summary>The lines that an event is made of beside its own.</summary>
    public IEnumerable<BratLine> Of(BratLine line)
    {
        if (line.Kind != BratLineKind.Event || !IsWhole(line))
            return [];
        return line.Arguments.Where(argument => _folded.Contains(argument.Id)).Select(argument => _document.Find(argument.Id)).OfType<BratLine>().Concat(AttributesOf(line));
    }

    public bool IsAttribution(BratLine line) => line.Kind == BratLineKind.Event && _attributions.Contains(line.Id);

    /// <summary>The fragments of a role and of its numbered repetitions, in their order; null where there are none.</summary>
    public SpanSet? SpansOf(BratLine line, string role)
    {
        SpanSet? first = null;
        List<TextSpan>? all = null;
        for (var i = 0; i < line.Arguments.Count; i++)
        {
            var (name, id) = line.Arguments[i];
            if (_document.Find(id) is not { Kind: BratLineKind.TextBound } part)
                continue;
            // The trigger is named after the event; as a stand-in for a missing cue it is the content.
            if (i == 0 ? part.Type != role || role != _mapping.ContentRole : name.TrimEnd(BratText.Digits) != role)
                continue;
            if (first is null)
                first = part.Spans;
            else
                (all ??= [.. first]).AddRange(part.Spans!);
        }
        return all is null ? first : SpanSet.Create([.. all]);
    }

    private void FindRecords()
    {
        foreach (var line in _document.Lines)
        {
            if (line.Kind != BratLineKind.Note || line.Type != RecordNote || _records.ContainsKey(line.Arguments[0].Id))
                continue;
            try
            {
                var record = JsonElement.Parse(line.Text!, new JsonDocumentOptions { AllowDuplicateProperties = false });
                if (record.Find("annotation")?.Text("id") is not { Length: > 0 })
                    continue;
                _records.Add(line.Arguments[0].Id, (record, line));
                _recordLines.Add(line.Id);
            }
            catch (Exception exception) when (exception is JsonException or ArgumentException or InvalidOperationException)
            {
                // Read as the note that it then is.
            }
        }
    }

    /// <summary>Finds the text-bounds and attributes that are nothing but parts of events that become one annotation.</summary>
    private void FindParts()
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in _document.Lines)
        {
            var isWhole = IsWhole(line);
            if (line.Kind == BratLineKind.Attribute && line.Value is not null && _document.Find(line.Arguments[0].Id) is { } target && IsAttribution(target) && AttributionAttributes.Has(line.Type))
            {
                if (!_attributes.TryGetValue(target.Id, out var attributes))
                    _attributes.Add(target.Id, attributes = []);
                attributes.Add(line);
                _folded.Add(line.Id);
                continue;
            }
            if (_recordLines.Contains(line.Id))
                continue;
            foreach (var (_, id) in line.Arguments)
                (isWhole ? _folded : used).Add(id);
        }
        _folded.ExceptWith(used);
        // What has a record of its own, or is no text-bound, is never only a part.
        _folded.RemoveWhere(id => _records.ContainsKey(id) || _document.Find(id)?.Kind is not (BratLineKind.TextBound or BratLineKind.Attribute));
    }

    /// <summary>Whether an event and its text-bounds are one annotation: an attribution, or the picture of a carried record with several span roles.</summary>
    private bool IsWhole(BratLine line) =>
        IsAttribution(line)
        || (line.Kind == BratLineKind.Event && _records.TryGetValue(line.Id, out var carried) && carried.Record.Find("annotation")?.Text("type") != "relation");
}
