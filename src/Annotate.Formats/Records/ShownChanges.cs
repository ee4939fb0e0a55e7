using Annotate.Diagnostics;
using Annotate.Serialization;

namespace Annotate.Formats.Records;

/// <summary>What people changed in a file that hides records: finds it, lets it count, and says so.</summary>
internal sealed class ShownChanges
{
    private readonly AnnotateJson _json;
    private readonly IReadOnlyList<CarriedRecord> _records;
    private readonly SortedDictionary<int, ShownChange> _changes = [];
    private readonly HashSet<int> _refused = [];

    private ShownChanges(AnnotateJson json, IReadOnlyList<CarriedRecord> records) => (_json, _records) = (json, records);

    /// <summary>Compares what a file shows with what its records showed when they were written.</summary>
    /// <param name="json">Knows the types.</param>
    /// <param name="records">The records.</param>
    /// <param name="annotated">The article with every record as it is.</param>
    public static ShownChanges Find(AnnotateJson json, IReadOnlyList<CarriedRecord> records, AnnotatedArticle annotated)
    {
        var changes = new ShownChanges(json, records);
        for (var i = 0; i < records.Count; i++)
        {
            // A record that its type refused is an error already, and nobody knows what it showed.
            var annotation = annotated.Annotations[records[i].Row];
            if (records[i].Picture is { } picture && !changes.IsRefused(annotation)
                && picture(annotation, annotated) is var (before, now) && ShownChange.Between(annotation, before, now) is { } change)
                changes._changes.Add(i, change);
        }
        return changes;
    }

    /// <summary>Reads the records again with what is shown, where anything differs. One whose type refuses that stays as it was.</summary>
    /// <param name="annotated">The article with every record as it is.</param>
    /// <param name="unit">The unit of the offsets in the records, by its name in files.</param>
    /// <param name="read">Reads records.</param>
    /// <param name="diagnostics">Receives one finding for each record.</param>
    public AnnotatedArticle Apply(
        AnnotatedArticle annotated,
        string? unit,
        Func<IReadOnlyList<CarriedRecord>, AnnotatedArticle?> read,
        DiagnosticCollector diagnostics)
    {
        if (_changes.Count == 0)
            return annotated;
        var patch = new RecordPatch(annotated.Article, unit);
        var patched = _records.ToArray();
        foreach (var (index, change) in _changes)
            patched[index] = _records[index] with { Json = patch.Apply(_records[index].Json, change.Members) };
        var changed = read(patched);
        _refused.UnionWith(_changes.Keys.Where(index => changed is null || IsRefused(AnnotationOf(changed, index))));
        if (_refused.Count > 0)
        {
            foreach (var index in _refused)
                patched[index] = _records[index];
            changed = read(patched);
        }
        foreach (var (index, change) in _changes)
            Report(AnnotationOf(annotated, index).Id, index, change, diagnostics);
        return Complete(changed ?? annotated);
    }

    private Annotation AnnotationOf(AnnotatedArticle annotated, int index) => annotated.Annotations[_records[index].Row];

    private bool IsRefused(Annotation annotation) =>
        annotation is UnknownAnnotation unknown && _json.RegisteredTypes.Any(type => type.Name == unknown.Type);

    private void Report(AnnotationId id, int index, ShownChange change, DiagnosticCollector diagnostics)
    {
        diagnostics.Add(
            DiagnosticCodes.RecordDiffers, Severity.Warning,
            _refused.Contains(index)
                ? ConversionTexts.RecordDiffers.Refused(id.Value, change.Differences)
                : ConversionTexts.RecordDiffers.Shown(id.Value, change.Differences), 
            _records[index].Path, id: id);
    }

    /// <summary>Adds what is shown beside the records, under ids made of theirs.</summary>
    private AnnotatedArticle Complete(AnnotatedArticle annotated) => annotated.Edit(editor =>
    {
        foreach (var (index, change) in _changes)
        {
            foreach (var agent in change.Agents.Where(agent => annotated.FindAgent(agent.Id) is null))
                editor.Set(agent);
            var number = 0;
            foreach (var beside in change.Beside)
            {
                AnnotationId id;
                do
                    id = $"{AnnotationOf(annotated, index).Id}#added-{++number}";
                while (editor.Find(id) is not null);
                editor.Add(beside with { Id = id });
            }
        }
    });
}
