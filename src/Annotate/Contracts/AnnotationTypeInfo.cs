using System.Text.Json.Serialization.Metadata;

namespace Annotate.Contracts;

/// <summary>A registered annotation type and its name in files.</summary>
public abstract class AnnotationTypeInfo
{
    private protected AnnotationTypeInfo(string name, Type type, IJsonTypeInfoResolver resolver) => (Name, Type, Resolver) = (name, type, resolver);

    /// <summary>The name in files: the member <c>type</c>.</summary>
    public string Name { get; }

    /// <summary>The .NET type.</summary>
    public Type Type { get; }

    /// <summary>Whether it is one of the library's own.</summary>
    public bool IsStandard => !Name.Contains('.', StringComparison.Ordinal);

    internal IJsonTypeInfoResolver Resolver { get; }

    /// <summary>Name and type.</summary>
    public override string ToString() => $"{Name}: {Type.Name}";
}
