using System.Globalization;
using System.Text;
using Annotate.Formats.Json;
using Annotate.Contracts;
using Annotate.Serialization;

namespace Annotate.Formats.Brat;

/// <summary>Writes the <c>.ann</c> file: what is unchanged from the kept file, the rest anew, and what brat has no words for as a carried record.</summary>
internal sealed class BratWriter
{
    private readonly AnnotateJson _json;
    private readonly BratMapping _mapping;
    private readonly AnnotatedArticle _annotated;
    private readonly LossCollector _losses;
    private readonly BratKept? _kept;
    private readonly BratLineIds _names = new();
    private readonly BratLines _lines;
    private readonly OffsetUnit _unit;

    private BratWriter(AnnotateJson json, BratMapping mapping, AnnotatedArticle annotated, LossCollector losses)
    {
        (_json, _mapping, _losses) = (json, mapping, losses);
        _kept = BratKept.Find(json, mapping, annotated);
        _annotated = annotated.Article.Annotate(BratPruning.Prune(annotated, mapping, losses, _kept));
        _unit = _kept?.Unit ?? OffsetUnit.CodePoint;
        _lines = new BratLines(mapping, _annotated, _names, _unit);
    }

    /// <summary>The file.</summary>
    public static byte[] Write(AnnotateJson json, BratMapping mapping, AnnotatedArticle annotated, LossCollector losses) =>
        new BratWriter(json, mapping, annotated, losses).Write();

    private byte[] Write()
    {
        var output = new StringBuilder();
        var isUnchanged = WriteKept(output);
        var rows = Enumerable.Range(0, _annotated.Annotations.Count).Where(row => !_names.All.ContainsKey(_annotated.Annotations[row].Id)).ToArray();
        if (isUnchanged && rows.Length == 0)
            return _kept!.File;
        var lineBreak = _kept is not null && _kept.File.AsSpan().IndexOf("\r\n"u8) >= 0 ? "\r\n" : "\n";
        if (output.Length > 0 && output[^1] != '\n')
            output.Append(lineBreak);
        // What no document can hold, such as a span outside the text, is refused here as there.
        var records = rows.Length == 0 ? null : CarriedRecords.Of(_json, _annotated);
        foreach (var row in rows)
            _names.Add(_annotated.Annotations[row].Id, LetterOf(_annotated.Annotations[row]));
        var lines = rows.Select(row => _lines.Of(_annotated.Annotations[row])).ToArray();
        var native = FindNative(output.ToString(), rows, lines, lineBreak);
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
                output.Append(CultureInfo.InvariantCulture, $"{_names.Next('#')}\t{BratParts.RecordNote} {_names[annotation.Id]}\t{records!.RecordLine(rows[i])}{lineBreak}");
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
            _names.Take(line.Id);
        }
        foreach (var (_, lines) in _kept.Annotations)
        {
            foreach (var part in lines.Skip(1).Where(line => line.Spans is not null && alive.Contains(line)))
                _lines.AddPart(part.Type, part.Spans!, part.Id);
        }
        return dead.Count == 0;
    }

    private char LetterOf(Annotation annotation)
    {
        var shape = BratShape.Of(annotation, _mapping, _annotated.Annotations);
        return shape == BratShape.Words && SpanRoles.Of(annotation).Count > 1 ? BratShape.Event.Letter : shape.Letter;
    }

    /// <summary>The annotations that brat's own lines say completely: those that read back equal.</summary>
    private HashSet<AnnotationId> FindNative(string before, int[] rows, IReadOnlyList<string>[] lines, string lineBreak)
    {
        if (!rows.Any(row => _names[_annotated.Annotations[row].Id] == _annotated.Annotations[row].Id.Value))
            return [];
        var file = Encoding.UTF8.GetBytes(before + string.Concat(lines.SelectMany(group => group).Select(line => line + lineBreak)));
        var diagnostics = new DiagnosticCollector(file);
        var document = BratDocument.Parse(file, _annotated.Article, _unit, int.MaxValue, diagnostics);
        var assembler = new RecordAssembler(_json, diagnostics);
        var aliases = new Dictionary<string, AnnotationId>(StringComparer.Ordinal);
        foreach (var (id, name) in _names.All)
            aliases.TryAdd(name, id);
        BratReader.Read(document, _mapping, assembler, aliases);
        var read = assembler.Assemble(_annotated.Article, isGiven: true, ExtraMembers.Empty);
        return [.. rows.Select(row => _annotated.Annotations[row]).Where(annotation => annotation.Equals(read?.Annotations.Find(annotation.Id))).Select(annotation => annotation.Id)];
    }
}
