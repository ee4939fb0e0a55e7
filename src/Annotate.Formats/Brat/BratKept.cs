using System.Text;
using Annotate.Formats.Json;

namespace Annotate.Formats.Brat;

/// <summary>The file that an article was read from, as the article keeps it: what is not changed is written from it byte for
/// byte.</summary>
internal sealed class BratKept
{
    /// <summary>The extra member of the document that keeps the file.</summary>
    public const string Member = "brat";

    private readonly Dictionary<AnnotationId, (Annotation Annotation, List<BratLine> Lines)> _annotations = [];

    private BratKept(byte[] file, OffsetUnit unit) => (File, Unit) = (file, unit);

    public byte[] File { get; }

    public OffsetUnit Unit { get; }

    public BratDocument Document { get; private set; } = null!;

    public IEnumerable<(Annotation Annotation, List<BratLine> Lines)> Annotations => _annotations.Values;

    public List<BratLine>? LinesOf(Annotation annotation) =>
        _annotations.TryGetValue(annotation.Id, out var kept) && kept.Annotation.Equals(annotation) ? kept.Lines : null;

    public static ExtraMembers Keep(ReadOnlyMemory<byte> file, OffsetUnit unit) =>
        ExtraMembers.Empty.With(Member, JsonOutput.Build(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("ann"u8, file.Span);
            writer.WriteString("offsets", unit.ToString());
            writer.WriteEndObject();
        }));

    /// <summary>Reads the kept file again, against the text as it is now; null where there is none.</summary>
    public static BratKept? Find(AnnotateJson json, BratMapping mapping, AnnotatedArticle annotated)
    {
        if (!annotated.Extra.TryGet(Member, out var member)
            || member.Text("ann") is not { } ann
            || !Enum.TryParse<OffsetUnit>(member.Text("offsets"), out var unit)
            || !Enum.IsDefined(unit))
            return null;
        var kept = new BratKept(Encoding.UTF8.GetBytes(ann), unit);
        var diagnostics = new DiagnosticCollector(kept.File);
        kept.Document = BratDocument.Parse(kept.File, annotated.Article, unit, int.MaxValue, diagnostics);
        var assembler = new RecordAssembler(json, diagnostics);
        var reader = BratReader.Read(kept.Document, mapping, assembler, new(StringComparer.Ordinal));
        if (assembler.Assemble(annotated.Article, isGiven: true, ExtraMembers.Empty) is not { } read)
            return null;
        for (var i = 0; i < read.Annotations.Count; i++)
            kept._annotations.Add(read.Annotations[i].Id, (read.Annotations[i], reader.Owned[i]));
        return kept;
    }
}
