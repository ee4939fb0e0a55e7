using System.Buffers;
using System.Text.Json;
using Annotate.Formats.Json;

namespace Annotate.Formats.LabelStudio;

/// <summary>Pieces of a task as they were read.</summary>
internal static class LabelStudioTask
{
    /// <summary>The task with empty results: everything else about it.</summary>
    public static JsonElement WithoutResults(JsonElement task)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, CarriedRecords.WriterOptions))
            Write(writer, task, static (_, _, _) => { });
        return JsonElement.Parse(buffer.WrittenSpan);
    }

    /// <summary>Copies a task and lets somebody write the results: of which list, and which entry of it.</summary>
    public static void Write(Utf8JsonWriter writer, JsonElement task, Action<string, int, JsonElement> writeResults)
    {
        writer.WriteStartObject();
        foreach (var member in task.EnumerateObject())
        {
            writer.WritePropertyName(member.Name);
            if (member.Name is not ("annotations" or "predictions") || member.Value.ValueKind != JsonValueKind.Array)
            {
                CarriedRecords.WriteRaw(writer, member.Value);
                continue;
            }
            writer.WriteStartArray();
            var index = 0;
            foreach (var work in member.Value.EnumerateArray())
                WriteWork(writer, work, () => writeResults(member.Name, index++, work));
            writer.WriteEndArray();
        }
        writer.WriteEndObject();
    }

    public static JsonElement ToArray(IReadOnlyList<JsonElement> items)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, CarriedRecords.WriterOptions))
        {
            writer.WriteStartArray();
            foreach (var item in items)
                CarriedRecords.WriteRaw(writer, item);
            writer.WriteEndArray();
        }
        return JsonElement.Parse(buffer.WrittenSpan);
    }

    private static void WriteWork(Utf8JsonWriter writer, JsonElement work, Action writeResults)
    {
        if (work.ValueKind != JsonValueKind.Object)
        {
            CarriedRecords.WriteRaw(writer, work);
            return;
        }
        writer.WriteStartObject();
        foreach (var member in work.EnumerateObject())
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
                CarriedRecords.WriteRaw(writer, member.Value);
            }
        }
        writer.WriteEndObject();
    }
}
