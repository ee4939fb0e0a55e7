namespace Annotate.Samples.Tests.Programs;

public class CustomAnnotationsTests
{
    [Fact]
    public async Task A_type_of_ones_own_is_queried_kept_by_an_older_reader_and_read_typed_again()
    {
        var run = await SampleProgram.RunAsync("CustomAnnotations");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal("terrorism “Ukrainian terrorists” Russia", run.LineWith("  terrorism   “Ukrainian"));
        Assert.Contains("keeps 4 annotations of the type acme.framing", run.Output, StringComparison.Ordinal);
        Assert.Equal("finds f2.target 2771..2793 by its place: “Ukrainian terrorists”", run.LineWith("  finds "));
        Assert.StartsWith(
            "ANN012 Error: The annotation 'f2' covers 'Ukrainian terrorists”'", run.LineWith("ANN012"), StringComparison.Ordinal);
        Assert.EndsWith("bytes: yes", run.LineWith("  writes the same"), StringComparison.Ordinal);
        Assert.Contains("Read typed again: terrorism; equal to what was annotated: yes", run.Lines);
        Assert.StartsWith(
            "The annotation type 'acme.irony' (Irony) never maps 'signal': write Signal = rewriter.Spans(\"signal\", Signal).",
            run.LineWith("acme.irony"), StringComparison.Ordinal);
    }
}
