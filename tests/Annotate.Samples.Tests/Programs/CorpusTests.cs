namespace Annotate.Samples.Tests.Programs;

public class CorpusTests
{
    [Fact]
    public async Task Places_are_counted_joined_and_found_in_a_corpus()
    {
        var run = await SampleProgram.RunAsync("Corpus");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal("7 claims in the first paragraph, the next after it is c09.target 565..664", run.Lines[0]);
        Assert.Equal("c49 is what a14 attributes: the RVC claimed responsibility for the attack", run.LineWith("c49"));
        Assert.StartsWith("3500 such claims in 500 articles", run.LineWith("500 articles"), StringComparison.Ordinal);
    }
}
