namespace Annotate.DependencyInjection;

/// <summary>The entry point of a plug-in assembly: what it brings to a program that loads it, such as annotation types, formats, rules and
/// policies. Derive <c>AcmePluginAttribute</c> from it and write <c>[assembly: AcmePlugin]</c>.</summary>
/// <remarks>A program that loads the assembly reads this attribute and scans for nothing. Loading needs the just-in-time
/// compiler.</remarks>
[AttributeUsage(AttributeTargets.Assembly)]
public abstract class AnnotatePluginAttribute : Attribute
{
    /// <summary>Registers what the assembly brings. Called once.</summary>
    public abstract void Configure(AnnotateBuilder builder);
}
