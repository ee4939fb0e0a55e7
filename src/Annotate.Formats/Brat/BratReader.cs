using System.Text.Json;
using Annotate.Diagnostics;
using Annotate.Formats.Json;
using Annotate.Serialization;

namespace Annotate.Formats.Brat;

/// <summary>Turns the lines of a file into annotations, and remembers which lines make which.</summary>
internal sealed class BratReader
{
    /// <summary>The type of notes that carry a whole record: <c>#1	AnnotateRecord T1	{…}</c>.</summary>
    public const string RecordNote = "AnnotateRecord";

    public const string Notes = "AnnotatorNotes";

    private readonly BratDocument _document;
    private readonly BratMapping _mapping;
    private readonly RecordAssembler _assembler;
    private readonly Dictionary<string, AnnotationId> _aliases;
    private readonly Dictionary<string, (JsonElement Record, BratLine Line)> _records = new(StringComparer.Ordinal);
    private readonly HashSet<string> _recordLines = new(StringComparer.Ordinal);
    private readonly HashSet<string> _folded = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<BratLine>> _attributes = new(StringComparer.Ordinal);

    private BratReader(BratDocument document, BratMapping mapping, RecordAssembler assembler, Dictionary<string, AnnotationId> aliases) =>
        (_document, _mapping, _assembler, _aliases) = (document, mapping, assembler, aliases);

    /// <summary>The lines that make each annotation, in the order of the annotations; the first is the one that it is named after.</summary>
    public List<List<BratLine>> Owned { get; } = [];

