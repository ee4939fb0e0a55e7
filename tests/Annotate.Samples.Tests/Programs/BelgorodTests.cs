namespace Annotate.Samples.Tests.Programs;

public class BelgorodTests(BelgorodRun belgorod) : IClassFixture<BelgorodRun>
{
    private readonly SampleRun _run = belgorod.Run;

    [Fact]
    public void The_tables_show_who_says_what()
    {
        Assert.Equal((0, ""), (_run.ExitCode, _run.Errors));
        Assert.Equal("a16 the global community largely dismissed this incident indirect doubts", _run.LineWith(" a16 "));
        Assert.Equal("a21 all evidence points to the FRL and the RVC indirect endorses", _run.LineWith(" a21 "));
        Assert.Equal("Kremlin namedGroup 2 1 doubts, 1 rejects", _run.LineWith("  2       1 doubts, 1 rejects"));
    }

    [Fact]
    public void Nested_attributions_are_indented_below_their_parents()
    {
        var parent = Array.FindIndex(_run.Lines, line => line.StartsWith(" a14  footage", StringComparison.Ordinal));
        var child = Array.FindIndex(_run.Lines, line => line.StartsWith(" a15    the RVC", StringComparison.Ordinal));
        Assert.True(parent > 0, "a14 is not in the table.");
        Assert.Equal(parent + 2, child);
    }

    [Fact]
    public void Every_attribution_has_its_row_and_every_verdict_its_card()
    {
        Assert.All(
            SampleArticles.BelgorodAnnotated.OfType<Attribution>(),
            attribution => Assert.Single(_run.Lines, line => line.StartsWith($" {attribution.Id} ", StringComparison.Ordinal)));
        Assert.All(
            SampleArticles.BelgorodAnnotated.OfType<Verdict>(),
            verdict => Assert.Single(_run.Lines, line => line.StartsWith($"┌─{verdict.ClaimId}─", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_board_shows_evidence_undercuts_and_verdict()
    {
        Assert.Equal("against “all evidence points to the FRL and the RVC” [a21] (strong)", _run.LineWith("│ against    “all evidence"));
        Assert.Equal("undercut “the extreme nature of Russian claims” (moderate; attacks what is said in a22)", _run.LineWith("the extreme nature of Russian claims” "));
        Assert.Contains("verdict    refuted: According to the article all evidence points to", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_is_reported_with_its_code_and_the_edited_article_comes_back_equal()
    {
        Assert.StartsWith("ANN105 Error The Attribution 'a20' refers by 'sourceIds' to 'rusia'", _run.LineWith(" ANN105 "), StringComparison.Ordinal);
        Assert.Contains("The article as it is: 0 findings.", _run.Output, StringComparison.Ordinal);
        Assert.Contains("read them back: 548 annotations, 0 findings.", _run.Output, StringComparison.Ordinal);
        Assert.Contains("The 547 annotations that nobody touched: 547 kept their bytes.", _run.Lines);
        Assert.Contains("Equality: what was read back is equal to what was saved.", _run.Lines);
    }

    [Fact]
    public void Chains_verdicts_sources_and_findings_are_those_of_the_golden_report()
    {
        var lines = _run.Output.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd());

        var report = lines.SkipWhile(line => !line.StartsWith("── Who stands behind a claim", StringComparison.Ordinal)).TakeWhile(line => !line.StartsWith("── Is it sound?", StringComparison.Ordinal));

        Assert.Equal(File.ReadAllLines(Repository.PathOf("tests/Annotate.Samples.Tests/Programs/belgorod-analysis.txt")), report);
    }

    [Fact]
    public void A_redirected_output_is_plain_and_fits_a_wide_console() => AssertPlainAndAsWideAs(120, _run);

    [Fact]
    public async Task A_redirected_output_is_plain_and_fits_a_narrow_console() => AssertPlainAndAsWideAs(80, await SampleProgram.RunAsync("Belgorod", 80));

    [Fact]
    public async Task Every_run_prints_the_same() => Assert.Equal(_run.Output, (await SampleProgram.RunAsync("Belgorod")).Output);

    private static void AssertPlainAndAsWideAs(int columns, SampleRun run)
    {
        Assert.DoesNotContain('\u001b', run.Output);
        Assert.Equal(columns, run.Lines.Max(line => line.Length));
    }
}
