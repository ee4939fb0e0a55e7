using System.Text.Json;
using Annotate.Diagnostics;
using Annotate.Formats.Json;
using Annotate.Contracts;
using Annotate.Serialization;

namespace Annotate.Formats.LabelStudio;

/// <summary>Reads one task.</summary>
internal sealed class LabelStudioReader
{
    private readonly AnnotateJson _json;
    private readonly Article _article;
    private readonly LabelStudioResults _results;
    private readonly RecordAssembler _assembler;
    private readonly DiagnosticCollector _diagnostics;
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    private LabelStudioReader(
        AnnotateJson json, Article article, OffsetUnit unit, RecordAssembler assembler, DiagnosticCollector diagnostics)
    {
        (_json, _article, _assembler, _diagnostics) = (json, article, assembler, diagnostics);
        _results = new LabelStudioResults(article, unit);
    }

    public static AnnotatedArticle? Read(AnnotateJson json, JsonItem item, FormatReadOptions options)
    {
        var (task, path, diagnostics) = item;
        if (LabelStudioTask.TextOf(task) is not { } text)
        {
            diagnostics.Error(DiagnosticCodes.TextMissing, ConversionTexts.TextMissing.Task(), $"{path}.data");
            return null;
        }
        var entries = LabelStudioEntry.Of(task).ToArray();
        if (text.Length > options.Limits.MaxTextLength)
        {
            diagnostics.Error(DiagnosticCodes.Limit, InputTexts.Limit.Text("The text", text.Length, options.Limits.MaxTextLength), path);
            return null;
        }
        if (entries.Sum(entry => (long)entry.Value.Items("result").Count()) > options.Limits.MaxAnnotations)
        {
            diagnostics.Error(DiagnosticCodes.Limit, InputTexts.Limit.Count("results", options.Limits.MaxAnnotations), path);
            return null;
        }
        var article = options.Article ?? new Article(text) { Id = task.Find("id")?.AsName() };
        var assembler = new RecordAssembler(json, diagnostics);
        var isCarried = task.Find("meta")?.Find(LabelStudioTask.Carried) is { } document && assembler.TrySetDocument(document);
        var unit = options.OffsetUnit ?? UnitDetector.Detect(article, () => LabelStudioResults.Quoted(task), OffsetUnit.CodePoint, diagnostics);
        var reader = new LabelStudioReader(json, article, unit, assembler, diagnostics);
        foreach (var entry in entries)
            reader.Read(entry, $"{path}.{entry.List}[{entry.Index}]");
        foreach (var record in task.Find("meta")?.Items(LabelStudioTask.CarriedRecords) ?? [])
            assembler.TryAddCarried(record, $"{path}.meta.{LabelStudioTask.CarriedRecords}", null);
        var extra = isCarried ? ExtraMembers.Empty : JsonObjects.Keep(LabelStudioTask.Kept, LabelStudioTask.WithoutResults(task));
        return assembler.Assemble(article, options.Article is not null, extra);
    }

    private void Read(LabelStudioEntry entry, string path)
    {
        var agent = entry.FindAgent();
        if (agent is not null && !_assembler.HasDocument)
            _assembler.Add(agent);
        var groups = Group(entry);
        var again = groups.Keys.Where(_taken.Contains).ToHashSet(StringComparer.Ordinal);
        _taken.UnionWith(groups.Keys);
        string Resolve(string id) => again.Contains(id) ? LabelStudioResults.NameIn(entry.Layer, id) : id;
        foreach (var (id, results) in groups)
        {
            if (TryAddCarried(results, path))
            {
                Report(_results.ToAnnotation(results, id, entry.Layer, null, static end => end), results, path);
                continue;
            }
            var annotation = _results.ToAnnotation(results, Resolve(id), entry.Layer, agent?.Id, Resolve);
            Report(annotation, results, path);
            _assembler.Add(annotation);
        }
    }

    private bool TryAddCarried(List<JsonElement> results, string path)
    {
        var records = results.Select(result => result.Find("meta")?.Find(LabelStudioTask.Carried));
        return records.FirstOrDefault(record => record is not null) is { } carried && _assembler.TryAddCarried(
            carried, $"{path}.result", (record, all) => (LabelStudioResultWriter.Draw(_json, all, record), _results.Show(results, record)));
    }

    /// <summary>Several results of one id are one region under several controls.</summary>
    private static OrderedDictionary<string, List<JsonElement>> Group(LabelStudioEntry entry)
    {
        var groups = new OrderedDictionary<string, List<JsonElement>>(StringComparer.Ordinal);
        var index = 0;
        foreach (var result in entry.Value.Items("result"))
        {
            index++;
            var id = result.Find("id")?.AsName();
            var key = string.IsNullOrWhiteSpace(id) ? $"{entry.Layer}-{index}" : id;
            if (!groups.TryGetValue(key, out var group))
                groups.Add(key, group = []);
            group.Add(result);
        }
        return groups;
    }

    private void Report(Annotation annotation, List<JsonElement> results, string path)
    {
        if (annotation is Tag { Target: { Quotes.Count: > 0 } target })
            _diagnostics.Error(
                DiagnosticCodes.QuoteMismatch,
                InputTexts.QuoteMismatch.InForeign("region", annotation.Id.Value, Excerpt.Of(_article.Text, target), Excerpt.Of(target.Quotes[0])), $"{path}.result", id: annotation.Id);
        else if (annotation is Tag { Target: null } && results.Exists(result => result.Find("value")?.Integer("start") is not null))
            _diagnostics.Error(DiagnosticCodes.Span, InputTexts.Span.OfRegion(annotation.Id.Value), $"{path}.result", id: annotation.Id);
    }
}
