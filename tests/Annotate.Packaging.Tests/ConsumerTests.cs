namespace Annotate.Packaging.Tests;

[Trait("Category", "Slow")]
public class ConsumerTests(PackedLibrary library)
{
    [Fact]
    public async Task A_fresh_project_restores_the_package_and_round_trips_an_article_with_a_type_of_its_own()
    {
        using var folder = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Consumer")))
            File.Copy(file, folder.PathOf(Path.GetFileName(file)));
        // Adds a source to those of the machine; packages are unpacked here, not beside those of the user.
        await File.WriteAllTextAsync(
            folder.PathOf("nuget.config"),
            $"""
            <configuration>
              <packageSources><add key="packed" value="{library.Source}" /></packageSources>
              <config><add key="globalPackagesFolder" value="unpacked" /></config>
            </configuration>
            """,
            TestContext.Current.CancellationToken);

        (await ProcessRun.DotnetAsync(
            folder.Path, "build", "--output", "built", $"-p:AnnotateVersion={PackedLibrary.Version}", "-warnaserror")).ThrowIfFailed();
        var run = await ProcessRun.DotnetAsync(folder.Path, "built/Consumer.dll");

        Assert.Equal(
            (0,
            """
            JsonSerializer: True; bare: An annotation is not written alone: its type, its words and its unknown members would be lost
            The annotation type 'acme.forgetful' (Forgetful) never maps 'cue': write Cue = rewriter.Spans("cue", Cue)
            Ukrainian terrorists: terrorism; round trip equal: True; unknown kept: True

            """),
            (run.ExitCode, run.Output.ReplaceLineEndings("\n")));
        Assert.True(
            Directory.Exists(folder.PathOf($"unpacked/annotate/{PackedLibrary.Version}")),
            "The project was not built against the packed library.");
    }
}
