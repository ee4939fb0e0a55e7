using System.Globalization;
using System.Text;

namespace Annotate.Formats.Brat;

/// <summary>Says annotations in brat's own lines.</summary>
internal sealed class BratLines(BratMapping mapping, AnnotatedArticle annotated, BratLineIds names, OffsetUnit unit)
{
    private readonly Dictionary<(string Type, SpanSet Spans), string> _parts = [];

    /// <summary>Notes a text-bound that stands already and may be shared.</summary>
    public void AddPart(string type, SpanSet spans, string id) => _parts.TryAdd((type, spans), id);

    /// <summary>The lines of an annotation, those of its parts first.</summary>
    public IReadOnlyList<string> Of(Annotation annotation)
    {
        var shape = BratShape.Of(annotation, mapping, annotated.Annotations);
        var name = names[annotation.Id];
        if (shape == BratShape.Attribution)
            return AttributionLines((Attribution)annotation, name);
        if (shape == BratShape.Words)
            return WordLines(annotation, name);
        return [annotation switch
        {
            Tag tag when shape == BratShape.Normalization => $"{name}\t{BratText.Token(tag.Label, "Reference")} {names.Of(tag.TargetIds[0])} {BratText.Flat(tag.Features[0].Value!)}\t{BratText.Flat(tag.Features.Count > 1 ? tag.Features[1].Value ?? "" : "")}",
            Tag tag => $"{name}\t{BratText.Token(tag.Label, "Tag")} {names.Of(tag.TargetIds[0])}{(tag.Features is [{ Name: "value", Value: { } value }] ? " " + BratText.Flat(value) : "")}",
            Note note => $"{name}\t{BratAnnotations.TypeOf(note)} {names.Of(note.TargetIds[0])}\t{BratText.Flat(note.Text)}",
            Relation relation => RelationLine(relation, shape, name),
            _ => throw new InvalidOperationException($"The annotation '{annotation.Id}' has no shape in brat."),
        }];
    }

    private string RelationLine(Relation relation, BratShape shape, string name)
    {
        var label = BratText.Token(relation.Label.Value, "Relation");
        var roles = relation.Roles.Select(role => (Name: BratText.Token(role.Name, BratText.Argument), Id: names.Of(role.TargetId!.Value))).ToArray();
        if (shape == BratShape.Equivalence)
            return $"*\t{label} {string.Join(' ', roles.Select(role => role.Id))}";
        var first = shape == BratShape.Event ? $"{name}\t{label}:{roles[0].Id}" : $"{name}\t{label}";
        return string.Join(' ', roles.Skip(shape == BratShape.Event ? 1 : 0).Select(role => $"{role.Name}:{role.Id}").Prepend(first));
    }

    private List<string> AttributionLines(Attribution attribution, string name)
    {
        var lines = new List<string>();
        var content = Part(mapping.ContentRole, attribution.Content, lines);
        var trigger = attribution.Cue is { IsAnchored: true } cue ? Part(mapping.CueRole, cue, lines) : content;
        var line = new StringBuilder($"{name}\t{mapping.AttributionType}:{trigger}");
        foreach (var (role, spans) in new[] { (mapping.SourceRole, attribution.Source), (mapping.ContentRole, trigger == content ? null : attribution.Content), (mapping.AddresseeRole, attribution.Addressee), (mapping.SupplementRole, attribution.Supplement) })
        {
            if (spans is { IsAnchored: true })
                line.Append(CultureInfo.InvariantCulture, $" {role}:{Part(role, spans, lines)}");
        }
        lines.Add(line.ToString());
        foreach (var (member, value) in AttributionAttributes.Of(attribution).Where(member => BratText.IsToken(member.Value)))
            lines.Add($"{names.Next('A')}\t{member} {name} {value}");
        return lines;
    }

    private List<string> WordLines(Annotation annotation, string name)
    {
        var roles = SpanRoles.Of(annotation);
        var type = annotation is Tag tag ? BratText.Token(tag.Label, "Tag") : annotation is UnknownAnnotation unknown ? BratText.Token(unknown.Type, "Unknown") : annotation.GetType().Name;
        if (roles.Count == 1)
            return [TextBound(name, type, roles[0].Spans)];
        var lines = new List<string>();
        var line = new StringBuilder($"{name}\t{type}:{Part(type, roles[0].Spans, lines)}");
        foreach (var (role, spans) in roles.Skip(1))
            line.Append(CultureInfo.InvariantCulture, $" {BratText.Role(role)}:{Part(BratText.Role(role), spans, lines)}");
        lines.Add(line.ToString());
        return lines;
    }

    /// <summary>The text-bound of a role; one that stands already is shared.</summary>
    private string Part(string type, SpanSet spans, List<string> lines)
    {
        if (_parts.TryGetValue((type, spans), out var part))
            return part;
        part = names.Next('T');
        _parts.Add((type, spans), part);
        lines.Add(TextBound(part, type, spans));
        return part;
    }

    private string TextBound(string name, string type, SpanSet spans)
    {
        var offsets = annotated.Article.Offsets;
        var fragments = spans.Select(span => string.Create(
            CultureInfo.InvariantCulture,
            $"{offsets.Convert(span.Start, OffsetUnit.Utf16CodeUnit, unit)} {offsets.Convert(span.End, OffsetUnit.Utf16CodeUnit, unit)}"));
        return $"{name}\t{type} {string.Join(';', fragments)}\t{BratQuote.ForLine(annotated.Article, spans)}";
    }
}
