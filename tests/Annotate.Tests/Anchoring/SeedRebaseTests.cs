using Annotate.Anchoring;

namespace Annotate.Tests.Anchoring;

/// <summary>The edited second version: a corrected date, a name spelled differently, a quotation cut, a paragraph moved, a sentence
/// added.</summary>
public class SeedRebaseTests
{
    private static readonly string NewText = File.ReadAllText(Path.Combine(Seeds.Folder, "belgorod-incursion.v2.txt"));

    private static readonly (AnnotatedArticle Annotated, RebaseReport Report) Result = Seeds.Annotated.Rebase(NewText);

    [Fact]
    public void Every_span_set_has_one_outcome_and_no_annotation_is_missing()
    {
        var spans = new SpanCounter();
        foreach (var annotation in Seeds.Annotated.Annotations)
            spans.Visit(annotation);

        Assert.Equal(596, spans.Count);
        Assert.Equal(596, Result.Report.Outcomes.Count);
        Assert.Equal(
            Seeds.Annotated.Annotations.Select(annotation => annotation.Id),
            Result.Annotated.Annotations.Select(annotation => annotation.Id));
    }

    [Fact]
    public void The_outcomes_are_those_counted_by_hand()
    {
        Assert.Equal(
            [
                (RebaseKind.Unchanged, 52), (RebaseKind.Shifted, 446), (RebaseKind.Reanchored, 65), (RebaseKind.Changed, 13),
                (RebaseKind.Orphaned, 20)
            ],
            Enum.GetValues<RebaseKind>().Select(kind => (kind, Result.Report.Count(kind))));
    }

