using System.Text.Json;

namespace Annotate.Tool.Tests.Commands;

public class ListingTests
{
    [Theory]
    [InlineData("formats", "name", "annotate,annotate-lines,text,brat,")]
    [InlineData("types", "type", "entity,mention,")]
    [InlineData("rules", "code", "ATT001,ATT002,")]
    [InlineData("policies", "policy", "anyCompleteSet,climateFever,sciFactPerDocument,independentMajority,")]
    public async Task What_is_registered_is_listed(string command, string member, string beginning)
    {
        var run = await ToolRun.OfAsync(command, "--json");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        var names =
            JsonElement.Parse(run.Output).GetProperty("rows").EnumerateArray().Select(row => row.GetProperty(member).GetString() + ",");
        Assert.StartsWith(beginning, string.Concat(names), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_listing_for_people_has_a_title_and_columns()
    {
        var run = await ToolRun.OfAsync("policies");

        Assert.StartsWith("Verdict policies\npolicy               class", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bash", "complete -o default -F _annotate annotate\n")]
    [InlineData("zsh", "compdef _annotate annotate\n")]
    [InlineData("fish", "(commandline) 2>/dev/null)\"\n")]
    [InlineData("pwsh", "}\n")]
    public async Task Each_shell_has_its_script(string shell, string end)
    {
        var run = await ToolRun.OfAsync("completion", shell);

        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith(end, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_command_line_is_completed()
    {
        var run = await ToolRun.OfAsync("[suggest:15]", "annotate show --");

        Assert.Contains("--html", run.Output.Split('\n').Select(line => line.Trim()));
    }
}
