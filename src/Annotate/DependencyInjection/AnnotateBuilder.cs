using System.Text.Json.Serialization.Metadata;
using Annotate.Analysis;
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
    /// <exception cref="ArgumentException">When the services are first used: the name or type is registered twice, or the contract cannot be used.</exception>
    public AnnotateBuilder AddAnnotationType<T>(string typeName, JsonTypeInfo<T> typeInfo) where T : Annotation
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(typeName);
        ArgumentNullException.ThrowIfNull(typeInfo);
        Services.Configure<AnnotateOptions>(Name, options => options.Types.Add(typeName, typeInfo));
        return this;
    }

    /// <summary>Adds a verdict policy of your own, or a standard one with other settings. All are listed by the service <see cref="VerdictPolicies"/>.</summary>
    /// <exception cref="ArgumentException">When the services are first used: the policy has no name, or its name is taken.</exception>
    public AnnotateBuilder AddVerdictPolicy(IVerdictPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        Services.Configure<AnalysisOptions>(Name, options => options.VerdictPolicies.Add(policy));
        return this;
    }

    /// <summary>Adds an editorial rule of your own, or a standard one with other options, which it replaces. All are listed by the service <see cref="EditorialRules"/>.</summary>
    /// <exception cref="ArgumentException">When the services are first used: the rule has no code.</exception>
    public AnnotateBuilder AddEditorialRule(IEditorialRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        Services.Configure<AnalysisOptions>(Name, options => options.EditorialRules.Set(rule));
        return this;
    }

    /// <summary>Changes the verdict policies and editorial rules: severities and suppressions, for instance. May be called several times.</summary>
    public AnnotateBuilder ConfigureAnalysis(Action<AnalysisOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        Services.Configure(Name, configure);
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
