using Annotate.DependencyInjection;

[assembly: Acme.Annotations.AcmePlugin]

namespace Acme.Annotations;

/// <summary>Lets the <c>annotate</c> tool load this assembly with <c>--plugin</c>.</summary>
public sealed class AcmePluginAttribute : AnnotatePluginAttribute
{
    /// <inheritdoc/>
    public override void Configure(AnnotateBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddAnnotationType("acme.framing", FramingJson.Default.Framing);
    }
}
