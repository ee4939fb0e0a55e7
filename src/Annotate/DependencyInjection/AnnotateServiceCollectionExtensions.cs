using Annotate.DependencyInjection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Annotate;

/// <summary>Registers the library with a container.</summary>
public static class AnnotateServiceCollectionExtensions
{
    /// <summary>Registers <see cref="AnnotateJson"/> as a singleton. Calling it again adds to the same registration.</summary>
    /// <remarks>Bind the options with <c>services.Configure&lt;AnnotateOptions&gt;(configuration.GetSection("Annotate"))</c>.</remarks>
    public static AnnotateBuilder AddAnnotate(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        AddOptions(services, Options.DefaultName);
        services.TryAddSingleton(provider => Make(provider, Options.DefaultName));
        return new AnnotateBuilder(services, Options.DefaultName);
    }

    /// <summary>Registers <see cref="AnnotateJson"/> as a singleton with these options.</summary>
    public static AnnotateBuilder AddAnnotate(this IServiceCollection services, Action<AnnotateOptions> configure) =>
        services.AddAnnotate().Configure(configure);

    /// <summary>Registers an <see cref="AnnotateJson"/> under a key, with the options of that name.</summary>
    /// <param name="services">The services.</param>
    /// <param name="name">The key of the service and the name of its options: <c>[FromKeyedServices("name")] AnnotateJson json</c>.</param>
    public static AnnotateBuilder AddAnnotate(this IServiceCollection services, string name)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        AddOptions(services, name);
        services.TryAddKeyedSingleton(name, static (provider, key) => Make(provider, (string)key!));
        return new AnnotateBuilder(services, name);
    }

    /// <summary>Registers an <see cref="AnnotateJson"/> under a key, with these options.</summary>
    /// <inheritdoc cref="AddAnnotate(IServiceCollection, string)"/>
    public static AnnotateBuilder AddAnnotate(this IServiceCollection services, string name, Action<AnnotateOptions> configure) =>
        services.AddAnnotate(name).Configure(configure);

    private static void AddOptions(IServiceCollection services, string name)
    {
        services.AddOptions<AnnotateOptions>(name);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<AnnotateOptions>, AnnotateOptionsValidator>());
    }

    private static AnnotateJson Make(IServiceProvider provider, string name) =>
        new(provider.GetRequiredService<IOptionsMonitor<AnnotateOptions>>().Get(name));
}
