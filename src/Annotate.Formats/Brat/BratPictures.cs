using System.Text;
using Annotate.Formats.Records;
using Annotate.Serialization;

namespace Annotate.Formats.Brat;

/// <summary>What lines show of annotations whose records stand in notes beside them.</summary>
internal sealed class BratPictures(BratDocument document, BratMapping mapping, BratParts parts, Dictionary<string, AnnotationId> aliases)
{
    private readonly BratAnnotations _annotations = new(document, mapping, parts, aliases);
    private BratLineIds? _names;

    /// <summary>What a line showed when its record was written, and what it shows now.</summary>
    public Picture Of(BratLine line) => (record, all) =>
    {
        var shape = BratShape.Of(record, mapping, all.Annotations);
        var isWords = shape == BratShape.Words || shape == BratShape.Attribution;
        return shape != BratShape.None && Draw(line, record, all, isWords) is { } before ? (before, Show(line, record, isWords)) : null;
    };

    /// <summary>What the lines show that the record is written as; null where they would be of another kind.</summary>
    private Shown? Draw(BratLine line, Annotation record, AnnotatedArticle all, bool isWords)
    {
        _names ??= Names();
        if (!_names.All.ContainsKey(record.Id))
            return null;
        // Any unit will do that is read as it is written.
        var lines = new BratLines(mapping, all, _names, OffsetUnit.Utf16CodeUnit).Of(record);
        var file = Encoding.UTF8.GetBytes(string.Join('\n', lines));
        var drawn = BratDocument.Parse(file, all.Article, OffsetUnit.Utf16CodeUnit, int.MaxValue, new DiagnosticCollector(file));
        return drawn.Find(line.Id) is { } before && before.Kind == line.Kind
            ? new BratPictures(drawn, mapping, new BratParts(drawn, mapping), aliases).Show(before, record, isWords)
            : null;
    }

    private BratLineIds Names()
    {
        var names = new BratLineIds();
        foreach (var line in document.Lines)
            names.Take(line.Id);
        foreach (var (line, id) in parts.Aliases)
        {
            if (!names.All.ContainsKey(id))
                names.Add(id, line);
        }
        return names;
    }

    private Shown Show(BratLine line, Annotation record, bool isWords)
    {
        var shown = new Shown(record);
        if (line.Kind != BratLineKind.Note)
            shown.Labels.Add(line.Type);
        if (line.Kind == BratLineKind.TextBound)
            shown.AddWords(SpanRoles.Of(record).Select(role => role.Role).FirstOrDefault(), line.Spans);
        else if (isWords)
            new BratEventPicture(document, mapping, parts).Show(shown, line, record);
        else if (_annotations.Of(line) is Tag tag)
            (shown.Members["targetIds"], shown.Members["features"]) = (ValueList.Copy(tag.TargetIds), ValueList.Copy(tag.Features));
        else if (line.Kind == BratLineKind.Note)
            _annotations.Show(shown, line);
        else
            shown.Members["roles"] = RolesOf(line, record as Relation);
        return shown;
    }

    /// <summary>The participants. A name that brat cannot show is still that of the record.</summary>
    private ValueList<RelationRole> RolesOf(BratLine line, Relation? record) =>
        ValueList.Copy(_annotations.RolesOf(line).Select((role, index) =>
            index < record?.Roles.Count && BratText.Token(record.Roles[index].Name, BratText.Argument) == role.Name
                ? record.Roles[index] with { TargetId = role.TargetId }
                : role));
}
