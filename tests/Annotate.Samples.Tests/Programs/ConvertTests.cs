namespace Annotate.Samples.Tests.Programs;

public class ConvertTests
{
    [Fact]
    public async Task What_was_lost_is_told_and_the_rest_comes_back()
    {
        var run = await SampleProgram.RunAsync("Convert");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("brat, w3c, hypothesis, recogito, label-studio", run.LineWith("Formats:"), StringComparison.Ordinal);
        Assert.StartsWith(
            "ANN201 203 times, first: The Entity 'ian-schmutzler' is left out of the brat file", run.LineWith("  ANN201"),
            StringComparison.Ordinal);
        Assert.EndsWith("203 left out: 779 in all", run.LineWith("Read back:"), StringComparison.Ordinal);
        Assert.Contains("The same bytes when written again: yes", run.Lines);
        Assert.Contains("As Web Annotations: 1 loss, the text; with it, everything comes back: yes", run.Lines);
    }
}
