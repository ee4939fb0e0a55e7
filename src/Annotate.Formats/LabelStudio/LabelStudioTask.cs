using System.Text.Json;
using Annotate.Formats.Json;

namespace Annotate.Formats.LabelStudio;

/// <summary>A task as it was read.</summary>
internal static class LabelStudioTask
{
    /// <summary>The extra member of an annotation that keeps the results that it was read from, and of a document that keeps the task
    /// without results.</summary>
    public const string Kept = "labelStudio";

    /// <summary>The member of <c>meta</c> that carries a record or the document.</summary>
    public const string Carried = "annotate";

    /// <summary>The member of the task's <c>meta</c> that carries the records of annotations that show nowhere.</summary>
    public const string CarriedRecords = "annotateRecords";

    /// <summary>The text: the member <c>text</c> of the data, else its first string; null where there is none.</summary>
    public static string? TextOf(JsonElement task)
    {
        if (task.Find("data") is not { ValueKind: JsonValueKind.Object } data)
            return null;
        return data.Text("text") ?? data.EnumerateObject().Select(member => member.Value.AsText()).FirstOrDefault(text => text is not null);
    }

    /// <summary>The task with empty results: everything else about it.</summary>
    public static JsonElement WithoutResults(JsonElement task) => JsonOutput.Build(writer =>
    {
        writer.WriteStartObject();
        foreach (var member in task.EnumerateObject())
        {
            if (member.Name is LabelStudioEntry.Annotations or LabelStudioEntry.Predictions
                && member.Value.ValueKind == JsonValueKind.Array)
            {
                writer.WriteStartArray(member.Name);
                foreach (var entry in member.Value.EnumerateArray())
                    WriteEntry(writer, entry, static () => { });
                writer.WriteEndArray();
            }
            else
            {
                writer.WritePropertyName(member.Name);
                writer.WriteRaw(member.Value);
            }
        }
        writer.WriteEndObject();
    });

    /// <summary>Copies an entry, and lets somebody write its results.</summary>
    public static void WriteEntry(Utf8JsonWriter writer, JsonElement entry, Action writeResults)
    {
        if (entry.ValueKind != JsonValueKind.Object)
        {
            writer.WriteRaw(entry);
            return;
        }
        writer.WriteStartObject();
        foreach (var member in entry.EnumerateObject())
        {
            writer.WritePropertyName(member.Name);
            if (member.Name == "result" && member.Value.ValueKind == JsonValueKind.Array)
            {
                writer.WriteStartArray();
                writeResults();
                writer.WriteEndArray();
            }
            else
            {
                writer.WriteRaw(member.Value);
            }
        }
        writer.WriteEndObject();
    }
}
