using System.Text.Json;
using Annotate.Formats.Json;
using Annotate.Formats.Records;

namespace Annotate.Formats.LabelStudio;

/// <summary>Writes an annotation as results: those it was read from where it still says the same, else a region or a relation with its record.</summary>
internal sealed class LabelStudioResultWriter(
    AnnotateJson json, AnnotatedArticle annotated, CarriedRecords? records, LossCollector losses, Utf8JsonWriter writer)
{
    private readonly LabelStudioResults _results = new(annotated.Article, OffsetUnit.CodePoint);

    /// <summary>What is visible of an annotation when it is written with its record.</summary>
    public static Shown Draw(AnnotateJson json, AnnotatedArticle annotated, Annotation annotation)
    {
        var result = JsonOutput.Build(output =>
        {
            output.WriteStartObject();
            new LabelStudioResultWriter(json, annotated, null, new LossCollector(""), output).WriteVisible(annotation);
            output.WriteEndObject();
        });
        return new LabelStudioResults(annotated.Article, OffsetUnit.CodePoint).Show([result], annotation);
    }

    /// <summary>Whether an annotation shows as a result: on words, between two regions, or as it was read. Others travel in the meta of the task.</summary>
    public bool Shows(int row)
    {
        var annotation = annotated.Annotations[row];
        return SpanRoles.Of(annotation).Count > 0 || annotation.Extra.TryGet(LabelStudioTask.Kept, out _)
            || (annotation is Relation relation && IsBinary(relation) && relation.Roles.All(role => annotated.Annotations.Find(role.TargetId!.Value) is { } end && SpanRoles.Of(end).Count > 0));
    }

    /// <summary>Writes into an entry of the kept task, whose layer is the annotation's.</summary>
    public void WriteKept(int row, string? creator)
    {
        var annotation = annotated.Annotations[row];
        if (annotation.Extra.Kept(LabelStudioTask.Kept) is not { ValueKind: JsonValueKind.Array } results || results.GetArrayLength() == 0
            || !_results.ToAnnotation([.. results.EnumerateArray()], annotation.Id.Value, annotation.Layer ?? "", creator, id => Resolve(annotation.Layer ?? "", id)).Equals(annotation))
        {
            WriteNew(row);
            return;
        }
        foreach (var result in results.EnumerateArray())
            writer.WriteRaw(result);
    }

    /// <summary>Writes one result, with the record of the annotation.</summary>
    public void WriteNew(int row)
    {
        var annotation = annotated.Annotations[row];
        if (annotation is UnknownAnnotation { HasOwnId: false })
        {
            losses.Annotation(annotation, LossCollector.NoId);
            return;
        }
        writer.WriteStartObject();
        WriteVisible(annotation);
        writer.WriteStartObject("meta");
        writer.WritePropertyName(LabelStudioTask.Carried);
        WriteRecord(row);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    public void WriteRecord(int row) => records!.WriteRecord(writer, row);

    private void WriteVisible(Annotation annotation)
    {
        if (annotation is Relation relation && IsBinary(relation))
            WriteRelation(relation);
        else
            WriteRegion(annotation);
    }

    private static bool IsBinary(Relation relation) => relation.Roles is [{ TargetId: not null, Target: null }, { TargetId: not null, Target: null }];

    private void WriteRelation(Relation relation)
    {
        writer.WriteString("id", relation.Id.Value);
        writer.WriteString("type", "relation");
        writer.WriteString("from_id", relation.Roles[0].TargetId!.Value.Value);
        writer.WriteString("to_id", relation.Roles[1].TargetId!.Value.Value);
        writer.WriteString("direction", "right");
        writer.WriteArray("labels", relation.Label.Value);
    }

    private void WriteRegion(Annotation annotation)
    {
        var roles = SpanRoles.Of(annotation);
        writer.WriteString("id", annotation.Id.Value);
        writer.WriteString("from_name", "label");
        writer.WriteString("to_name", "text");
        writer.WriteString("type", roles.Count > 0 ? "labels" : "choices");
        if (annotation.Confidence is { } confidence && double.IsFinite(confidence))
            writer.WriteNumber("score", confidence);
        writer.WriteStartObject("value");
        if (roles.Count > 0)
            WriteSpan(annotation, roles[0]);
        writer.WriteArray(roles.Count > 0 ? "labels" : "choices", annotation is Tag tag ? tag.Label : json.NameOf(annotation));
        writer.WriteEndObject();
    }

    private void WriteSpan(Annotation annotation, (string Role, SpanSet Spans) main)
    {
        var (offsets, hull) = (annotated.Article.Offsets, main.Spans.Hull);
        if (!main.Spans.IsContiguous)
            losses.Degraded(annotation, main.Role, $"a region is one stretch, {hull}; the record in its meta has the parts.");
        writer.WriteNumber("start", offsets.Convert(hull.Start, OffsetUnit.Utf16CodeUnit, OffsetUnit.CodePoint));
        writer.WriteNumber("end", offsets.Convert(hull.End, OffsetUnit.Utf16CodeUnit, OffsetUnit.CodePoint));
        writer.WriteString("text", annotated.Article.TextOf(hull));
    }

    private string Resolve(string layer, string id) =>
        annotated.Annotations.Contains(LabelStudioResults.NameIn(layer, id)) ? LabelStudioResults.NameIn(layer, id) : id;
}
