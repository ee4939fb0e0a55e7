namespace Annotate.DependencyInjection;

/// <summary>Names the entry point of a plug-in assembly. Written with its type: <see cref="AnnotatePluginAttribute{TPlugin}"/>.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public abstract class AnnotatePluginAttribute : Attribute
{
    private protected AnnotatePluginAttribute() { }

    /// <summary>Makes the plug-in.</summary>
    public abstract IAnnotatePlugin Create();
}

/// <summary>Names the entry point of a plug-in assembly: <c>[assembly: AnnotatePlugin&lt;AcmePlugin&gt;]</c>.</summary>
/// <remarks>A program that loads the assembly reads this attribute and scans for nothing. Loading needs the just-in-time compiler.</remarks>
/// <typeparam name="TPlugin">The entry point.</typeparam>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class AnnotatePluginAttribute<TPlugin> : AnnotatePluginAttribute
    where TPlugin : IAnnotatePlugin, new()
{
    /// <inheritdoc/>
    public override IAnnotatePlugin Create() => new TPlugin();
}
