using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Annotate.Serialization;

/// <summary>Reads and writes a standard type by its table; its contract has the last word wherever the table gives up.</summary>
internal sealed class StandardContract<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>(
    string name, JsonTypeInfo<T> typeInfo, MemberTable<T> members) : AnnotationContract<T>(name, typeInfo)
    where T : Annotation
{
    public override Annotation? TryReadUsual(ReadOnlySpan<byte> json) => members.TryRead(json);

    public override void Write(Utf8JsonWriter writer, Annotation annotation) => members.Write(writer, (T)annotation);
}
