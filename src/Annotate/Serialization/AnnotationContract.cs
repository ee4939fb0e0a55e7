using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Annotate.Serialization;

/// <summary>Reads and writes the annotations of one registered type by its own contract.</summary>
internal abstract class AnnotationContract(string name, JsonTypeInfo typeInfo)
{
    public string Name { get; } = name;

    public byte[] Utf8Name { get; } = Encoding.UTF8.GetBytes(name);

    public Type Type => typeInfo.Type;

    /// <summary>The JSON names of the members, to refuse extra members of the same name.</summary>
    public HashSet<string> MemberNames { get; } =
        [.. typeInfo.Properties.Where(property => !property.IsExtensionData).Select(property => property.Name)];

    public abstract Annotation Read(ReadOnlySpan<byte> json);

    public abstract void Write(Utf8JsonWriter writer, Annotation annotation);
}

internal sealed class AnnotationContract<T>(string name, JsonTypeInfo<T> typeInfo) : AnnotationContract(name, typeInfo) where T : Annotation
{
    public override Annotation Read(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize(json, typeInfo)!;

    public override void Write(Utf8JsonWriter writer, Annotation annotation) => JsonSerializer.Serialize(writer, (T)annotation, typeInfo);
}
