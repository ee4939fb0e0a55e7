using System.Diagnostics.CodeAnalysis;
using Annotate.DependencyInjection;
using Annotate.Formats.DependencyInjection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Annotate.Formats;

/// <summary>Registers formats with a container.</summary>
public static class AnnotateBuilderExtensions
{
    /// <summary>Registers all formats of this package and a <see cref="FormatRegistry"/>, keyed like the builder's <see cref="AnnotateJson"/>.</summary>
    public static AnnotateBuilder AddFormats(this AnnotateBuilder builder)
    {
        foreach (var make in StandardFormats.All)
            builder.AddFormat(make);
        return builder;
    }

    /// <summary>Registers a format and a <see cref="FormatRegistry"/>.</summary>
    /// <typeparam name="T">Its constructor may ask for services; an <see cref="AnnotateJson"/> is the one of this builder.</typeparam>
    public static AnnotateBuilder AddFormat<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>(this AnnotateBuilder builder)
        where T : AnnotationFormat
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Add((provider, json) => ActivatorUtilities.CreateInstance<T>(new OneJsonProvider(provider, json)));
    }

    /// <summary>Registers a format and a <see cref="FormatRegistry"/>.</summary>
    /// <param name="builder">What <c>AddAnnotate</c> gave.</param>
    /// <param name="make">Makes the format; called once.</param>
    public static AnnotateBuilder AddFormat(this AnnotateBuilder builder, Func<AnnotateJson, AnnotationFormat> make)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(make);
        return builder.Add((_, json) => make(json));
    }

    private static AnnotateBuilder Add(this AnnotateBuilder builder, Func<IServiceProvider, AnnotateJson, AnnotationFormat> make)
    {
        var name = builder.Name;
        builder.Services.Configure<FormatOptions>(name, options => options.Formats.Add(make));
        if (name.Length == 0)
            builder.Services.TryAddSingleton(provider => Make(provider, name, provider.GetRequiredService<AnnotateJson>()));
        else
            builder.Services.TryAddKeyedSingleton(name, (provider, _) => Make(provider, name, provider.GetRequiredKeyedService<AnnotateJson>(name)));
        return builder;
    }

    private static FormatRegistry Make(IServiceProvider provider, string name, AnnotateJson json) =>
        new(provider.GetRequiredService<IOptionsMonitor<FormatOptions>>().Get(name).Formats.Select(make => make(provider, json)));

    /// <summary>A container in which there is exactly one <see cref="AnnotateJson"/>, keyed or not.</summary>
    private sealed class OneJsonProvider(IServiceProvider provider, AnnotateJson json) : IServiceProvider
    {
        public object? GetService(Type serviceType) => serviceType == typeof(AnnotateJson) ? json : provider.GetService(serviceType);
    }
}
