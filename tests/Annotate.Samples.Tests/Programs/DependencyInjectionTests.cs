namespace Annotate.Samples.Tests.Programs;

public class DependencyInjectionTests
{
    [Fact]
    public async Task Options_from_configuration_and_a_keyed_instance_take_effect()
    {
        var run = await SampleProgram.RunAsync("DependencyInjection");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("Known beside the standard types: acme.framing", run.Lines);
        Assert.Contains("\"spans\":[[24,34]],\"quotes\":[\"“new dawn”\"]", run.LineWith("Own files:"), StringComparison.Ordinal);
        Assert.Contains("\"offsets\": \"code-points\"", run.LineWith("Interchange:"), StringComparison.Ordinal);
        Assert.Contains("\"target\":{\"spans\":[[23,33]]}", run.LineWith("Interchange:"), StringComparison.Ordinal);
        Assert.Contains("Either instance reads both files, with equal content: yes", run.Lines);
        Assert.Contains("more than 1048576", run.LineWith("The limit from appsettings.json holds:"), StringComparison.Ordinal);
    }
}
