using System.Text.Json;
using Annotate.Formats.Json;
using Annotate.Formats.Records;

namespace Annotate.Formats.LabelStudio;

/// <summary>Makes annotations of results: of a region and all that is said of it, of a relation, of a choice about the whole
/// text.</summary>
/// <remarks>Reading uses it, and writing, to see whether an annotation still says what its kept results say.</remarks>
internal sealed class LabelStudioResults(Article article, OffsetUnit unit)
{
    private const string Comment = "meta.text";

    /// <summary>The id of a region: a prediction that became an annotation has its id twice, and the second is named after its
    /// layer.</summary>
    public static string NameIn(string layer, string id) => $"{layer}/{id}";

    /// <summary>The annotation that a group of results of one id makes.</summary>
    /// <param name="results">The results.</param>
    /// <param name="id">The id of the annotation.</param>
    /// <param name="layer">Its layer.</param>
    /// <param name="creator">Who made it.</param>
    /// <param name="resolve">Gives the annotation ids of the regions that a relation names.</param>
    public Annotation ToAnnotation(
        IReadOnlyList<JsonElement> results, string id, string layer, string? creator, Func<string, string> resolve)
    {
        var kept = JsonObjects.Keep(LabelStudioTask.Kept, JsonOutput.BuildArray(results));
        return results[0].Text("type") == "relation"
            ? ToRelation(results[0], resolve) with { Id = id, Layer = layer, CreatedBy = creator, Extra = kept }
            : ToTag(results) with { Id = id, Layer = layer, CreatedBy = creator, Extra = kept };
    }

    /// <summary>The positions and quotes of a task, to find out the unit.</summary>
    public static IEnumerable<(int Start, int End, string Quote)> Quoted(JsonElement task)
    {
        foreach (var result in task.Items(LabelStudioEntry.Annotations).Concat(task.Items(LabelStudioEntry.Predictions))
            .SelectMany(entry => entry.Items("result")))
        {
            if (result.Find("value") is { } value
                && value.Integer("start") is { } start
                && value.Integer("end") is { } end
                && value.Text("text") is { } quote)
                yield return (start, end, quote);
        }
    }

    /// <summary>What results show of an annotation whose record they hide.</summary>
    public Shown Show(IReadOnlyList<JsonElement> results, Annotation record)
    {
        var shown = new Shown(record);
        if (record is Relation relation && results[0].Text("type") == "relation")
            ShowRelation(shown, relation, results[0]);
        else
            ShowTag(shown, ToTag(results), results[0].Text("from_name"), SpanRoles.Of(record).Select(role => role.Role).FirstOrDefault());
        return shown;
    }

    private static void ShowRelation(Shown shown, Relation record, JsonElement result)
    {
        shown.Labels.AddRange(LabelsOf(result));
        var ends = ToRelation(result, static id => id).Roles.ToDictionary(role => role.Name, role => role.TargetId, StringComparer.Ordinal);
        var direction = result.Text("direction");
        string[] order = direction == "left" ? ["to", "from"] : ["from", "to"];
        var roles = record.Roles.Zip(order, (role, end) => role with { TargetId = ends.GetValueOrDefault(end) });
        shown.Members["roles"] = ValueList.Copy(roles.Where(role => role.TargetId is not null));
        if (direction is not (null or "left" or "right"))
            shown.Members["direction"] = direction;
    }

    private static void ShowTag(Shown shown, Tag tag, string? control, string? role)
    {
        shown.Labels.Add(tag.Label);
        shown.AddWords(role, tag.Target);
        shown.AddIfTold("confidence", tag.Confidence);
        foreach (var feature in tag.Features)
        {
            if (feature.Name == control)
                shown.Labels.Add(feature.Value!);
            else if (feature.Name == Comment)
                shown.Texts.Add(feature.Value!);
            else
                shown.AddTag(feature.Value!, feature);
        }
    }

    private static IEnumerable<string> CommentsOf(JsonElement result) =>
        result.Find("meta") is { } meta ? meta.Items("text").Select(text => text.AsText()).OfType<string>() : [];

    private static IEnumerable<string> LabelsOf(JsonElement result) =>
        result.Items("labels").Select(label => label.AsText()).OfType<string>().Where(label => !string.IsNullOrWhiteSpace(label));

    private static Relation ToRelation(JsonElement result, Func<string, string> resolve) => new()
    {
        Id = default,
        Label = new RelationLabel(LabelsOf(result).FirstOrDefault() ?? "related"),
        Roles = [.. new[] { ("from", result.Find("from_id")?.AsName()), ("to", result.Find("to_id")?.AsName()) }
            .Where(role => !string.IsNullOrWhiteSpace(role.Item2))
                .Select(role => new RelationRole { Name = role.Item1, TargetId = resolve(role.Item2!) })],
    };

    private Tag ToTag(IReadOnlyList<JsonElement> results)
    {
        var first = results[0];
        var region = results.FirstOrDefault(result => result.Find("value")?.Integer("start") is not null);
        var values = results.SelectMany(ValuesOf).ToArray();
        var main = Array.FindIndex(values, value => value.IsLabel);
        return new Tag
        {
            Id = default,
            Label = main >= 0 ? values[main].Value
                : values.Length > 0 ? values[0].Value
                : first.Text("type") is { Length: > 0 } type ? type
                : "region",
            Confidence = results.Select(result => result.Number("score")).FirstOrDefault(score => score is >= 0 and <= 1),
            Target = region.ValueKind == JsonValueKind.Object ? TargetOf(region.GetProperty("value")) : null,
            Features = [.. values.Where((_, index) => index != Math.Max(main, 0))
                .Select(value => new Feature { Name = value.Name, Value = value.Value }),
                .. results.SelectMany(CommentsOf).Select(text => new Feature { Name = Comment, Value = text })],
        };
    }

    private SpanSet? TargetOf(JsonElement value)
    {
        if (value.Integer("start") is not { } start
            || value.Integer("end") is not { } end
            || !article.Offsets.TryToSpan(start, end, unit, out var span))
            return null;
        return value.Text("text") is { } quote && !article.Text.AsSpan(span.Start, span.Length).SequenceEqual(quote)
            ? ((SpanSet)span).WithQuotes(quote)
            : span;
    }

    /// <summary>What a result says of its region: each label, choice or text under the name of its control.</summary>
    private static IEnumerable<(bool IsLabel, string Name, string Value)> ValuesOf(JsonElement result)
    {
        var type = result.Text("type") ?? "";
        if (type.Length == 0 || result.Find("value") is not { } value)
            yield break;
        var name = result.Text("from_name") is { Length: > 0 } control ? control : type;
        var isLabel = type is "labels" or "hypertextlabels";
        // The member is named after the type, but for a text area, and for labels of hypertext in older exports.
        var member = type == "textarea" ? "text" : type == "hypertextlabels" && value.Find(type) is null ? "labels" : type;
        foreach (var item in value.Items(member))
        {
            if ((item.AsName()
                ?? (item.ValueKind is JsonValueKind.True or JsonValueKind.False ? item.GetRawText() : null)) is { Length: > 0 } text)
                yield return (isLabel, name, text);
        }
    }
}
