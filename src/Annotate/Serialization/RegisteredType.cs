using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Annotate.Contracts;

namespace Annotate.Serialization;

/// <summary>A type that a registry holds: it gives its contract once the options are known.</summary>
internal abstract class RegisteredType(string name, Type type, IJsonTypeInfoResolver resolver) : AnnotationTypeInfo(name, type, resolver)
{
    public abstract AnnotationContract Resolve(JsonSerializerOptions options);
}

/// <summary>Keeps the type argument, so that contracts are resolved without reflection.</summary>
internal sealed class RegisteredType<T>(string name, IJsonTypeInfoResolver resolver) : RegisteredType(name, typeof(T), resolver)
    where T : Annotation
{
    public override AnnotationContract Resolve(JsonSerializerOptions options)
    {
        ContractCheck.Check(this, options);
        var contract = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
        return new AnnotationContract<T>(Name, contract, checksRecords: !RewriteCheck.CanJudge(this, contract));
    }
}
