namespace Annotate.Samples.Tests.Programs;

public class BelgorodTests
{
    private const int LinesOfThreeScreens = 75;

    /// <summary>Set ANNOTATE_UPDATE_GOLDENS to write the report anew after a change that is meant.</summary>
    [Fact]
    public async Task The_sample_prints_its_checked_in_report_on_three_plain_screens()
    {
        var golden = Repository.PathOf("tests/Annotate.Samples.Tests/Programs/belgorod.txt");

        var run = await SampleProgram.RunAsync("Belgorod");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        if (Environment.GetEnvironmentVariable("ANNOTATE_UPDATE_GOLDENS") is not null)
            await File.WriteAllTextAsync(golden, run.Output.ReplaceLineEndings("\n"), TestContext.Current.CancellationToken);
        Assert.Equal(await File.ReadAllLinesAsync(golden, TestContext.Current.CancellationToken), run.Lines.SkipLast(1));
        Assert.InRange(run.Lines.Length, 30, LinesOfThreeScreens);
        Assert.All(run.Lines, line => Assert.InRange(line.Length, 0, 118));
        Assert.DoesNotContain('\u001b', run.Output);
    }

    [Fact]
    public void The_sample_is_one_file_that_a_reader_takes_in_at_once()
    {
        var file = Assert.Single(Directory.GetFiles(Repository.PathOf("samples/Belgorod"), "*.cs"));

        Assert.InRange(File.ReadAllLines(file).Length, 1, 120);
    }
}
