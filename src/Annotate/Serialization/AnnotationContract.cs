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

    /// <summary>Reads one annotation; null where a converter of the user gives that.</summary>
    public abstract Annotation? Read(ReadOnlySpan<byte> json);

    public abstract void Write(Utf8JsonWriter writer, Annotation annotation);
}

internal sealed class AnnotationContract<T>(string name, JsonTypeInfo<T> typeInfo) : AnnotationContract(name, typeInfo) where T : Annotation
{
    public override Annotation? Read(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize(json, typeInfo);

    public override void Write(Utf8JsonWriter writer, Annotation annotation) => JsonSerializer.Serialize(writer, (T)annotation, typeInfo);
}
