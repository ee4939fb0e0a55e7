namespace Annotate.DependencyInjection;

/// <summary>What an assembly brings to a program that loads it: annotation types, formats, rules, policies.</summary>
/// <remarks>The assembly names it with <see cref="AnnotatePluginAttribute{TPlugin}"/>. Nothing else of the assembly is looked at.</remarks>
public interface IAnnotatePlugin
{
    /// <summary>Registers what the assembly brings. Called once.</summary>
    void Configure(AnnotateBuilder builder);
}
