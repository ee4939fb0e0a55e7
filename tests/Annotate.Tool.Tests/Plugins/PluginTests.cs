using System.Text.Json;

namespace Annotate.Tool.Tests.Plugins;

public class PluginTests : Workspace
{
    private static readonly string Plugin = Path.Combine(
        AppContext.BaseDirectory.Replace("Annotate.Tool.Tests", "Annotate.Tests.Plugin", StringComparison.Ordinal),
        "Annotate.Tests.Plugin.dll");

    private string WriteGloom() => Write("gloom.json",
        """
        {"format":"annotate/1","offsets":"utf-16","article":{"id":"g","headline":"Rain","text":"Rain all day."},"annotations":[
          {"type":"acme.mood","id":"m1","target":{"spans":[[0,4]],"quotes":["Rain"]},"feeling":"gloom"},
          {"type":"claim","id":"c1","text":"It rains."},
          {"type":"evidence","id":"e1","description":"Rain"},
          {"type":"evidenceSet","id":"s1","claimId":"c1","evidenceIds":["e1"],"stance":"supports"}]}
        """);

    [Theory]
    [InlineData("types", "type", "acme.mood")]
    [InlineData("formats", "name", "acme-headlines")]
    [InlineData("rules", "code", "ACM001")]
    [InlineData("policies", "policy", "acme-doubtful")]
    public async Task What_a_plug_in_brings_is_listed(string command, string member, string name)
    {
        var run = await ToolRun.OfAsync(command, "--plugin", Plugin, "--json");

        Assert.Contains(
            name, JsonElement.Parse(run.Output).GetProperty("rows").EnumerateArray().Select(row => row.GetProperty(member).GetString()));
    }

    [Fact]
    public async Task Its_rule_sees_its_type_and_is_silent_without_the_plug_in()
    {
        var with = await ToolRun.OfAsync("lint", WriteGloom(), "--plugin", Plugin);
        var without = await ToolRun.OfAsync("lint", WriteGloom());

        Assert.Contains("ACM001 Warning: The mood 'm1' is gloomy.", with.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("ACM001", without.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_format_and_its_policy_are_found_by_name()
    {
        var headlines = await ToolRun.OfAsync("convert", WriteGloom(), "--to", "acme-headlines", "--plugin", Plugin);
        var verdicts = await ToolRun.OfAsync("verdicts", WriteGloom(), "--policy", "acme-doubtful", "--plugin", Plugin);

        Assert.Equal("Rain\n", headlines.Output);
        Assert.Contains("notEnoughEvidence (policy acme-doubtful): One never knows.", verdicts.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_shows_the_findings_of_its_rule()
    {
        var run = await ToolRun.OfAsync("show", WriteGloom(), "--html", "-", "--plugin", Plugin);

        Assert.Contains("The mood 'm1' is gloomy.", System.Net.WebUtility.HtmlDecode(run.Output), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_record_on_which_its_rule_throws_is_one_bad_record()
    {
        var good = (await File.ReadAllTextAsync(WriteGloom(), TestContext.Current.CancellationToken)).ReplaceLineEndings("");
        var run = await ToolRun.WithInputAsync(
            $"{good}\n{good.Replace("gloom", "panic", StringComparison.Ordinal)}\n{good}\n", "map", "lint", "--plugin", Plugin);

        Assert.Equal((3, "line 2: The rule panics.\n"), (run.ExitCode, run.Errors));
        Assert.Equal(2, run.Output.TrimEnd('\n').Split('\n').Length);
    }

    [Fact]
    public async Task A_map_has_it_too()
    {
        var run = await ToolRun.WithInputAsync(
            (await File.ReadAllTextAsync(WriteGloom(), TestContext.Current.CancellationToken)).ReplaceLineEndings("") + "\n", "map",
            "lint", "--plugin", Plugin);

        Assert.Contains("ACM001", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sample_is_a_plug_in()
    {
        var assembly = Path.Combine(AppContext.BaseDirectory.Replace(
            Path.Combine("tests", "Annotate.Tool.Tests"),
            Path.Combine("samples", "CustomAnnotations.Types"),
            StringComparison.Ordinal), "CustomAnnotations.Types.dll");
        var run = await ToolRun.OfAsync("types", "--plugin", assembly, "--json");

        Assert.EndsWith(
            """{"type":"acme.framing","class":"Framing","origin":"CustomAnnotations.Types"}]}""" + "\n", run.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_plug_in_is_wrong_usage()
    {
        var missing = await ToolRun.OfAsync("types", "--plugin", "nowhere.dll");
        var text = await ToolRun.OfAsync("types", "--plugin", Write("text.dll", "No assembly."));
        var library = await ToolRun.OfAsync("types", "--plugin", typeof(Article).Assembly.Location);
        var twice = await ToolRun.OfAsync("types", "--plugin", Plugin, "--plugin", Plugin);

        Assert.Equal((2, "annotate: There is no plug-in 'nowhere.dll'. Check the path.\n"), (missing.ExitCode, missing.Errors));
        Assert.Equal(2, text.ExitCode);
        Assert.Contains("cannot be loaded as a plug-in", text.Errors, StringComparison.Ordinal);
        Assert.Equal(2, library.ExitCode);
        Assert.Contains("names no entry point. Add [assembly: YourPlugin] to it", library.Errors, StringComparison.Ordinal);
        Assert.Equal(2, twice.ExitCode);
        Assert.Contains("registered already", twice.Errors, StringComparison.Ordinal);
    }
}
