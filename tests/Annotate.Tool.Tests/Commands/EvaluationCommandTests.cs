using System.Text.Json;

namespace Annotate.Tool.Tests.Commands;

public class EvaluationCommandTests : Workspace
{
    private static AnnotatedArticle Tagged(params (string Words, string Layer)[] tags) =>
        Bridge.Annotate(tags.Select((tag, index) => new Tag
        {
            Id = $"t{index}", Label = "topic", Target = Bridge.Quote(tag.Words), Layer = tag.Layer.Length == 0 ? null : tag.Layer
        }));

    private static AnnotatedArticle Labelled(string label) =>
        Bridge.Annotate(new Tag { Id = "t", Label = label, Target = Bridge.Quote("bridge") });

    private static JsonElement[] Rows(ToolRun run) => [.. JsonElement.Parse(run.Output).GetProperty("rows").EnumerateArray()];

    private static string Text(JsonElement row, string column) => row.GetProperty(column).GetString()!;

    private static int Int(JsonElement row, string column) => row.GetProperty(column).GetInt32();

    [Fact]
    public async Task Score_counts_what_was_found_and_missed()
    {
        var (gold, predicted) =
            (Write("gold.json", Tagged(("bridge", ""), ("mayor", ""))), Write("predicted.json", Tagged(("bridge", ""), ("cracks", ""))));
        var run = await ToolRun.OfAsync("score", gold, predicted, "--json");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        var strict = JsonElement.Parse(run.Output).GetProperty("rows")[0];
        Assert.Equal(("tag.target:topic", "strict"), (strict.GetProperty("label").GetString(), strict.GetProperty("scheme").GetString()));
        Assert.Equal((1, 1, 1, 0.5), (strict.GetProperty("correct").GetInt32(), strict.GetProperty("missing")
            .GetInt32(), strict.GetProperty("spurious").GetInt32(), strict.GetProperty("f1").GetDouble()));
    }

    [Fact]
    public async Task Score_tells_labels_apart()
    {
        var (gold, predicted) = (Write("gold.json", Labelled("P")), Write("predicted.json", Labelled("Q")));
        var run = await ToolRun.OfAsync("score", gold, predicted, "--json");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        var rows = Rows(run).Take(4).ToArray();
        Assert.Equal(
            [("strict", 0, 1), ("exact", 1, 0), ("partial", 1, 0), ("type", 0, 1)],
            rows.Select(row => (Text(row, "scheme"), Int(row, "correct"), Int(row, "incorrect"))));
        Assert.All(rows, row => Assert.Equal("tag.target:P", Text(row, "label")));
        // Six code units, "bridge", under another label: each label has six of its own.
        var byCharacter = await ToolRun.OfAsync("score", gold, predicted, "--what", "characters", "--json");
        Assert.Equal(
            [("tag.target:P", 0, 6), ("tag.target:Q", 6, 0), ("(micro)", 6, 6)],
            Rows(byCharacter).Take(3).Select(row => (Text(row, "label"), Int(row, "fp"), Int(row, "fn"))));
    }

    [Theory]
    [InlineData("tag.target", "tag.target:P (micro) (macro)")]
    [InlineData("tag.target:Q", "tag.target:Q (micro) (macro)")]
    [InlineData("attribution.content", "(micro) (macro)")]
    public async Task Score_looks_at_one_role_or_one_label(string role, string labels)
    {
        var (gold, predicted) = (Write("gold.json", Labelled("P")), Write("predicted.json", Labelled("Q")));
        var run = await ToolRun.OfAsync("score", gold, predicted, "--role", role, "--json");

        Assert.Equal(labels, string.Join(' ', Rows(run).Select(row => Text(row, "label")).Distinct()));
    }

    [Theory]
    [InlineData("spans", "attribution.content")]
    [InlineData("attributions", "(whole)")]
    [InlineData("characters", "attribution.content")]
    public async Task Score_of_the_seed_against_itself_is_perfect(string what, string label)
    {
        var path = WriteSeed();
        File.Copy(path, PathOf("copy.json"));
        var run = await ToolRun.OfAsync("score", path, PathOf("copy.json"), "--what", what, "--json");

        var row = JsonElement.Parse(run.Output).GetProperty("rows").EnumerateArray()
            .First(row => row.EnumerateObject().First().Value.GetString() == label);
        Assert.Equal(1, row.GetProperty("f1").GetDouble());
    }

