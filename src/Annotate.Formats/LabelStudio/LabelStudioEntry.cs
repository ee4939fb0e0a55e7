using System.Globalization;
using System.Text.Json;
using Annotate.Formats.Json;

namespace Annotate.Formats.LabelStudio;

/// <summary>What one person, or one model, says of a task: an entry of its <c>annotations</c> or <c>predictions</c>, and a layer of the
/// article.</summary>
internal sealed record LabelStudioEntry(string List, int Index, JsonElement Value, string Layer)
{
    public const string Annotations = "annotations";
    public const string Predictions = "predictions";

    public bool IsPrediction => List == Predictions;

    /// <summary>The entries of a task, each with a layer of its own: named after its id, or after its place where it has none or another
    /// one's.</summary>
    public static IEnumerable<LabelStudioEntry> Of(JsonElement task)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var list in new[] { Annotations, Predictions })
        {
            var index = 0;
            foreach (var entry in task.Items(list))
            {
                var place = (index + 1).ToString(CultureInfo.InvariantCulture);
                var layer = $"{list[..^1]}-{entry.Find("id")?.AsName() ?? place}";
                while (!taken.Add(layer))
                    layer = $"{layer}.{place}";
                yield return new LabelStudioEntry(list, index++, entry, layer);
            }
        }
    }

    /// <summary>Who annotated, or what predicted; null where the entry does not say.</summary>
    public Agent? FindAgent()
    {
        var by = Value.Find("completed_by");
        var id = by is { } person ? person.AsName() ?? person.Text("email") ?? person.Find("id")?.AsName() : Value.Text("model_version");
        return string.IsNullOrWhiteSpace(id)
            ? null
            : new Agent
            {
                Id = id,
                Kind = IsPrediction ? AgentKind.Software : AgentKind.Person,
                Model = IsPrediction ? id : null,
                Name = by?.Text("email")
            };
    }
}
