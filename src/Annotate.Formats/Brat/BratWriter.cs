using System.Globalization;
using System.Text;
using Annotate.Formats.Json;
using Annotate.Serialization;

namespace Annotate.Formats.Brat;

/// <summary>Writes the <c>.ann</c> file: what is unchanged from the kept file, the rest anew, and what brat has no words for as a carried record.</summary>
internal sealed class BratWriter
{
    public const string Trigger = "Trigger";
    public const string Argument = "Arg";
    public static readonly char[] Digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

    private readonly AnnotateJson _json;
    private readonly BratMapping _mapping;
    private readonly AnnotatedArticle _annotated;
    private readonly LossCollector _losses;
    private readonly BratKept? _kept;
    private readonly Dictionary<AnnotationId, string> _names = [];
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<char, int> _last = [];
    private readonly Dictionary<(string Type, SpanSet Spans), string> _parts = [];
    private OffsetUnit Unit => _kept?.Unit ?? OffsetUnit.CodePoint;

    private BratWriter(AnnotateJson json, BratMapping mapping, AnnotatedArticle annotated, LossCollector losses)
    {
        (_json, _mapping, _losses) = (json, mapping, losses);
        _kept = BratKept.Find(json, mapping, annotated);
        _annotated = annotated.Article.Annotate(BratPruning.Prune(annotated, mapping, losses, _kept));
    }

    /// <summary>The file.</summary>
    public static byte[] Write(AnnotateJson json, BratMapping mapping, AnnotatedArticle annotated, LossCollector losses) =>
        new BratWriter(json, mapping, annotated, losses).Write();

    private byte[] Write()
    {
        var output = new StringBuilder();
        var isUnchanged = WriteKept(output);
        var rows = Enumerable.Range(0, _annotated.Annotations.Count).Where(row => !_names.ContainsKey(_annotated.Annotations[row].Id)).ToArray();
        if (isUnchanged && rows.Length == 0)
            return _kept!.File;
        var lineBreak = _kept is not null && _kept.File.AsSpan().IndexOf("\r\n"u8) >= 0 ? "\r\n" : "\n";
        if (output.Length > 0 && output[^1] != '\n')
            output.Append(lineBreak);
        foreach (var row in rows)
            Name(_annotated.Annotations[row]);
        var lines = rows.Select(row => LinesOf(_annotated.Annotations[row])).ToArray();
        var native = FindNative(output.ToString(), rows, lines, lineBreak);
        var records = rows.Length == native.Count ? null : CarriedRecords.Of(_json, _annotated);
        for (var i = 0; i < rows.Length; i++)
        {
            var annotation = _annotated.Annotations[rows[i]];
            foreach (var line in lines[i])
                output.Append(line).Append(lineBreak);
            if (native.Contains(annotation.Id))
                continue;
            if (BratShape.Of(annotation, _mapping, _annotated.Annotations) == BratShape.Equivalence)
                _losses.Degraded(annotation, "id", "an equivalence is written as Type and ids, and has no id.");
            else
                output.Append(CultureInfo.InvariantCulture, $"{Next('#')}\t{BratReader.RecordNote} {_names[annotation.Id]}\t{records!.RecordLine(rows[i])}{lineBreak}");
        }
        return Encoding.UTF8.GetBytes(output.ToString());
    }

    /// <summary>Copies the lines of the kept file that nobody changed. Whether that is all of them.</summary>
    private bool WriteKept(StringBuilder output)
    {
        if (_kept is null)
            return false;
        var (alive, dead) = (new HashSet<BratLine>(), new HashSet<BratLine>());
        foreach (var (annotation, lines) in _kept.Annotations)
        {
            var isKept = _annotated.Annotations.Find(annotation.Id) is { } now && _kept.LinesOf(now) is not null;
            (isKept ? alive : dead).UnionWith(lines);
            if (isKept)
                _names.Add(annotation.Id, lines[0].Id);
        }
        dead.ExceptWith(alive);
        foreach (var line in _kept.Document.Lines)
        {
            if (dead.Contains(line))
                continue;
            output.Append(Encoding.UTF8.GetString(_kept.File, line.Start, line.End - line.Start));
            Take(line.Id);
        }
        foreach (var (_, lines) in _kept.Annotations)
        {
            foreach (var part in lines.Skip(1).Where(line => line.Spans is not null && alive.Contains(line)))
                _parts.TryAdd((part.Type, part.Spans!), part.Id);
        }
        return dead.Count == 0;
    }

    /// <summary>Gives an annotation its id in the file: its own where brat could have made it, else a new one.</summary>
    private void Name(Annotation annotation)
    {
        var shape = BratShape.Of(annotation, _mapping, _annotated.Annotations);
        var letter = shape == BratShape.Words && SpanRoles.Of(annotation).Count > 1 ? 'E' : shape.Letter;
        var own = annotation.Id.Value;
        var isOwn = own.Length > 1 && own[0] == letter && letter != '*' && own.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0 && own.Length < 10 && !_taken.Contains(own);
        _names.Add(annotation.Id, isOwn ? own : letter == '*' ? "*" : Next(letter));
        if (isOwn)
            Take(own);
    }

