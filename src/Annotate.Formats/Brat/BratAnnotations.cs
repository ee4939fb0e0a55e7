using System.Text.Json;
using Annotate.Formats.Json;
using Annotate.Formats.Records;

namespace Annotate.Formats.Brat;

/// <summary>What the lines of a file say in brat's own words.</summary>
internal sealed class BratAnnotations(BratDocument document, BratMapping mapping, BratParts parts, Dictionary<string, AnnotationId> aliases)
{
    private const string Notes = "AnnotatorNotes";

    /// <summary>The extra member that keeps the type of a note, where it is another one.</summary>
    private const string NoteType = "bratType";

    /// <summary>The annotation that a line and its parts make.</summary>
    public Annotation Of(BratLine line) => line.Kind switch
    {
        BratLineKind.TextBound => new Tag { Id = line.Id, Label = line.Type, Target = line.Spans },
        BratLineKind.Event when parts.IsAttribution(line) => ToAttribution(line),
        BratLineKind.Attribute => new Tag
        {
            Id = line.Id, Label = line.Type, TargetIds = TargetsOf(line),
            Features = line.Value is null ? [] : [Feature("value", line.Value)],
        },
        BratLineKind.Normalization => new Tag
        {
            Id = line.Id, Label = line.Type, TargetIds = TargetsOf(line),
            Features = line.Text!.Length == 0
                ? [Feature("reference", line.Value!)]
                : [Feature("reference", line.Value!), Feature("text", line.Text)],
        },
        BratLineKind.Note => new Note
        {
            Id = line.Id, Text = line.Text!, TargetIds = TargetsOf(line),
            Extra = line.Type == Notes ? ExtraMembers.Empty : ExtraMembers.Empty.With(NoteType, Quote(line.Type)),
        },
        _ => new Relation { Id = line.Id, Label = new RelationLabel(line.Type), Roles = RolesOf(line) },
    };

    /// <summary>The type of a note's line.</summary>
    public static string TypeOf(Note note) => BratText.Token(note.Extra.TryGet(NoteType, out var type) ? type.AsText() : null, Notes);

    /// <summary>The participants that a line names; of an event the trigger first.</summary>
    public ValueList<RelationRole> RolesOf(BratLine line)
    {
        var roles = new List<RelationRole>(line.Arguments.Count);
        for (var i = 0; i < line.Arguments.Count; i++)
        {
            var (name, id) = line.Arguments[i];
            var role = line.Kind == BratLineKind.Event && i == 0 ? BratText.Trigger : name.Length == 0 ? BratText.Argument : name;
            roles.Add(new RelationRole { Name = role, TargetId = Alias(id) });
        }
        return ValueList.Copy(roles);
    }

    /// <summary>What a remark is about.</summary>
    public ValueList<AnnotationId> TargetsOf(BratLine line) => ValueList.Create(Alias(line.Arguments[0].Id));

    /// <summary>What a line shows of the note that it carries a record of.</summary>
    public void Show(Shown shown, BratLine line)
    {
        shown.Texts.Add(line.Text!);
        shown.Members["targetIds"] = TargetsOf(line);
        shown.AddIfTold(NoteType, line.Type == Notes ? null : line.Type);
    }

    private Attribution ToAttribution(BratLine line)
    {
        var trigger = document.Find(line.Arguments[0].Id);
        var attribution = new Attribution
        {
            Id = line.Id,
            Content = parts.SpansOf(line, mapping.ContentRole)!,
            Cue = trigger?.Type == mapping.ContentRole ? null : trigger?.Spans,
            Source = parts.SpansOf(line, mapping.SourceRole),
            Addressee = parts.SpansOf(line, mapping.AddresseeRole),
            Supplement = parts.SpansOf(line, mapping.SupplementRole),
        };
        foreach (var attribute in parts.AttributesOf(line))
            attribution = AttributionAttributes.Set(attribution, attribute.Type, attribute.Value!);
        return attribution;
    }

    private AnnotationId Alias(string id) => aliases.TryGetValue(id, out var alias) ? alias : new AnnotationId(id);

    private static Feature Feature(string name, string value) => new() { Name = name, Value = value };

    private static JsonElement Quote(string text) => JsonElement.Parse($"\"{JsonEncodedText.Encode(text)}\"");
}
