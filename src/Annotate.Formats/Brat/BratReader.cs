using System.Text.Json;
using Annotate.Formats.Json;

namespace Annotate.Formats.Brat;

/// <summary>Turns the lines of a file into annotations, and remembers which lines make which.</summary>
internal sealed class BratReader
{
    public const string Notes = "AnnotatorNotes";

    private readonly BratDocument _document;
    private readonly BratMapping _mapping;
    private readonly RecordAssembler _assembler;
    private readonly BratParts _parts;
    private readonly Dictionary<string, AnnotationId> _aliases;

    private BratReader(BratDocument document, BratMapping mapping, RecordAssembler assembler, Dictionary<string, AnnotationId> aliases)
    {
        (_document, _mapping, _assembler, _aliases) = (document, mapping, assembler, aliases);
        _parts = new BratParts(document, mapping);
        foreach (var (line, id) in _parts.Aliases)
            _aliases[line] = id;
    }

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
        foreach (var line in document.Lines)
            reader.Read(line);
        return reader;
    }

    private void Read(BratLine line)
    {
        if (_parts.IsPart(line))
            return;
        List<BratLine> lines = [line, .. _parts.Of(line)];
        if (_parts.FindRecord(line) is var (record, note) && _assembler.TryAddCarried(record, $"{line.Id} {BratParts.RecordNote}"))
            lines.Add(note);
        else
            _assembler.Add(ToAnnotation(line));
        Owned.Add(lines);
    }

    private Annotation ToAnnotation(BratLine line) => line.Kind switch
    {
        BratLineKind.TextBound => new Tag { Id = line.Id, Label = line.Type, Target = line.Spans },
        BratLineKind.Event when _parts.IsAttribution(line) => ToAttribution(line),
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
            Content = _parts.SpansOf(line, _mapping.ContentRole)!,
            Cue = trigger?.Type == _mapping.ContentRole ? null : trigger?.Spans,
            Source = _parts.SpansOf(line, _mapping.SourceRole),
            Addressee = _parts.SpansOf(line, _mapping.AddresseeRole),
            Supplement = _parts.SpansOf(line, _mapping.SupplementRole),
        };
        foreach (var attribute in _parts.AttributesOf(line))
            attribution = AttributionMembers.Set(attribution, attribute.Type, attribute.Value!);
        return attribution;
    }

    private ValueList<RelationRole> RolesOf(BratLine line)
    {
        var roles = new List<RelationRole>(line.Arguments.Count);
        for (var i = 0; i < line.Arguments.Count; i++)
        {
            var (name, id) = line.Arguments[i];
            roles.Add(new RelationRole { Name = line.Kind == BratLineKind.Event && i == 0 ? BratText.Trigger : name.Length == 0 ? BratText.Argument : name, TargetId = Alias(id) });
        }
        return ValueList.Copy(roles);
    }

    private ValueList<AnnotationId> TargetsOf(BratLine line) => ValueList.Create(Alias(line.Arguments[0].Id));

    private AnnotationId Alias(string id) => _aliases.TryGetValue(id, out var alias) ? alias : new AnnotationId(id);

    private static Feature Feature(string name, string value) => new() { Name = name, Value = value };

    private static JsonElement Quote(string text) => JsonElement.Parse($"\"{JsonEncodedText.Encode(text)}\"");
}
