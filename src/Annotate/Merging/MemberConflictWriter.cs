using System.Text.Json;

namespace Annotate.Merging;

/// <summary>Writes a member in conflict as an object; versions that have no such member are left out.</summary>
internal sealed class MemberConflictWriter
    : ReportContracts.ValueWriter<(string Name, string? Base, string? Ours, string? Theirs)>
{
    public override void Write(
        Utf8JsonWriter writer, (string Name, string? Base, string? Ours, string? Theirs) value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("name", value.Name);
        WriteVersion(writer, "base", value.Base);
        WriteVersion(writer, "ours", value.Ours);
        WriteVersion(writer, "theirs", value.Theirs);
        writer.WriteEndObject();
    }

    private static void WriteVersion(Utf8JsonWriter writer, string name, string? json)
    {
        if (json is not null)
            writer.WriteString(name, json);
    }
}
