using Annotate.Formats.Json;

namespace Annotate.Formats.Brat;

/// <summary>Turns the lines of a file into annotations, and remembers which lines make which.</summary>
internal sealed class BratReader
{
    private readonly RecordAssembler _assembler;
    private readonly BratParts _parts;
    private readonly BratAnnotations _annotations;
    private readonly BratPictures _pictures;

    private BratReader(BratDocument document, BratMapping mapping, RecordAssembler assembler, Dictionary<string, AnnotationId> aliases)
    {
        _assembler = assembler;
        _parts = new BratParts(document, mapping);
        foreach (var (line, id) in _parts.Aliases)
            aliases[line] = id;
        _annotations = new BratAnnotations(document, mapping, _parts, aliases);
        _pictures = new BratPictures(document, mapping, _parts, aliases);
    }

    /// <summary>The lines that make each annotation, in the order of the annotations; the first is the one that it is named
    /// after.</summary>
    public List<List<BratLine>> Owned { get; } = [];

    /// <summary>Reads.</summary>
    /// <param name="document">The lines.</param>
    /// <param name="mapping">What is an attribution.</param>
    /// <param name="assembler">Receives the annotations.</param>
    /// <param name="aliases">Other ids of what the lines name, beside those that carried records give.</param>
    public static BratReader Read(
        BratDocument document, BratMapping mapping, RecordAssembler assembler, Dictionary<string, AnnotationId> aliases)
    {
        var reader = new BratReader(document, mapping, assembler, aliases);
        foreach (var line in document.Lines)
            reader.Read(line);
        foreach (var (line, id) in reader._parts.Aliases.Where(record => document.Find(record.Line) is null))
            assembler.ReportGone(id, $"{line} {BratParts.RecordNote}");
        return reader;
    }

    private void Read(BratLine line)
    {
        if (_parts.IsPart(line))
            return;
        List<BratLine> lines = [line, .. _parts.Of(line)];
        if (_parts.FindRecord(line) is var (record, note)
            && _assembler.TryAddCarried(record, $"{line.Id} {BratParts.RecordNote}", _pictures.Of(line)))
            lines.Add(note);
        else
            _assembler.Add(_annotations.Of(line));
        Owned.Add(lines);
    }
}
