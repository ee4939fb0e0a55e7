namespace Annotate.DependencyInjection;

/// <summary>Names the entry point of a plug-in assembly: <c>[assembly: AnnotatePlugin&lt;AcmePlugin&gt;]</c>. Stands for it where the assembly is loaded.</summary>
/// <remarks>A program that loads the assembly reads this attribute and scans for nothing. Loading needs the just-in-time compiler.</remarks>
/// <typeparam name="TPlugin">The entry point.</typeparam>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class AnnotatePluginAttribute<TPlugin> : Attribute, IAnnotatePlugin
    where TPlugin : IAnnotatePlugin, new()
{
    /// <summary>Makes the entry point, and lets it register what the assembly brings.</summary>
    public void Configure(AnnotateBuilder builder) => new TPlugin().Configure(builder);
}