    [Fact]
    public async Task Score_pairs_articles_by_id_and_tells_of_those_without_a_prediction()
    {
        var gold = Write("gold.jsonl", $"{Line("a")}\n{Line("b")}\n");
        var run = await ToolRun.OfAsync("score", gold, Write("predicted.jsonl", $"{Line("b")}\n"));

        Assert.Equal((0, "There is no prediction on the article 'a'. All of its gold counts as missed.\n"), (run.ExitCode, run.Errors));
        var stray = await ToolRun.OfAsync("score", gold, Write("stray.jsonl", $"{Line("b")}\n{Line("z")}\n"));
        Assert.Equal(3, stray.ExitCode);
        Assert.Contains("'z'", stray.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Score_refuses_a_prediction_on_another_text()
    {
        var run = await ToolRun.OfAsync("score", WriteBridge(), Write("other.json", Line("bridge")));

        Assert.Equal((3, ""), (run.ExitCode, run.Output));
        Assert.Contains("different texts", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Agree_names_annotators_after_their_files()
    {
        var run = await ToolRun.OfAsync(
            "agree", Write("anna.json", Tagged(("bridge", ""), ("mayor", ""))), Write("ben.json", Tagged(("bridge", ""))));

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        // 2·1 / (2 + 1) = 0.6667
        Assert.Equal(
            ["anna", "ben", "0.6667", "0.6667", "0.6667", "0.6667"],
            run.Output.Split('\n')[2].Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task Agree_names_annotators_whose_files_are_named_alike_after_their_paths()
    {
        var (anna, ben) = (Write("anna/x.json", Tagged(("bridge", ""))), Write("ben/x.json", Tagged(("bridge", ""))));
        var run = await ToolRun.OfAsync("agree", anna, ben, "--json");

        var row = JsonElement.Parse(run.Output).GetProperty("rows")[0];
        Assert.Equal((anna, ben), (row.GetProperty("first").GetString(), row.GetProperty("second").GetString()));
    }

    [Fact]
    public async Task Agree_compares_the_layers_of_one_file_by_several_measures()
    {
        var path = Write("x.json", Tagged(("bridge", "a"), ("mayor", "a"), ("bridge", "b"), ("cracks", "b")));
        var run = await ToolRun.OfAsync(
            "agree", path, "--by", "layer", "--measure", "f1", "--measure", "agr", "--measure", "tokens", "--measure", "alpha",
            "--measure", "gamma", "--measure", "disagreements", "--json");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        var reports = run.Output.TrimEnd('\n').Split('\n').Select(line => JsonElement.Parse(line)).ToArray();
        Assert.Equal(6, reports.Length);
        Assert.Equal(0.5, reports[0].GetProperty("rows")[0].GetProperty("strict").GetDouble());
        Assert.Equal(2, reports[5].GetProperty("rows").GetArrayLength());
    }

    [Theory]
    [InlineData("f1", "strict", 0)]
    [InlineData("f1", "exact", 1)]
    [InlineData("f1", "type", 0)]
    [InlineData("agr", "agr", 0)]
    [InlineData("gamma", "observedDisorder", 1)]
    public async Task Agree_tells_labels_apart(string measure, string column, double expected)
    {
        var (anna, ben) = (Write("anna.json", Labelled("P")), Write("ben.json", Labelled("Q")));
        var run = await ToolRun.OfAsync("agree", anna, ben, "--measure", measure, "--json");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(expected, Rows(run)[0].GetProperty(column).GetDouble());
    }

    [Fact]
    public async Task Agree_shows_which_labels_differ()
    {
        var (anna, ben) = (Write("anna.json", Labelled("P")), Write("ben.json", Labelled("Q")));
        var row = Assert.Single(Rows(await ToolRun.OfAsync("agree", anna, ben, "--measure", "disagreements", "--json")));

        Assert.Equal(
            ("label", "tag.target:P", "tag.target:Q"),
            (Text(row, "kind"), Text(row, "firstLabel"), Text(row, "secondLabel")));
    }

    [Fact]
    public async Task Agree_needs_two_annotators_of_one_text()
    {
        Assert.Equal(2, (await ToolRun.OfAsync("agree", WriteBridge())).ExitCode);
        var run = await ToolRun.OfAsync("agree", PathOf("bridge.annotate.json"), Write("other.json", Line("bridge")));
        Assert.Equal(3, run.ExitCode);
        Assert.DoesNotContain("Parameter", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gamma_refuses_discontinuous_spans_unless_they_are_split()
    {
        var split = Bridge.Annotate(new Tag { Id = "t1", Label = "topic", Target = [new TextSpan(0, 3), new TextSpan(11, 13)] });
        string[] arguments = ["agree", Write("anna.json", split), Write("ben.json", split), "--measure", "gamma"];

        Assert.Equal(3, (await ToolRun.OfAsync(arguments)).ExitCode);
        Assert.Equal(0, (await ToolRun.OfAsync([.. arguments, "--split"])).ExitCode);
    }
}
