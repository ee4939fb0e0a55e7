using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Annotate.Architecture.Tests;

/// <summary>A project of <c>src</c> as the compiler sees it, what generators wrote included.</summary>
internal sealed class SourceProject
{
    private static readonly string Configuration = typeof(SourceProject).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "Configuration").Value!;

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp14, DocumentationMode.None);

    private SourceProject(string name, CSharpCompilation compilation) => (Name, Compilation) = (name, compilation);

    /// <summary>All projects of <c>src</c> that hold code.</summary>
    public static IReadOnlyList<SourceProject> All { get; } =
    [
        .. Directory.GetFiles(Path.Combine(Repository.Root, "src"), "*.csproj", SearchOption.AllDirectories)
            .Where(path => !path.Contains("Generators", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => Load(Path.GetFileNameWithoutExtension(path), Path.GetDirectoryName(path)!)),
    ];

    public string Name { get; }

    public CSharpCompilation Compilation { get; }

    /// <summary>Whether a file was written by a generator.</summary>
    public static bool IsGenerated(string path) =>
        path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal);

    private static SourceProject Load(string name, string folder)
    {
        var built = Path.Combine(folder, "obj", Configuration, "net10.0");
        var written = Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(path => !IsGenerated(path)
                && !path.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal));
        var shared = Directory.Exists(Path.Combine(Repository.Root, "src", "Shared"))
            ? Directory.GetFiles(Path.Combine(Repository.Root, "src", "Shared"), "*.cs").Where(path => IsLinked(name, folder, path))
            : [];
        var generated = Path.Combine(built, "generated");
        Assert.True(Directory.Exists(built), $"{name} is not built in {Configuration}.");
        var sources = written.Concat(shared)
            .Concat(Directory.Exists(generated) ? Directory.GetFiles(generated, "*.cs", SearchOption.AllDirectories) : [])
            .Append(Path.Combine(built, $"{name}.GlobalUsings.g.cs"));
        var trees = sources.Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), ParseOptions, path));
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileNameWithoutExtension(path) != name)
            .Select(path => MetadataReference.CreateFromFile(path));
        var options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, metadataImportOptions: MetadataImportOptions.All);
        return new SourceProject(name, CSharpCompilation.Create(name, trees, references, options));
    }

    private static bool IsLinked(string name, string folder, string path) =>
        File.ReadAllText(Path.Combine(folder, $"{name}.csproj")).Contains(Path.GetFileName(path), StringComparison.Ordinal);
}