    /// <summary>Reads.</summary>
    /// <param name="document">The lines.</param>
    /// <param name="mapping">What is an attribution.</param>
    /// <param name="assembler">Receives the annotations.</param>
    /// <param name="aliases">Other ids of what the lines name, beside those that carried records give.</param>
    public static BratReader Read(BratDocument document, BratMapping mapping, RecordAssembler assembler, Dictionary<string, AnnotationId> aliases)
    {
        var reader = new BratReader(document, mapping, assembler, aliases);
        reader.FindRecords();
        reader.FindParts();
        foreach (var line in document.Lines)
            reader.Read(line);
        return reader;
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
                if (record.Find("annotation")?.Text("id") is not { Length: > 0 } id)
                    continue;
                _records.Add(line.Arguments[0].Id, (record, line));
                _recordLines.Add(line.Id);
                _aliases[line.Arguments[0].Id] = id;
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
            if (line.Kind == BratLineKind.Attribute && line.Value is not null && _document.Find(line.Arguments[0].Id) is { } target && IsAttribution(target) && AttributionMembers.Has(line.Type))
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

    private bool IsAttribution(BratLine line) =>
        line.Kind == BratLineKind.Event && line.Type == _mapping.AttributionType && SpansOf(line, _mapping.ContentRole) is not null;

    /// <summary>Whether an event and its text-bounds are one annotation: an attribution, or the picture of a carried record with several span roles.</summary>
    private bool IsWhole(BratLine line) =>
        IsAttribution(line)
        || (line.Kind == BratLineKind.Event && _records.TryGetValue(line.Id, out var carried) && carried.Record.Find("annotation")?.Text("type") != "relation");

    private void Read(BratLine line)
    {
        if (line.Kind == BratLineKind.Other || _folded.Contains(line.Id) || _recordLines.Contains(line.Id))
            return;
        var lines = new List<BratLine> { line };
        if (line.Kind == BratLineKind.Event)
            AddParts(line, lines);
        if (_records.TryGetValue(line.Id, out var carried) && _assembler.TryAddCarried(carried.Record, $"{line.Id} {RecordNote}"))
            lines.Add(carried.Line);
        else
            _assembler.Add(ToAnnotation(line));
        Owned.Add(lines);
    }

    private void AddParts(BratLine line, List<BratLine> lines)
    {
        if (!IsWhole(line))
            return;
        foreach (var (_, id) in line.Arguments)
        {
            if (_document.Find(id) is { } part && _folded.Contains(id))
                lines.Add(part);
        }
        lines.AddRange(_attributes.GetValueOrDefault(line.Id, []));
    }

    private Annotation ToAnnotation(BratLine line) => line.Kind switch
    {
        BratLineKind.TextBound => new Tag { Id = line.Id, Label = line.Type, Target = line.Spans },
        BratLineKind.Event when IsAttribution(line) => ToAttribution(line),
        BratLineKind.Attribute => new Tag { Id = line.Id, Label = line.Type, TargetIds = TargetsOf(line), Features = line.Value is null ? [] : [Feature("value", line.Value)] },
        BratLineKind.Normalization => new Tag
        {
            Id = line.Id, Label = line.Type, TargetIds = TargetsOf(line),
            Features = line.Text!.Length == 0 ? [Feature("reference", line.Value!)] : [Feature("reference", line.Value!), Feature("text", line.Text)],
        },
        BratLineKind.Note => new Note
        {
            Id = line.Id, Text = line.Text!, TargetIds = TargetsOf(line),
            Extra = line.Type == Notes ? ExtraMembers.Empty : ExtraMembers.Empty.With("bratType", Quote(line.Type)),
        },
        _ => new Relation { Id = line.Id, Label = new RelationLabel(line.Type), Roles = RolesOf(line) },
    };

    private Attribution ToAttribution(BratLine line)
    {
        var trigger = _document.Find(line.Arguments[0].Id);
        var attribution = new Attribution
        {
            Id = line.Id,
            Content = SpansOf(line, _mapping.ContentRole)!,
            Cue = trigger?.Type == _mapping.ContentRole ? null : trigger?.Spans,
            Source = SpansOf(line, _mapping.SourceRole),
            Addressee = SpansOf(line, _mapping.AddresseeRole),
            Supplement = SpansOf(line, _mapping.SupplementRole),
        };
        foreach (var attribute in _attributes.GetValueOrDefault(line.Id, []))
            attribution = AttributionMembers.Set(attribution, attribute.Type, attribute.Value!);
        return attribution;
    }

    /// <summary>The fragments of a role and of its numbered repetitions, in their order; null where there are none.</summary>
    private SpanSet? SpansOf(BratLine line, string role)
    {
        SpanSet? first = null;
        List<TextSpan>? all = null;
        for (var i = 0; i < line.Arguments.Count; i++)
        {
            var (name, id) = line.Arguments[i];
            if (_document.Find(id) is not { Kind: BratLineKind.TextBound } part)
                continue;
            // The trigger is named after the event; as a stand-in for a missing cue it is the content.
            if (i == 0 ? part.Type != role || role != _mapping.ContentRole : name.TrimEnd(BratWriter.Digits) != role)
                continue;
            if (first is null)
                first = part.Spans;
            else
                (all ??= [.. first]).AddRange(part.Spans!);
        }
        return all is null ? first : SpanSet.Create([.. all]);
    }

    private ValueList<RelationRole> RolesOf(BratLine line)
    {
        var roles = new List<RelationRole>(line.Arguments.Count);
        for (var i = 0; i < line.Arguments.Count; i++)
        {
            var (name, id) = line.Arguments[i];
            roles.Add(new RelationRole { Name = line.Kind == BratLineKind.Event && i == 0 ? BratWriter.Trigger : name.Length == 0 ? BratWriter.Argument : name, TargetId = Alias(id) });
        }
        return ValueList.Copy(roles);
    }

    private ValueList<AnnotationId> TargetsOf(BratLine line) => ValueList.Create(Alias(line.Arguments[0].Id));

    private AnnotationId Alias(string id) => _aliases.TryGetValue(id, out var alias) ? alias : new AnnotationId(id);

    private static Feature Feature(string name, string value) => new() { Name = name, Value = value };

    private static JsonElement Quote(string text) => JsonElement.Parse($"\"{JsonEncodedText.Encode(text)}\"");
}
