using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.DependencyInjection;

namespace Annotate.DependencyInjection;

/// <summary>Goes on registering after <see cref="AnnotateServiceCollectionExtensions.AddAnnotate(IServiceCollection)"/>.</summary>
public sealed class AnnotateBuilder
{
    internal AnnotateBuilder(IServiceCollection services, string name) => (Services, Name) = (services, name);

    /// <summary>The services registered to.</summary>
    public IServiceCollection Services { get; }

    /// <summary>The name of the options, and the key of the services; empty for the default ones.</summary>
    public string Name { get; }

    /// <summary>Adds an annotation type of your own.</summary>
    /// <param name="typeName">Its name in files, with a dot: <c>acme.framing</c>.</param>
    /// <param name="typeInfo">Its contract, from your source-generated context: <c>FramingJson.Default.Framing</c>.</param>
    /// <exception cref="ArgumentException">When the services are first used: the name or type is registered twice, or the contract cannot
    /// be used.</exception>
    public AnnotateBuilder AddAnnotationType<T>(string typeName, JsonTypeInfo<T> typeInfo) where T : Annotation
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(typeName);
        ArgumentNullException.ThrowIfNull(typeInfo);
        Services.Configure<AnnotateOptions>(Name, options => options.Types.Add(typeName, typeInfo));
        return this;
    }

    /// <summary>Changes the options. May be called several times.</summary>
    public AnnotateBuilder Configure(Action<AnnotateOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        Services.Configure(Name, configure);
        return this;
    }
}
