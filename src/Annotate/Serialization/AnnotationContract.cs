using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Annotate.Serialization;

/// <summary>Reads and writes the annotations of one registered type by its own contract.</summary>
internal abstract class AnnotationContract(string name, JsonTypeInfo typeInfo)
{
    private readonly HashSet<string> _members = new(
        typeInfo.Properties.Where(static property => !property.IsExtensionData).Select(static property => property.Name),
        StringComparer.Ordinal);

    public string Name { get; } = name;

    public byte[] Utf8Name { get; } = Encoding.UTF8.GetBytes(name);

    public Type Type => typeInfo.Type;

    /// <summary>Whether the type has a member of this JSON name. Others are extra members, whose values mean nothing to it.</summary>
    public bool HasMember(string name) => _members.Contains(name);

    /// <summary>Reads JSON as we write it ourselves, faster; null where it is not like that, which <see cref="Read"/> then
    /// judges.</summary>
    public virtual Annotation? TryReadUsual(ReadOnlySpan<byte> json) => null;

    /// <summary>Reads one annotation; null where a converter of the user gives that.</summary>
    public abstract Annotation? Read(ReadOnlySpan<byte> json);

    public abstract void Write(Utf8JsonWriter writer, Annotation annotation);
}

internal class AnnotationContract<T>(string name, JsonTypeInfo<T> typeInfo, bool checksRecords = false)
    : AnnotationContract(name, typeInfo) where T : Annotation
{
    public override Annotation? Read(ReadOnlySpan<byte> json) => Checked(JsonSerializer.Deserialize(json, typeInfo));

    public override void Write(Utf8JsonWriter writer, Annotation annotation)
    {
        JsonSerializer.Serialize(writer, (T)annotation, typeInfo); // first, since it knows best what is wrong with the record
        Checked((T)annotation);
    }

    private T? Checked(T? annotation)
    {
        if (checksRecords && annotation is not null)
            RewriteCheck.ThrowIfWrong(annotation, typeInfo);
        return annotation;
    }
}