    private List<string> LinesOf(Annotation annotation)
    {
        var shape = BratShape.Of(annotation, _mapping, _annotated.Annotations);
        var name = _names[annotation.Id];
        if (shape == BratShape.Attribution)
            return AttributionLines((Attribution)annotation, name);
        if (shape == BratShape.Words)
            return WordLines(annotation, name);
        return [annotation switch
        {
            Tag tag when shape == BratShape.Normalization => $"{name}\t{BratText.Token(tag.Label, "Reference")} {NameOf(tag.TargetIds[0])} {BratText.Flat(tag.Features[0].Value!)}\t{BratText.Flat(tag.Features.Count > 1 ? tag.Features[1].Value ?? "" : "")}",
            Tag tag => $"{name}\t{BratText.Token(tag.Label, "Tag")} {NameOf(tag.TargetIds[0])}{(tag.Features is [{ Name: "value", Value: { } value }] ? " " + BratText.Flat(value) : "")}",
            Note note => $"{name}\t{BratText.Token(note.Extra.TryGet("bratType", out var type) ? type.AsText() : null, BratReader.Notes)} {NameOf(note.TargetIds[0])}\t{BratText.Flat(note.Text)}",
            Relation relation => RelationLine(relation, shape, name),
            _ => throw new InvalidOperationException($"The annotation '{annotation.Id}' has no shape in brat."),
        }];
    }

    private string RelationLine(Relation relation, BratShape shape, string name)
    {
        var label = BratText.Token(relation.Label.Value, "Relation");
        var roles = relation.Roles.Select(role => (Name: BratText.Token(role.Name, Argument), Id: NameOf(role.TargetId!.Value))).ToArray();
        if (shape == BratShape.Equivalence)
            return $"*\t{label} {string.Join(' ', roles.Select(role => role.Id))}";
        var first = shape == BratShape.Event ? $"{name}\t{label}:{roles[0].Id}" : $"{name}\t{label}";
        return string.Join(' ', roles.Skip(shape == BratShape.Event ? 1 : 0).Select(role => $"{role.Name}:{role.Id}").Prepend(first));
    }

    private List<string> AttributionLines(Attribution attribution, string name)
    {
        var lines = new List<string>();
        var content = Part(_mapping.ContentRole, attribution.Content, lines);
        var trigger = attribution.Cue is { IsAnchored: true } cue ? Part(_mapping.CueRole, cue, lines) : content;
        var line = new StringBuilder($"{name}\t{_mapping.AttributionType}:{trigger}");
        foreach (var (role, spans) in new[] { (_mapping.SourceRole, attribution.Source), (_mapping.ContentRole, trigger == content ? null : attribution.Content), (_mapping.AddresseeRole, attribution.Addressee), (_mapping.SupplementRole, attribution.Supplement) })
        {
            if (spans is { IsAnchored: true })
                line.Append(CultureInfo.InvariantCulture, $" {role}:{Part(role, spans, lines)}");
        }
        lines.Add(line.ToString());
        foreach (var (member, value) in AttributionMembers.Of(attribution).Where(member => BratText.IsToken(member.Value)))
            lines.Add($"{Next('A')}\t{member} {name} {value}");
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
        part = Next('T');
        _parts.Add((type, spans), part);
        lines.Add(TextBound(part, type, spans));
        return part;
    }

    private string TextBound(string name, string type, SpanSet spans)
    {
        var offsets = _annotated.Article.Offsets;
        var fragments = spans.Select(span => string.Create(
            CultureInfo.InvariantCulture,
            $"{offsets.Convert(span.Start, OffsetUnit.Utf16CodeUnit, Unit)} {offsets.Convert(span.End, OffsetUnit.Utf16CodeUnit, Unit)}"));
        return $"{name}\t{type} {string.Join(';', fragments)}\t{BratQuote.ForLine(_annotated.Article, spans)}";
    }

    /// <summary>The annotations that brat's own lines say completely: those that read back equal.</summary>
    private HashSet<AnnotationId> FindNative(string before, int[] rows, List<string>[] lines, string lineBreak)
    {
        if (!rows.Any(row => _names[_annotated.Annotations[row].Id] == _annotated.Annotations[row].Id.Value))
            return [];
        var file = Encoding.UTF8.GetBytes(before + string.Concat(lines.SelectMany(group => group).Select(line => line + lineBreak)));
        var diagnostics = new DiagnosticCollector(file);
        var document = BratDocument.Parse(file, _annotated.Article, Unit, int.MaxValue, diagnostics);
        var assembler = new RecordAssembler(_json, diagnostics);
        var aliases = new Dictionary<string, AnnotationId>(StringComparer.Ordinal);
        foreach (var (id, name) in _names)
            aliases.TryAdd(name, id);
        BratReader.Read(document, _mapping, assembler, aliases);
        var read = assembler.Assemble(_annotated.Article, isGiven: true, ExtraMembers.Empty);
        return [.. rows.Select(row => _annotated.Annotations[row]).Where(annotation => annotation.Equals(read?.Annotations.Find(annotation.Id))).Select(annotation => annotation.Id)];
    }

    private string NameOf(AnnotationId id) => _names.TryGetValue(id, out var name) ? name : BratText.Token(id.Value, "T0");

    private string Next(char letter)
    {
        string name;
        do
        {
            name = string.Create(CultureInfo.InvariantCulture, $"{letter}{_last[letter] = _last.GetValueOrDefault(letter) + 1}");
        }
        while (!_taken.Add(name));
        return name;
    }

    private void Take(string id) => _taken.Add(id);
}
