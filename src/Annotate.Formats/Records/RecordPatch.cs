using System.Text.Json;
using Annotate.Formats.Json;

namespace Annotate.Formats.Records;

/// <summary>Writes a record with the members that count as the file shows them.</summary>
/// <param name="article">Holds the text.</param>
/// <param name="unit">The unit of the offsets in the record, by its name in files.</param>
internal sealed class RecordPatch(Article article, string? unit)
{
    private readonly OffsetUnit _unit = unit switch
    {
        "code-points" => OffsetUnit.CodePoint,
        "utf-8" => OffsetUnit.Utf8Byte,
        _ => OffsetUnit.Utf16CodeUnit,
    };

    public JsonElement Apply(JsonElement record, OrderedDictionary<string, object?> members) => JsonOutput.Build(writer =>
    {
        writer.WriteStartObject();
        foreach (var member in record.EnumerateObject())
        {
            if (!members.TryGetValue(member.Name, out var value))
            {
                writer.WritePropertyName(member.Name);
                writer.WriteRaw(member.Value);
            }
            else if (value is not null)
            {
                Write(writer, member.Name, value);
            }
        }
        foreach (var (name, value) in members)
        {
            if (value is not null && !record.TryGetProperty(name, out _))
                Write(writer, name, value);
        }
        writer.WriteEndObject();
    });

    private void Write(Utf8JsonWriter writer, string name, object value)
    {
        switch (value)
        {
            case double number:
                writer.WriteNumber(name, number);
                break;
            case DateTimeOffset instant:
                writer.WriteString(name, instant);
                break;
            case SpanSet spans:
                writer.WritePropertyName(name);
                Write(writer, spans);
                break;
            case ValueList<AnnotationId> ids:
                writer.WriteArray(name, ids.Select(id => id.Value));
                break;
            case ValueList<Feature> features:
                WriteItems(writer, name, features, feature =>
                {
                    writer.WriteString("name", feature.Name);
                    writer.WriteText("value", feature.Value);
                    WriteExtra(writer, feature.Extra);
                });
                break;
            case ValueList<RelationRole> roles:
                WriteItems(writer, name, roles, role =>
                {
                    writer.WriteString("name", role.Name);
                    writer.WriteText("targetId", role.TargetId?.Value);
                    if (role.Target is { } target)
                        Write(writer, "target", target);
                    WriteExtra(writer, role.Extra);
                });
                break;
            default:
                writer.WriteString(name, (string)value);
                break;
        }
    }

    private void Write(Utf8JsonWriter writer, SpanSet spans)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("spans");
        foreach (var span in spans)
        {
            writer.WriteStartArray();
            writer.WriteNumberValue(article.Offsets.Convert(span.Start, OffsetUnit.Utf16CodeUnit, _unit));
            writer.WriteNumberValue(article.Offsets.Convert(span.End, OffsetUnit.Utf16CodeUnit, _unit));
            writer.WriteEndArray();
        }
        writer.WriteEndArray();
        if (spans.Quotes.Count > 0)
            writer.WriteArray("quotes", spans.Quotes);
        writer.WriteEndObject();
    }

    private static void WriteItems<T>(Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<T> write)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            writer.WriteStartObject();
            write(item);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void WriteExtra(Utf8JsonWriter writer, ExtraMembers extra)
    {
        foreach (var (name, value) in extra)
        {
            writer.WritePropertyName(name);
            writer.WriteRaw(value);
        }
    }
}
