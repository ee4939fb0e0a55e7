using System.Text.Json;
using Annotate.Diagnostics;
using Annotate.Contracts;
using Annotate.Formats.Records;
using Annotate.Serialization;

namespace Annotate.Formats.Json;

/// <summary>Puts an annotated article together from what a format says itself and from <c>annotate/1</c> pieces that it carries.</summary>
/// <remarks>Where a file shows something else than a record that it hides, somebody changed what is visible: what is shown counts, and the
/// record is read again with it.</remarks>
internal sealed class RecordAssembler(AnnotateJson json, DiagnosticCollector diagnostics)
{
    private readonly List<Annotation?> _annotations = [];
    private readonly List<CarriedRecord> _carried = [];
    private readonly OrderedDictionary<string, Agent> _agents = new(StringComparer.Ordinal);
    private JsonElement? _document;
    private string? _unit;

    /// <summary>The number of annotations so far.</summary>
    public int Count => _annotations.Count;

    /// <summary>Whether article, agents and extra members are carried, all of them.</summary>
    public bool HasDocument => _document is not null;

    public void Add(Annotation annotation) => _annotations.Add(annotation);

    public void Add(Agent agent) => _agents.TryAdd(agent.Id, agent);

    /// <summary>Adds a carried record; false where it is none.</summary>
    /// <param name="piece">What may be one.</param>
    /// <param name="path">Where it stands.</param>
    /// <param name="picture">What is visible of it; null where nothing is.</param>
    public bool TryAddCarried(JsonElement piece, string path, Picture? picture)
    {
        if (!IsPiece(piece) || !piece.TryGetProperty("annotation", out var record) || record.ValueKind != JsonValueKind.Object)
            return false;
        _carried.Add(new CarriedRecord(_annotations.Count, record, path, picture));
        _annotations.Add(null);
        return true;
    }

    /// <summary>Takes the article's metadata, agents and extra members from a carried piece; false where it is none.</summary>
    public bool TrySetDocument(JsonElement piece)
    {
        if (!IsPiece(piece) || !piece.TryGetProperty("article", out var article) || article.ValueKind != JsonValueKind.Object)
            return false;
        _document = piece;
        return true;
    }

    /// <summary>Reports a record of which the file shows nothing any more.</summary>
    public void ReportGone(AnnotationId id, string path) => diagnostics.Add(
        DiagnosticCodes.RecordDiffers, Severity.Warning,
        ConversionTexts.RecordDiffers.Gone(id.Value),
        path, id: id);

    /// <summary>Assembles. An article that is given wins over a carried one; null where carried pieces cannot be read at all.</summary>
    /// <param name="article">The article with its text; its metadata counts where <paramref name="isGiven"/> or none is carried.</param>
    /// <param name="isGiven">Whether the caller gave it.</param>
    /// <param name="extra">Members to keep on the document.</param>
    public AnnotatedArticle? Assemble(Article article, bool isGiven, ExtraMembers extra)
    {
        var findings = new List<Diagnostic>();
        var annotated = Read(_carried);
        if (annotated is not null)
            annotated = ShownChanges.Find(json, _carried, annotated).Apply(annotated, _unit, Read, diagnostics);
        diagnostics.AddRange(findings);
        return annotated;

        AnnotatedArticle? Read(IReadOnlyList<CarriedRecord> records)
        {
            findings.Clear();
            if (new CarriedDocument(json, _document, _unit).Read(article, records, findings) is not { } carried)
                return null;
            var members = carried.Extra;
            foreach (var (name, value) in extra)
                members = members.With(name, value);
            foreach (var agent in carried.Agents)
                _agents[agent.Id] = agent;
            var joined = (isGiven ? article : carried.Article).Annotate(Join(carried, findings)).With(members);
            return _agents.Count == 0 ? joined : joined.Edit(editor =>
            {
                foreach (var agent in _agents.Values)
                    editor.Set(agent);
            });
        }
    }

    /// <summary>All annotations in their order, each with an id of its own.</summary>
    private List<Annotation> Join(AnnotatedArticle carried, List<Diagnostic> findings)
    {
        for (var i = 0; i < _carried.Count; i++)
            _annotations[_carried[i].Row] = carried.Annotations[i];
        var taken = new HashSet<AnnotationId>(_annotations.Count);
        var joined = new List<Annotation>(_annotations.Count);
        foreach (var annotation in _annotations)
            joined.Add(taken.Add(annotation!.Id) ? annotation : Rename(annotation, taken, findings));
        return joined;
    }

    private static Annotation Rename(Annotation annotation, HashSet<AnnotationId> taken, List<Diagnostic> findings)
    {
        AnnotationId id = $"{annotation.Id}-{taken.Count}";
        while (!taken.Add(id))
            id = $"{id}'";
        findings.Add(new Diagnostic
        {
            Code = DiagnosticCodes.DuplicateId,
            Severity = Severity.Error,
            Message = InputTexts.DuplicateId.ReadAs(annotation.Id.Value, id.Value),
            AnnotationId = annotation.Id,
        });
        return annotation with { Id = id };
    }

    /// <summary>Whether this is a piece of ours; all of one file must count offsets alike.</summary>
    private bool IsPiece(JsonElement piece)
    {
        if (piece.ValueKind != JsonValueKind.Object || piece.Text("format") != "annotate/1" || piece.Text("offsets") is not { } unit)
            return false;
        _unit ??= unit;
        if (_unit == unit)
            return true;
        diagnostics.Error(
            DiagnosticCodes.Unit,
            InputTexts.Unit.OfRecords(unit, _unit));
        return false;
    }
}
