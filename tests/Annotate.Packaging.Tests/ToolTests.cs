using System.Runtime.InteropServices;

namespace Annotate.Packaging.Tests;

[Trait("Category", "Slow")]
public class ToolTests
{
    private const string Seed = "seeds/belgorod-incursion.annotate.json";

    [Fact]
    public async Task The_packed_tool_installs_from_a_folder_and_runs()
    {
        using var folder = new TemporaryFolder();
        var pack = await ProcessRun.DotnetAsync(
            Repository.Root, "pack", "src/Annotate.Tool", "--configuration", "Release", "--output", folder.PathOf("packages"),
            "--artifacts-path", folder.PathOf("build"),
            $"-p:Version={PackedLibrary.Version}", "-p:RunAnalyzers=false");
        Assert.DoesNotContain("warning", pack.ThrowIfFailed().Output, StringComparison.OrdinalIgnoreCase);
        // Whatever the tool needs is in its package: no other source is asked.
        await File.WriteAllTextAsync(
            folder.PathOf("nuget.config"),
            $"""
            <configuration>
              <packageSources><clear /><add key="packed" value="{folder.PathOf("packages")}" /></packageSources>
              <config><add key="globalPackagesFolder" value="unpacked" /></config>
            </configuration>
            """,
            TestContext.Current.CancellationToken);

        (await ProcessRun.DotnetAsync(
            folder.Path, "tool", "install", "Annotate.Tool", "--tool-path", "tools", "--version", PackedLibrary.Version, "--configfile",
            "nuget.config")).ThrowIfFailed();
        var run = await ProcessRun.OfAsync(
            folder.PathOf(Path.Combine("tools", OperatingSystem.IsWindows() ? "annotate.exe" : "annotate")), Repository.Root, "validate",
            Seed, "--json");

        Assert.Equal(
            $$"""{"input":"{{Seed}}","id":"urn:annotate:seed:belgorod-incursion","findings":[]}""" + "\n", run.ThrowIfFailed().Output);
    }

    [Fact]
    public async Task Compiled_ahead_of_time_the_tool_runs_without_a_warning_and_says_that_it_loads_no_plug_ins()
    {
        using var folder = new TemporaryFolder();
        var publish = await ProcessRun.DotnetAsync(
            Repository.Root, "publish", "src/Annotate.Tool", "--configuration", "Release", "--output", folder.PathOf("program"),
            "--artifacts-path", folder.PathOf("build"),
            "--runtime", RuntimeInformation.RuntimeIdentifier, "-p:PublishAot=true", "-p:RunAnalyzers=false");
        Assert.SkipWhen(
            publish.Output.Contains("Platform linker", StringComparison.Ordinal),
            "This machine has no native linker, which PublishAot needs: see https://aka.ms/nativeaot-prerequisites.");

        Assert.DoesNotContain("warning", publish.ThrowIfFailed().Output, StringComparison.OrdinalIgnoreCase);
        var program = folder.PathOf(Path.Combine("program", OperatingSystem.IsWindows() ? "Annotate.Tool.exe" : "Annotate.Tool"));
        var sources = await ProcessRun.OfAsync(program, Repository.Root, "stats", Seed);
        var plugin = await ProcessRun.OfAsync(program, Repository.Root, "types", "--plugin", "my.dll");

        Assert.StartsWith("Articles: 1, characters: 4532, annotations: 779\n", sources.ThrowIfFailed().Output, StringComparison.Ordinal);
        Assert.Equal((2, "annotate: This build of annotate was compiled ahead of time and loads no plug-ins. Install it with 'dotnet "
            + "tool install Annotate.Tool' instead.\n"), (plugin.ExitCode, plugin.Output));
    }
}
