using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Annotate.Serialization;

/// <summary>Makes a record with every member set and no two span sets or references alike, by its contract from JSON.</summary>
internal sealed class SampleRecord
{
    // For vocabularies, numbers, dates and what else is one value in JSON.
    private static readonly string[] Values =
    [
        "\"sample\"", "1", "true", "\"2023-06-01T00:00:00Z\"", "\"2023-06-01\"", "\"00:00:01\"", "\"1.0\"", "\"A\"", "\"B2\"",
        "\"c0ffee00-0000-4000-8000-000000000000\"", "{}", "[]",
    ];

    private readonly HashSet<Type> _outer = [];
    private int _count;

    private SampleRecord() { }

    /// <summary>Makes a record of a type; null where its contract refuses every sample.</summary>
    public static Annotation? Make(JsonTypeInfo contract)
    {
        try
        {
            var json = new SampleRecord().Object(contract);
            json["id"] = "sample";
            return (Annotation?)JsonSerializer.Deserialize(json, contract);
        }
        catch (Exception exception) when (Refusal.Is(exception))
        {
            return null;
        }
    }

    private JsonObject Object(JsonTypeInfo contract)
    {
        var json = new JsonObject();
        _outer.Add(contract.Type);
        foreach (var member in RecordPlaces.MembersOf(contract))
        {
            if (Value(member.Options.GetTypeInfo(RecordPlaces.Bare(member.PropertyType))) is { } value)
                json[member.Name] = value;
        }
        _outer.Remove(contract.Type);
        return json;
    }

    private JsonNode? Value(JsonTypeInfo contract)
    {
        if (contract.Type == typeof(SpanSet))
            return new JsonObject { ["spans"] = new JsonArray(new JsonArray(++_count, _count + 1)) };
        if (contract.Type == typeof(AnnotationId))
            return $"sample {++_count}";
        if (_outer.Contains(contract.Type))
            return null; // a type inside itself
        return contract.Kind switch
        {
            JsonTypeInfoKind.Object => Object(contract),
            JsonTypeInfoKind.Enumerable => List(ElementOf(contract)),
            JsonTypeInfoKind.Dictionary when contract.KeyType == typeof(string) =>
                new JsonObject { ["sample"] = Value(ElementOf(contract)) },
            JsonTypeInfoKind.None => Plain(contract),
            _ => null,
        };
    }

    private JsonArray List(JsonTypeInfo item) => Value(item) is { } first ? new JsonArray(first, Value(item)) : [];

    private static JsonTypeInfo ElementOf(JsonTypeInfo contract) => contract.Options.GetTypeInfo(RecordPlaces.Bare(contract.ElementType!));

    /// <summary>The first of some values that the type takes; null where it takes none.</summary>
    private static JsonNode? Plain(JsonTypeInfo contract)
    {
        var likely = Type.GetTypeCode(contract.Type) is >= TypeCode.SByte and <= TypeCode.Decimal ? "1" : Values[0];
        var taken = Takes(contract, likely) ? likely : Values.FirstOrDefault(value => Takes(contract, value));
        return taken is null ? null : JsonNode.Parse(taken);
    }

    private static bool Takes(JsonTypeInfo contract, string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, contract) is not null;
        }
        catch (Exception exception) when (Refusal.Is(exception))
        {
            return false;
        }
    }
}
