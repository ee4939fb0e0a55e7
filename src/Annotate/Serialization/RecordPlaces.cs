using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Annotate.Serialization;

/// <summary>Finds the span sets and references of a record by its contract, in its JSON, nested values and lists included.</summary>
/// <remarks>Left out are the members that every annotation has, and what stands behind a converter of the user's own.</remarks>
internal sealed class RecordPlaces
{
    private readonly List<RecordPlace> _places = [];

    public static IReadOnlyList<RecordPlace> Of(Annotation record, JsonTypeInfo contract)
    {
        var places = new RecordPlaces();
        places.AddMembers(JsonSerializer.SerializeToNode(record, contract) as JsonObject, contract, "");
        return places._places;
    }

    /// <summary>The members that a file can set and a record shows.</summary>
    public static IEnumerable<JsonPropertyInfo> MembersOf(JsonTypeInfo contract) => contract.Properties.Where(static member =>
        member is { IsExtensionData: false, Get: not null }
        && (member.Set is not null || member.AssociatedParameter is not null)
        && (member.CustomConverter is null || IsPlace(Bare(member.PropertyType)))
        && member.DeclaringType != typeof(Annotation));

    public static bool IsPlace(Type type) => type == typeof(SpanSet) || type == typeof(AnnotationId);

    public static Type Bare(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    private void AddMembers(JsonObject? record, JsonTypeInfo contract, string path)
    {
        if (record is null)
            return;
        var outer = RecordPlace.WithoutIndexes(path);
        foreach (var member in MembersOf(contract))
        {
            var at = path.Length == 0 ? member.Name : $"{path}.{member.Name}";
            Add(record[member.Name], member, member.PropertyType, at, path.Length == 0 ? [] : NamesByText(record, outer, member.Name));
        }
    }

    // What stands in a list of values may be named by a text of the value, as the roles of a Relation are.
    private static IEnumerable<string> NamesByText(JsonObject record, string outer, string member) => record
        .Select(static pair => pair.Value)
        .OfType<JsonValue>()
        .Where(static value => value.GetValueKind() == JsonValueKind.String)
        .Select(static value => value.GetValue<string>())
        .SelectMany(text => (string[])[$"{outer}.{text}", $"{outer}.{text}.{member}"]);

    private static IReadOnlyList<string> NamesOf(string path, IEnumerable<string> others) => [RecordPlace.WithoutIndexes(path), .. others];

    private void Add(JsonNode? node, JsonPropertyInfo member, Type type, string path, IEnumerable<string> otherNames)
    {
        if (node is null)
            return;
        var contract = member.Options.GetTypeInfo(Bare(type));
        if (IsPlace(contract.Type))
            _places.Add(new RecordPlace(path, NamesOf(path, otherNames), member, JsonSerializer.Deserialize(node, contract)!));
        else if (contract.Kind == JsonTypeInfoKind.Object)
            AddMembers(node as JsonObject, contract, path);
        else if (contract.Kind == JsonTypeInfoKind.Enumerable && node is JsonArray items)
        {
            for (var i = 0; i < items.Count; i++)
                Add(items[i], member, contract.ElementType!, $"{path}[{i}]", otherNames);
        }
        else if (contract.Kind == JsonTypeInfoKind.Dictionary && node is JsonObject values)
        {
            foreach (var (key, value) in values)
                Add(value, member, contract.ElementType!, $"{path}.{key}", otherNames.Append(path));
        }
    }
}
