namespace Annotate.Formats.DependencyInjection;

/// <summary>The formats of one name, as they were added.</summary>
internal sealed class FormatOptions
{
    public List<Func<IServiceProvider, AnnotateJson, AnnotationFormat>> Formats { get; } = [];
}
