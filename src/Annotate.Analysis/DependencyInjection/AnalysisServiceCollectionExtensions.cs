using Annotate.Analysis;
using Annotate.DependencyInjection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Annotate;

/// <summary>Registers the analysis with a container, and policies and rules of one's own.</summary>
public static class AnalysisServiceCollectionExtensions
{
    /// <summary>Registers the registries of the analysis, <see cref="VerdictPolicies"/> and <see cref="EditorialRules"/>, as singletons.</summary>
    /// <remarks>Calling it again adds to the same registration. Every method here calls it.</remarks>
    public static IServiceCollection AddAnnotateAnalysis(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        return AddAnalysis(services, Options.DefaultName);
    }

    /// <summary>Registers the registries of the analysis, under the key of the builder where it has one.</summary>
    public static AnnotateBuilder AddAnalysis(this AnnotateBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        AddAnalysis(builder.Services, builder.Name);
        return builder;
    }

    /// <summary>Adds a verdict policy of your own, or a standard one with other settings. All are listed by the service <see cref="VerdictPolicies"/>.</summary>
    /// <exception cref="ArgumentException">When the services are first used: the policy has no name, or its name is taken.</exception>
    public static AnnotateBuilder AddVerdictPolicy(this AnnotateBuilder builder, IVerdictPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return builder.ConfigureAnalysis(options => options.VerdictPolicies = options.VerdictPolicies.With(policy));
    }

    /// <summary>Adds an editorial rule of your own, or a standard one with other options, which it replaces. All are listed by the service
    /// <see cref="EditorialRules"/>.</summary>
    /// <exception cref="ArgumentException">When the services are first used: the rule has no code.</exception>
    public static AnnotateBuilder AddEditorialRule(this AnnotateBuilder builder, IEditorialRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return builder.ConfigureAnalysis(options =>
        {
            var rules = options.EditorialRules;
            options.EditorialRules = rules.Find(rule.Code) is null ? rules.With(rule) : rules.Replace(rule);
        });
    }

    /// <summary>Changes the verdict policies and editorial rules: severities and suppressions, for instance. May be called several times.</summary>
    /// <example><code>
    /// services.AddAnnotate().ConfigureAnalysis(options => options.EditorialRules = options.EditorialRules.WithSuppression("ATT004"));
    /// </code></example>
    public static AnnotateBuilder ConfigureAnalysis(this AnnotateBuilder builder, Action<AnalysisOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        builder.AddAnalysis().Services.Configure(builder.Name, configure);
        return builder;
    }

    private static IServiceCollection AddAnalysis(IServiceCollection services, string name)
    {
        services.AddOptions<AnalysisOptions>(name);
        if (name.Length == 0)
        {
            services.TryAddSingleton(static provider => Get(provider, Options.DefaultName).VerdictPolicies);
            services.TryAddSingleton(static provider => Get(provider, Options.DefaultName).EditorialRules);
        }
        else
        {
            services.TryAddKeyedSingleton(name, static (provider, key) => Get(provider, (string)key!).VerdictPolicies);
            services.TryAddKeyedSingleton(name, static (provider, key) => Get(provider, (string)key!).EditorialRules);
        }
        return services;
    }

    private static AnalysisOptions Get(IServiceProvider provider, string name) =>
        provider.GetRequiredService<IOptionsMonitor<AnalysisOptions>>().Get(name);
}
