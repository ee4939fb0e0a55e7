namespace Annotate.Samples.Tests.Programs;

public class ReportTests
{
    [Fact]
    public async Task The_page_is_written()
    {
        var run = await SampleProgram.RunAsync("Report");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        var path = run.LineWith("Written: ")["Written: ".Length..];
        Assert.StartsWith(
            "<!DOCTYPE html>\n<html lang=\"en\">", await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken),
            StringComparison.Ordinal);
    }
}
