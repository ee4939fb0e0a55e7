using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Annotate.Serialization;

/// <summary>One of the library's own types, which has a table of members beside its contract.</summary>
internal sealed class StandardTypeInfo<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>(
    string name, Func<T> create, Action<MemberTable<T>> add) : RegisteredType(name, typeof(T), AnnotateJsonContext.Default)
    where T : Annotation
{
    public override AnnotationContract Resolve(JsonSerializerOptions options)
    {
        var contract = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
        return new StandardContract<T>(Name, contract, new MemberTable<T>(Name, contract, create, AddMembers));
    }

    private void AddMembers(MemberTable<T> members) => add(members
        .Value<AnnotationId>(nameof(Annotation.Id)).Value<string?>(nameof(Annotation.CreatedBy))
        .Value<DateTimeOffset?>(nameof(Annotation.CreatedAt)).Value<DateTimeOffset?>(nameof(Annotation.ModifiedAt))
        .Value<double?>(nameof(Annotation.Confidence)).Value<string?>(nameof(Annotation.Layer))
        .Value<Motivation?>(nameof(Annotation.Motivation)).List<AnnotationId>(nameof(Annotation.DerivedFromIds)));
}
