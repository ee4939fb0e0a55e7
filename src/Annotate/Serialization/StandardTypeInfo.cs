using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Annotate.Serialization;

/// <summary>One of the library's own types, which has a table of members beside its contract.</summary>
internal sealed class StandardTypeInfo<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>(
    string name, Func<T> create, Action<MemberTable<T>> add) : AnnotationTypeInfo(name, typeof(T), AnnotateJsonContext.Default)
    where T : Annotation
{
    internal override AnnotationContract Resolve(JsonSerializerOptions options)
    {
        var contract = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
        return new StandardContract<T>(Name, contract, new MemberTable<T>(Name, contract, create, add));
    }
}
