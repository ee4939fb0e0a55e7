using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.Loader;

namespace Annotate.Tool.Plugins;

/// <summary>Finds what a plug-in depends on beside it; what the tool itself has is shared, so that types are the same on both sides.</summary>
[RequiresUnreferencedCode(PluginContext.Unseen)]
internal sealed class PluginContext(string path) : AssemblyLoadContext(Path.GetFileName(path))
{
    public const string Unseen = "Loads code that the trimmer has not seen.";

    private readonly AssemblyDependencyResolver _resolver = new(path);

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        if (Default.Assemblies.Any(known => string.Equals(known.GetName().Name, assemblyName.Name, StringComparison.Ordinal)) || IsOurs(assemblyName))
            return null;
        return _resolver.ResolveAssemblyToPath(assemblyName) is { } found ? LoadFromAssemblyPath(found) : null;
    }

    // May not have been loaded yet.
    private static bool IsOurs(AssemblyName name) => File.Exists(Path.Combine(AppContext.BaseDirectory, name.Name + ".dll"));
}
