using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Annotate.Contracts;

namespace Annotate.Serialization;

/// <summary>Checks a user's contract when it is resolved, so that nothing goes wrong in silence later.</summary>
internal static class ContractCheck
{
    public static void Check(AnnotationTypeInfo type, JsonSerializerOptions options)
    {
        var contract = options.GetTypeInfo(type.Type);
        if (contract.Kind != JsonTypeInfoKind.Object)
            throw Refused(type, "has a converter of its own, which leaves no room for the member 'type' and for unknown members. "
                + "Take the converter off the type; its members may have some.");
        Check(type, contract, type.Type.Name, []);
    }

    private static void Check(AnnotationTypeInfo type, JsonTypeInfo contract, string path, HashSet<Type> seen)
    {
        if (!seen.Add(contract.Type))
            return;
        if (contract.ElementType is { } element)
            Check(type, contract.Options.GetTypeInfo(element), path, seen);
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in contract.Properties)
        {
            if (property.IsExtensionData)
                continue;
            if (!names.Add(property.Name))
                throw Refused(type, $"has two members named '{property.Name}' in JSON. Rename one; 'type' is the library's.");
            CheckReference(type, property, path);
            Check(type, contract.Options.GetTypeInfo(property.PropertyType), $"{path}.{property.Name}", seen);
        }
    }

    private static void CheckReference(AnnotationTypeInfo type, JsonPropertyInfo property, string path)
    {
        if (property.Name is "id" or "type")
            return;
        var isOne = (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) == typeof(AnnotationId);
        var isList = typeof(IEnumerable<AnnotationId>).IsAssignableFrom(property.PropertyType);
        var member = $"member '{property.Name}' of {path}";
        if (isOne != ReferenceNaming.IsReference(property.Name))
            throw Refused(type, isOne
                ? $"refers to an annotation by the {member}. Give it a name that ends in 'Id', so that it can be followed where the "
                    + $"type is not registered."
                : $"has the {member}, which ends in 'Id' and is no AnnotationId. Rename it, or make it an AnnotationId.");
        if (isList != ReferenceNaming.IsReferenceList(property.Name))
            throw Refused(type, isList
                ? $"refers to annotations by the {member}. Give it a name that ends in 'Ids', so that it can be followed where the "
                    + $"type is not registered."
                : $"has the {member}, which ends in 'Ids' and is no list of AnnotationIds. Rename it, or make it one.");
    }

    private static ArgumentException Refused(AnnotationTypeInfo type, string problem) =>
        new($"The annotation type '{type.Name}' ({type.Type.Name}) {problem}", nameof(type));
}