    [Fact]
    public void Everything_before_the_added_sentence_is_unchanged_but_the_date_and_the_sentence_that_holds_it()
    {
        // The text before the added sentence keeps its offsets: the corrected date has as many characters as the old one.
        var added = NewText.IndexOf(" This article has been updated", StringComparison.Ordinal);
        var before = Result.Report.Outcomes.Where(outcome => outcome.Before.IsAnchored && outcome.Before.Hull.End <= added).ToList();

        Assert.Equal(54, before.Count);
        Assert.Equal(
            ["c02.target", "t01.target"],
            before.Where(outcome => outcome.Kind != RebaseKind.Unchanged).Select(Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("t01.target", "May 22nd, 2023", "May 23rd, 2023")]
    [InlineData("m055.target", "Denis Nikitin", "Denis Nikityn")]
    [InlineData("m058.target", "Nikitin", "Nikityn")]
    [InlineData(
        "a06.content",
        "its leader, Denis Nikitin … a white supremacist and a Neo Nazi",
        "its leader, Denis Nikityn … a white supremacist and a Neo Nazi")]
    [InlineData("a08.source", "Nikitin", "Nikityn")]
    [InlineData("c26.target", "its leader, Denis Nikitin", "its leader, Denis Nikityn")]
    public void The_corrected_date_and_the_respelt_name_are_changed_and_shown(string name, string oldText, string newText)
    {
        var outcome = Find(name);

        Assert.Equal(RebaseKind.Changed, outcome.Kind);
        Assert.Equal(oldText, outcome.OldText);
        Assert.Equal(newText, outcome.NewText);
        Assert.Equal("ANN307", outcome.Diagnostic!.Code);
    }

    [Fact]
    public void Nothing_but_what_holds_the_date_or_the_name_is_changed()
    {
        Assert.Equal(
            [
                "a06.content", "a08.source", "c02.target", "c26.target", "c27.target", "c28.target", "c29.target", "c32.target",
                "e02.target", "e04.target", "m055.target", "m058.target", "t01.target"
            ],
            Names(RebaseKind.Changed));
        Assert.All(Outcomes(RebaseKind.Changed), outcome => Assert.True(
            outcome.OldText.Replace("Nikitin", "Nikityn", StringComparison.Ordinal)
                .Replace("22nd", "23rd", StringComparison.Ordinal) == outcome.NewText));
    }

    [Fact]
    public void What_stood_in_the_cut_quotation_and_its_introduction_is_orphaned_and_keeps_its_words()
    {
        Assert.Equal(
            ["a05.content", "a05.cue", "a05.source", "c19.target", "c20.target", "c21.target", "c22.target", "c23.target", "e01.target",
             "m042.target", "m043.target", "m044.target", "m045.target", "m046.target", "m047.target", "m048.target",
             "m049.target", "m050.target",
             "s01.signal", "s55.signal"],
            Names(RebaseKind.Orphaned));
        var cue = Result.Annotated.Get<Attribution>("a05").Cue!;
        Assert.False(cue.IsAnchored);
        Assert.Equal(["stating"], cue.Quotes);
        Assert.Equal("ANN306", Find("a05.cue").Diagnostic!.Code);
    }

    [Fact]
    public void The_words_Putin_and_I_of_the_cut_quotation_do_not_jump_to_the_same_words_elsewhere()
    {
        Assert.Contains("Putin", NewText, StringComparison.Ordinal);
        Assert.Equal("Putin", Find("m049.target").OldText);
        Assert.Null(Find("m049.target").NewText);
    }

    [Fact]
    public void All_of_the_moved_paragraph_and_nothing_else_is_reanchored_with_its_exact_words()
    {
        var (oldStart, newStart) = (ParagraphStart(Seeds.Text), ParagraphStart(NewText));
        var inside = Result.Report.Outcomes.Where(
            outcome => new TextSpan(oldStart, oldStart + 342).Contains(outcome.Before.Hull) && outcome.Before.IsAnchored).ToList();

        Assert.Equal(65, inside.Count);
        Assert.All(inside, outcome =>
        {
            Assert.Equal(RebaseKind.Reanchored, outcome.Kind);
            Assert.Equal(AnchorMethod.Exact, outcome.Method);
            Assert.Equal(outcome.Before.Select(span => span.Shift(newStart - oldStart)), outcome.After);
            Assert.InRange(outcome.Score, 0.85, 1);
        });
    }

    [Fact]
    public void What_follows_the_added_sentence_is_shifted_by_its_length()
    {
        var spokesman = Find("m040.target");

        Assert.Equal(RebaseKind.Shifted, spokesman.Kind);
        Assert.Equal(
            " This article has been updated since it was first published.".Length, spokesman.After[0].Start - spokesman.Before[0].Start);
    }

    [Fact]
    public void Every_span_that_is_not_reported_as_changed_covers_the_words_it_covered()
    {
        var verified = Result.Report.Outcomes.Where(
            outcome => outcome.Kind is RebaseKind.Unchanged or RebaseKind.Shifted or RebaseKind.Reanchored).ToList();

        Assert.Equal(563, verified.Count);
        Assert.All(verified, outcome => Assert.Equal(outcome.OldText, outcome.NewText));
    }

    [Fact]
    public void The_result_is_valid_but_for_the_orphans_and_names_both_versions()
    {
        var (updated, _) = Result;

        Assert.Equal(20, updated.Validate().Count);
        Assert.All(updated.Validate(), diagnostic => Assert.Equal("ANN104", diagnostic.Code));
        Assert.Equal("2", updated.Article.Version);
        Assert.Equal("841d6013d4f82d71de758ed0644697a9ace706aef36cb6c77ebf160dc02ad472", updated.Article.PreviousSha256);
        Assert.Equal(Article.Parse(NewText).Layout, updated.Article.Layout);
    }

    [Fact]
    public void It_survives_a_file()
    {
        var read = AnnotateJson.Default.Read(AnnotateJson.Default.ToUtf8Bytes(Result.Annotated));

        Assert.True(read.ContentEquals(Result.Annotated));
    }

    [Fact]
    public void Rebasing_back_restores_every_unchanged_and_shifted_span()
    {
        var (_, back) = Result.Annotated.Rebase(Seeds.Text);

        var restored =
            Result.Report.Outcomes.Zip(back.Outcomes).Where(pair => pair.First.Kind is RebaseKind.Unchanged or RebaseKind.Shifted).ToList();
        Assert.Equal(498, restored.Count);
        Assert.All(restored, pair => Assert.Equal(pair.First.Before, pair.Second.After));
    }

    [Fact]
    public void Rebasing_back_finds_the_long_orphans_again_and_leaves_the_short_ones()
    {
        var (restored, report) = Result.Annotated.Rebase(Seeds.Text);

        Assert.Equal(
            [
                "a05.cue", "m043.target", "m044.target", "m045.target", "m046.target", "m047.target", "m048.target", "m049.target",
                "m050.target", "s01.signal", "s55.signal"
            ],
            report.Outcomes.Where(outcome => outcome.Kind == RebaseKind.Orphaned).Select(Name).Order(StringComparer.Ordinal));
        Assert.Equal(Seeds.Annotated.Get<Attribution>("a05").Content, restored.Get<Attribution>("a05").Content);
    }

    [Fact]
    public void The_report_is_a_table()
    {
        var lines = Result.Report.ToString().ReplaceLineEndings("\n").Split('\n');

        Assert.Equal("596 span sets on version 2: 52 unchanged, 446 shifted, 65 reanchored, 13 changed, 20 orphaned", lines[0]);
        Assert.Equal(2 + 65 + 13 + 20, lines.Length);
        Assert.Contains("changed     t01.target           0.86   May 22nd, 2023                            May 23rd, 2023", lines);
    }

    private static int ParagraphStart(string text) => text.IndexOf("Russia has alleged", StringComparison.Ordinal);

    private static RebaseOutcome Find(string name) => Result.Report.Outcomes.Single(outcome => Name(outcome) == name);

    private static IEnumerable<RebaseOutcome> Outcomes(RebaseKind kind) => Result.Report.Outcomes.Where(outcome => outcome.Kind == kind);

    private static IEnumerable<string> Names(RebaseKind kind) => Outcomes(kind).Select(Name).Order(StringComparer.Ordinal);

    private static string Name(RebaseOutcome outcome) => $"{outcome.AnnotationId}.{outcome.Role}";

    private sealed class SpanCounter : AnnotationVisitor
    {
        public int Count { get; private set; }

        protected override void OnSpans(string role, SpanSet spans) => Count++;
    }
}
