namespace Annotate.Samples.Tests.Programs;

public class NewVersionTests
{
    [Fact]
    public async Task The_report_the_quote_and_the_way_back_are_printed()
    {
        var run = await SampleProgram.RunAsync("NewVersion");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal("596 span sets on version 2: 132 unchanged, 437 shifted, 0 reanchored, 10 changed, 17 orphaned", run.Lines[0]);
        Assert.Equal("changed m055.target 0.64 Denis Nikitin Denis Kapustin", run.LineWith("m055.target"));
        Assert.EndsWith("The Kremlin the Kremlin", run.LineWith("a22.source"), StringComparison.Ordinal);
        Assert.EndsWith("all evidence (gone)", run.LineWith("a21.source"), StringComparison.Ordinal);
        Assert.StartsWith("1066..1098+1152..1171 by Fuzzy", run.LineWith("by Fuzzy"), StringComparison.Ordinal);
        Assert.StartsWith("ANN302", run.LineWith("'Russia' stands at several places"), StringComparison.Ordinal);
        Assert.Contains("Back again: 584 of 596 span sets as they were.", run.Lines);
    }
}
