using System.Runtime.InteropServices;

namespace Annotate.Packaging.Tests;

[Trait("Category", "Slow")]
public class AotTests
{
    [Fact]
    public async Task A_program_compiled_ahead_of_time_does_the_main_jobs_without_a_warning()
    {
        using var folder = new TemporaryFolder();
        var publish = await ProcessRun.DotnetAsync(
            Repository.Root, "publish", "tests/Annotate.AotSmoke", "--configuration", "Release", "--output", folder.PathOf("program"),
            "--artifacts-path", folder.PathOf("build"),
            "--runtime", RuntimeInformation.RuntimeIdentifier, "-p:PublishAot=true", "-p:RunAnalyzers=false");
        Assert.SkipWhen(
            publish.Output.Contains("Platform linker", StringComparison.Ordinal),
            "This machine has no native linker, which PublishAot needs: see https://aka.ms/nativeaot-prerequisites.");

        Assert.DoesNotContain("warning", publish.ThrowIfFailed().Output, StringComparison.OrdinalIgnoreCase);
        var program = folder.PathOf(Path.Combine("program", OperatingSystem.IsWindows() ? "Annotate.AotSmoke.exe" : "Annotate.AotSmoke"));
        var run = await ProcessRun.OfAsync(program, folder.Path, Repository.PathOf("seeds/belgorod-incursion.annotate.json"));
        Assert.EndsWith("all passed\n", run.ThrowIfFailed().Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }
}
