using System.IO.Compression;

namespace Annotate.Packaging.Tests;

/// <summary>The library, packed once for all tests into a folder that serves as a package source.</summary>
public sealed class PackedLibrary : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>No published or cached package can have this version.</summary>
    public static string Version { get; } = $"0.2.0-packed.{Guid.NewGuid():N}";

    public string Source => _folder.PathOf("packages");

    internal string PackagePath => Path.Combine(Source, $"Annotate.{Version}.nupkg");

    internal string SymbolsPath => Path.Combine(Source, $"Annotate.{Version}.snupkg");

    internal string Log { get; private set; } = "";

    public async ValueTask InitializeAsync() => Log = await PackAsync(Source);

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Packs from scratch. The build's own files stand where they stood before, for their paths are part of the symbols.</summary>
    internal async Task<string> PackAsync(string output)
    {
        var build = _folder.PathOf("build");
        if (Directory.Exists(build))
            Directory.Delete(build, recursive: true);
        var run = await ProcessRun.DotnetAsync(
            Repository.Root, "pack", "src/Annotate", "--configuration", "Release", "--output", output, "--artifacts-path", build,
            $"-p:Version={Version}", "-p:ContinuousIntegrationBuild=true", "-p:RunAnalyzers=false");
        return run.ThrowIfFailed().Output;
    }

    internal static byte[] ReadEntry(string package, string name)
    {
        using var archive = ZipFile.OpenRead(package);
        using var entry = archive.GetEntry(name)!.Open();
        using var content = new MemoryStream();
        entry.CopyTo(content);
        return content.ToArray();
    }
}
