namespace Annotate.Samples.Tests.Programs;

public class AgreementTests
{
    [Fact]
    public async Task Agreement_disagreements_and_scores_are_printed_and_the_misfit_is_told()
    {
        var run = await SampleProgram.RunAsync("Agreement");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        var rows = run.Lines.Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries))).ToList();
        // The second annotator has 27 of the 31, two of them cut elsewhere, and one that the first has not.
        Assert.Contains(rows, row => row.StartsWith("(whole) partial 25 0 2 4 1 31 28 0.9286 0.8387", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.StartsWith("Krippendorff's alpha (nominal) 0.9439 0.9774", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.StartsWith("mixed 1 1 0", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.StartsWith("gamma 0.8", StringComparison.Ordinal));
        Assert.EndsWith(
            "[The response to this raid by Russia] has been unexpected. While the official…", run.LineWith("3145..3180"),
            StringComparison.Ordinal);
        Assert.Contains("'a06'", run.LineWith("how far apart discontinuous ones are is not defined"), StringComparison.Ordinal);
        Assert.Contains(
            "first,second,0.847457627118644,0.847457627118644,0.8813559322033898,0.9152542372881356",
            run.Lines.Select(line => line.TrimEnd('\r')));
        Assert.StartsWith("{\"title\":\"Pairwise F1\"", run.LineWith("\"title\""), StringComparison.Ordinal);
    }
}
