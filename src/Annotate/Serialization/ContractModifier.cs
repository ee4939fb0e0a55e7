using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Annotate.Contracts;
using Annotate.Diagnostics;

namespace Annotate.Serialization;

/// <summary>Completes the source-generated contracts: type names, unknown members, empty lists, initializers.</summary>
internal sealed class ContractModifier(AnnotationTypes types)
{
    private readonly Dictionary<Type, string> _names = types.ToDictionary(type => type.Type, type => type.Name);

    public void Modify(JsonTypeInfo contract)
    {
        if (contract.Kind != JsonTypeInfoKind.Object)
            return;
        // A member of the JSON whose name an ignored property has would be dropped; without the property it is an unknown one.
        for (var i = contract.Properties.Count - 1; i >= 0; i--)
        {
            if (contract.Properties[i] is { Get: null, Set: null })
                contract.Properties.RemoveAt(i);
        }
        foreach (var property in contract.Properties)
        {
            if (property.CustomConverter is BareAnnotationJsonConverter)
                property.CustomConverter = null;
            if (property.IsRequired && !property.PropertyType.IsValueType)
                property.ShouldSerialize = (_, value) => value is not null
                    ? true
                    : throw new RefusedDataException(DiagnosticCodes.MissingMember, InputTexts.MissingMember.Null(property.Name));
            // Null and empty are the same to a reader, so neither is written.
            if (typeof(System.Collections.IEnumerable).IsAssignableFrom(property.PropertyType) && property.PropertyType != typeof(string))
                property.ShouldSerialize = static (_, value) => value is not (null or ICountedList { Count: 0 });
        }
        // Our own records have no initializers that could be lost, which a test holds; looking costs time at every start.
        if (contract.Type.Assembly != typeof(Annotation).Assembly)
            Initializers.Keep(contract);
        if (_names.TryGetValue(contract.Type, out var name))
            AddTypeName(contract, name);
        if (typeof(Extensible).IsAssignableFrom(contract.Type))
            AddExtra(contract);
        else
            contract.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
    }

    private static void AddTypeName(JsonTypeInfo contract, string name)
    {
        var property = JsonMetadataServices.CreatePropertyInfo(contract.Options, new JsonPropertyInfoValues<string>
        {
            IsProperty = true,
            IsPublic = true,
            DeclaringType = contract.Type,
            PropertyName = "type",
            JsonPropertyName = "type",
            Getter = _ => name,
        });
        property.Order = int.MinValue;
        contract.Properties.Insert(0, property);
    }

    // [JsonExtensionData] on an init-only property throws, so the property is added here.
    private static void AddExtra(JsonTypeInfo contract)
    {
        var known = contract.Properties.Select(property => property.Name).ToHashSet(StringComparer.Ordinal);
        contract.Properties.Add(JsonMetadataServices.CreatePropertyInfo(contract.Options, new JsonPropertyInfoValues<OrderedDictionary<string, JsonElement>>
        {
            IsProperty = true,
            IsPublic = true,
            IsExtensionData = true,
            DeclaringType = contract.Type,
            PropertyName = "(extra)",
            JsonPropertyName = "(extra)",
            Getter = record => Checked(((Extensible)record).ExtraForJson, known),
            Setter = static (record, members) => ((Extensible)record).ExtraForJson = members,
        }));
    }

    private static OrderedDictionary<string, JsonElement>? Checked(OrderedDictionary<string, JsonElement>? extra, HashSet<string> known) =>
        // The reader asks for the members it has at each member it adds, and adds none that the type knows.
        JsonScope.Current is { IsWriting: true } && extra?.Keys.FirstOrDefault(known.Contains) is { } clash
            ? throw new RefusedDataException(DiagnosticCodes.DuplicateMember, InputTexts.DuplicateMember.Extra(clash, "the type"))
            : extra;
}
