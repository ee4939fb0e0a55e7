using System.Text;
using Annotate.Anchoring;
using CsCheck;

namespace Annotate.Tests.Anchoring;

public class RebaseTests
{
    private const string Text = "The army withdrew on Monday. Officials in Kiev claimed victory. Nobody was hurt, they said.";

    [Fact]
    public void Rebasing_onto_the_same_text_changes_nothing()
    {
        var annotated = Seeds.Annotated;

        var (same, report) = annotated.Rebase(Seeds.Text);

        Assert.Same(annotated, same);
        Assert.Equal(596, report.Count(RebaseKind.Unchanged));
        Assert.Equal("596 span sets: 596 unchanged, 0 shifted, 0 reanchored, 0 changed, 0 orphaned", report.ToString());
    }

    [Theory]
    [InlineData("army", "Yesterday the army", "The army", RebaseKind.Shifted, "army")]
    [InlineData("army", "The armies", "The army", RebaseKind.Changed, "armies")]
    [InlineData("Kiev", "in Kyiv claimed", "in Kiev claimed", RebaseKind.Changed, "Kyiv")]
    [InlineData("Monday", "on Friday.", "on Monday.", RebaseKind.Changed, "Friday")]
    [InlineData("Monday", "on 13 June.", "on Monday.", RebaseKind.Orphaned, null)]
    [InlineData(
        "Officials in Kiev", "Officials in the capital Kiev", "Officials in Kiev", RebaseKind.Changed, "Officials in the capital Kiev")]
    [InlineData("Officials in Kiev", "Senior officials in Kiev city", "Officials in Kiev", RebaseKind.Changed, "officials in Kiev")]
    [InlineData("claimed", "Kiev quickly claimed loudly victory", "Kiev claimed victory", RebaseKind.Shifted, "claimed")]
    [InlineData("army", "The army", "The army", RebaseKind.Unchanged, "army")]
    [InlineData("The army", "On Tuesday the army", "The army", RebaseKind.Changed, "the army")]
    [InlineData("The army", "Yesterday army", "The army", RebaseKind.Changed, "army")]
    [InlineData("Officials in Kiev", "OFFICIALS in Kiev", "Officials in Kiev", RebaseKind.Changed, "OFFICIALS in Kiev")]
    [InlineData("in Kiev", "in KIEV proper", "in Kiev", RebaseKind.Changed, "in KIEV")]
    public void A_span_follows_its_words(string quote, string now, string before, RebaseKind kind, string? covered)
    {
        var outcome = Rebase(quote, Text.Replace(before, now, StringComparison.Ordinal));

        Assert.Equal(kind, outcome.Kind);
        Assert.Equal(quote, outcome.OldText);
        Assert.Equal(covered, outcome.NewText);
    }

    [Fact]
    public void Text_inserted_at_the_borders_stays_outside()
    {
        var outcome = Rebase("claimed", Text.Replace(" claimed ", " (as ever) claimed (again) ", StringComparison.Ordinal));

        Assert.Equal(RebaseKind.Shifted, outcome.Kind);
        Assert.Equal("claimed", outcome.NewText);
    }

    [Fact]
    public void A_cut_word_does_not_jump_to_the_same_word_elsewhere()
    {
        const string Old = "The army won. The army lost. People left the town.";
        var span = new TextSpan(4, 8);
        var annotated = new Article(Old).Annotate(new Tag { Id = "t", Label = "x", Target = span });

        var outcome = annotated.Rebase("The army lost. People left the town.").Report.Outcomes[0];

        Assert.True(outcome.Kind == RebaseKind.Orphaned || outcome.After[0] == span);
        Assert.Equal(RebaseKind.Orphaned, annotated.With(new Tag { Id = "t", Label = "x", Target = new TextSpan(9, 12) }).Rebase(
            "The army lost. People left the town.").Report.Outcomes[0].Kind);
    }

    [Fact]
    public void A_short_word_is_not_found_again_in_an_added_sentence_about_something_else()
    {
        var outcome =
            Rebase("Kiev", Text.Replace("Officials in Kiev claimed victory. ", "", StringComparison.Ordinal) + " Trains to Kiev run late.");

        Assert.Equal(RebaseKind.Orphaned, outcome.Kind);
        Assert.Equal(["Kiev"], outcome.After.Quotes);
    }

    [Fact]
    public void A_moved_sentence_takes_its_spans_along()
    {
        const string Moved = "Officials in Kiev claimed victory. ";
        var outcome = Rebase("claimed", Text.Replace(Moved, "", StringComparison.Ordinal) + " " + Moved.Trim());

        Assert.Equal(RebaseKind.Reanchored, outcome.Kind);
        Assert.Equal("claimed", outcome.NewText);
        Assert.Equal("ANN308", outcome.Diagnostic!.Code);
    }

    [Fact]
    public void A_fragment_that_was_cut_is_given_up_if_most_of_the_set_remains()
    {
        var article = new Article(Text);
        var annotated = article.Annotate(new Tag
        {
            Id = "t",
            Label = "x",
            Target = [article.Quote("Officials in Kiev"), article.Quote("Nobody was hurt"), article.Quote("they said")]
        });

        var outcome = annotated.Rebase(Text.Replace(", they said", "", StringComparison.Ordinal)).Report.Outcomes[0];

        Assert.Equal(RebaseKind.Changed, outcome.Kind);
        Assert.Equal("Officials in Kiev … Nobody was hurt … they said", outcome.OldText);
        Assert.Equal("Officials in Kiev … Nobody was hurt", outcome.NewText);
    }

    [Fact]
    public void A_set_is_orphaned_with_all_its_quotes_once_most_of_it_is_gone()
    {
        var article = new Article(Text);
        var annotated =
            article.Annotate(new Tag { Id = "t", Label = "x", Target = [article.Quote("The"), article.Quote("Nobody was hurt")] });

        var outcome = annotated.Rebase("The army withdrew on Monday. Officials in Kiev claimed victory.").Report.Outcomes[0];

        Assert.Equal(RebaseKind.Orphaned, outcome.Kind);
        Assert.Equal(["The", "Nobody was hurt"], outcome.After.Quotes);
    }

    [Theory]
    [InlineData(0, "Now: " + Text, 0, RebaseKind.Unchanged)]
    [InlineData(9, "Now: " + Text, 14, RebaseKind.Shifted)]
    [InlineData(8, "The army quickly withdrew on Monday.", 8, RebaseKind.Unchanged)]
    [InlineData(91, Text + " More.", 91, RebaseKind.Unchanged)]
    public void An_empty_span_stays_behind_the_character_before_it(int position, string newText, int moved, RebaseKind kind)
    {
        var annotated = new Article(Text).Annotate(new Tag { Id = "t", Label = "x", Target = new TextSpan(position, position) });

        var outcome = annotated.Rebase(newText).Report.Outcomes[0];

        Assert.Equal(kind, outcome.Kind);
        Assert.Equal(new TextSpan(moved, moved), outcome.After[0]);
    }

    [Fact]
    public void An_empty_span_inside_cut_text_is_orphaned()
    {
        var annotated = new Article(Text).Annotate(new Tag { Id = "t", Label = "x", Target = new TextSpan(45, 45) });

        Assert.Equal(
            RebaseKind.Orphaned,
            annotated.Rebase(Text.Replace("Officials in Kiev claimed victory. ", "", StringComparison.Ordinal)).Report.Outcomes[0].Kind);
    }

    [Fact]
    public void Other_line_breaks_shift_what_is_within_lines_and_change_what_spans_them()
    {
        const string Old = "First line here\nSecond line there\n";
        var annotated = new Article(Old).Annotate(
            new Tag { Id = "a", Label = "x", Target = new TextSpan(16, 27) },
            new Tag { Id = "b", Label = "x", Target = new TextSpan(6, 22) });

        var outcomes = annotated.Rebase(Old.Replace("\n", "\r\n", StringComparison.Ordinal)).Report.Outcomes;

        Assert.Equal((RebaseKind.Shifted, "Second line"), (outcomes[0].Kind, outcomes[0].NewText));
        Assert.Equal((RebaseKind.Changed, "line here\r\nSecond", 1.0), (outcomes[1].Kind, outcomes[1].NewText, outcomes[1].Score));
    }

    [Fact]
    public void Another_normal_form_changes_only_the_words_that_have_one()
    {
        const string Old = "Le café ouvert et le parc";
        var annotated = new Article(Old).Annotate(
            new Tag { Id = "a", Label = "x", Target = new TextSpan(3, 7) },
            new Tag { Id = "b", Label = "x", Target = new TextSpan(8, 14) });

        var outcomes = annotated.Rebase("Le cafe\u0301 ouvert et le parc").Report.Outcomes;

        Assert.Equal((RebaseKind.Changed, "cafe\u0301", 1.0), (outcomes[0].Kind, outcomes[0].NewText, outcomes[0].Score));
        Assert.Equal((RebaseKind.Shifted, "ouvert"), (outcomes[1].Kind, outcomes[1].NewText));
    }

    [Fact]
    public void A_span_outside_the_old_text_is_orphaned_and_said_to_be_an_error()
    {
        var annotated = new Article("short").Annotate(new Tag { Id = "t", Label = "x", Target = new TextSpan(2, 90) });

        var outcome = annotated.Rebase(new string('a', 200)).Report.Outcomes[0];

        Assert.Equal(RebaseKind.Orphaned, outcome.Kind);
        Assert.Equal(["ort"], outcome.After.Quotes);
        Assert.Equal("ANN309", outcome.Diagnostic!.Code);
        Assert.Equal("", annotated.Rebase("short").Report.Outcomes[0].OldText);
    }

    [Fact]
    public void A_span_that_cuts_a_surrogate_pair_leaves_an_orphan_that_can_be_written()
    {
        var annotated = new Article("an 😀 emoji").Annotate(new Tag { Id = "t", Label = "x", Target = new TextSpan(4, 5) });

        var (updated, report) = annotated.Rebase("nothing of the kind");

        Assert.Equal(["😀"], report.Outcomes[0].After.Quotes);
        Assert.True(AnnotateJson.Default.Read(AnnotateJson.Default.ToUtf8Bytes(updated)).ContentEquals(updated));
    }

    [Fact]
    public void An_unknown_annotation_is_moved_and_its_offsets_are_written_anew_in_the_unit_of_its_file()
    {
        // Two code units either way, but one code point before and two after.
        const string Json = """
            {"format":"annotate/1","offsets":"code-points","article":{"text":"😀 army","sha256":null},
             "annotations":[{"type":"acme.stance","id":"x1","parts":[{"target":{"spans":[[2,6]],"quotes":["army"]}}]}]}
            """;
        var json = new AnnotateJson(new AnnotateOptions { Offsets = OffsetUnit.CodePoint });
        var annotated = json.Read(Encoding.UTF8.GetBytes(Json.Replace(",\"sha256\":null", "", StringComparison.Ordinal)));

        var (updated, report) = annotated.Rebase("ok army");

        Assert.Equal(
            ("x1", "parts[0].target", "acme.stance", RebaseKind.Unchanged),
            (report.Outcomes[0].AnnotationId.Value, report.Outcomes[0].Role, report.Outcomes[0].AnnotationType, report.Outcomes[0].Kind));
        Assert.Contains("\"spans\":[[3,7]]", Encoding.UTF8.GetString(json.ToUtf8Bytes(updated)), StringComparison.Ordinal);
    }

    [Fact]
    public void An_orphan_is_found_again_when_its_words_return_and_by_an_explicit_call()
    {
        const string Cut = "Officials in Kiev claimed victory. ";
        var article = new Article(Text);
        var annotated = article.Annotate(
            new Tag { Id = "t", Label = "x", Target = article.Quote("Kiev claimed victory") },
            new Tag { Id = "s", Label = "x", Target = article.Quote("Kiev") });
        var (cut, _) = annotated.Rebase(Text.Replace(Cut, "", StringComparison.Ordinal));

        var (back, report) = cut.Rebase(Text);
        var (found, explicitly) = back.Reanchor();

        Assert.Equal([RebaseKind.Reanchored, RebaseKind.Orphaned], report.Outcomes.Select(outcome => outcome.Kind));
        Assert.Equal([RebaseKind.Reanchored], explicitly.Outcomes.Select(outcome => outcome.Kind));
        Assert.True(found.Annotations.SequenceEqual(annotated.Annotations));
        Assert.Same(cut, cut.Reanchor().Annotated);
    }

    [Fact]
    public void Reanchoring_mends_spans_whose_kept_quotes_differ_from_the_text()
    {
        const string Json =
            """{"format":"annotate/1","offsets":"utf-16","article":{"text":"The army withdrew"},"annotations":["""
                + """{"type":"tag","id":"t","label":"x","target":{"spans":[[0,4]],"quotes":["army"]}}]}""";
        var read = AnnotateJson.Default.ReadLenient(Encoding.UTF8.GetBytes(Json)).Value!;

        var (mended, report) = read.Reanchor();

        Assert.Equal(RebaseKind.Reanchored, report.Outcomes[0].Kind);
        Assert.Equal(new TextSpan(4, 8), mended.Get<Tag>("t").Target);
    }

    [Fact]
    public void The_new_article_keeps_its_metadata_and_names_the_version_before()
    {
        var article =
            Article.Parse("Headline here\n\nBy Jane Doe\n\nThe first text.") with { Id = "urn:x", Version = "v1.9", Language = "en" };

        var updated = article.Annotate().Rebase("New headline\n\nBy Jane Doe\n\nThe first text.").Annotated.Article;

        Assert.Equal(
            ("urn:x", "v1.10", "en", "New headline", "Jane Doe"),
            (updated.Id, updated.Version, updated.Language, updated.Headline, updated.TextOf(updated.Layout!.BylineName!.Value)));
        Assert.Equal(article.Sha256, updated.PreviousSha256);
    }

    [Theory]
    [InlineData(null, "2")]
    [InlineData("7", "8")]
    [InlineData("final", null)]
    public void The_version_counts_on(string? old, string? next) =>
        Assert.Equal(next, (new Article("a") { Version = old }).Annotate().Rebase("b").Annotated.Article.Version);

    [Fact]
    public void A_version_with_its_own_metadata_keeps_them()
    {
        var updated = new Article("one text") { Version = "1" }.Annotate().Rebase(
            new Article("another text") { Version = "final", Publisher = "desk" }).Annotated.Article;

        Assert.Equal(("final", "desk", new Article("one text").Sha256), (updated.Version, updated.Publisher, updated.PreviousSha256));
    }

    [Fact]
    public void The_layout_is_found_anew_and_none_is_made_where_there_was_none()
    {
        const string Old = "Bridge reopens\n\nBy Ann Lee\n\nThe bridge is safe.\nPeople cross it.";
        const string New = "Bridge reopens again\n\nBy Ann Lee\n\nThe bridge is safe.\n\nNobody fell.\nPeople cross it.";
        var given = Article.Parse(Old).Layout! with { Paragraphs = [new TextSpan(0, 3)] };

        foreach (var old in new[] { Article.Parse(Old), Article.Parse(Old) with { Layout = given } })
            Assert.Equal(Article.Parse(New).Layout, old.Annotate().Rebase(New).Annotated.Article.Layout);
        Assert.Null(new Article(Old).Annotate().Rebase(New).Annotated.Article.Layout);
    }

    [Fact]
    public void A_text_that_goes_and_comes_again_takes_its_annotations_along()
    {
        var annotated = Seeds.Annotated;

        var (emptied, gone) = annotated.Rebase("");
        var (again, back) = emptied.Rebase(Seeds.Text);

        Assert.Equal(gone.Outcomes.Count, gone.Count(RebaseKind.Orphaned));
        Assert.Equal(annotated.Annotations.Count, emptied.Annotations.Count);
        Assert.All(gone.Outcomes.Zip(back.Outcomes), pair => Assert.Equal(pair.First.OldText, pair.Second.OldText));
        // Words that tell their place come back to it; a word or two without context, and what stands in the text more often, are left for
        // a person.
        var restored = gone.Outcomes.Zip(back.Outcomes).Where(pair => pair.Second.Kind == RebaseKind.Reanchored).ToArray();
        Assert.NotEmpty(restored);
        Assert.All(restored, pair => Assert.Equal(pair.First.OldText, pair.Second.NewText));
        Assert.All(
            back.Outcomes.Where(outcome => outcome.Kind == RebaseKind.Orphaned),
            outcome => Assert.True(outcome.Refusal == AnchorRefusal.Ambiguous || outcome.After.Quotes.Any(quote => quote.Length < 16)));
        Assert.Equal(Seeds.Text, again.Article.Text);
    }

    [Fact]
    public void An_annotation_that_lacks_what_its_type_requires_is_named()
    {
        var annotated = new Article("one text").Annotate(new Mention { Id = "m", Target = null! });

        Assert.Contains("'m'", Assert.Throws<AnnotateException>(() => annotated.Rebase("another")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cancelled_rebase_stops()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => Seeds.Annotated.Rebase("another text", RebaseOptions.Default, source.Token));
    }

    /// <summary>Words that occur once each, so that whole words which are equal are the same place.</summary>
    [Fact]
    public void After_random_edits_every_span_is_verified_or_reported_and_none_stands_on_other_text() =>
        Gen.Select(Gen.Int[0, int.MaxValue - 1], Gen.Int[0, 12]).Sample((seed, edits) =>
        {
            var random = new Random(seed);
            var oldWords = Enumerable.Range(0, 120).Select(i => $"word{i}").ToList();
            var newWords = Edit(random, oldWords, edits);
            var (old, changed) = (Join(oldWords), Join(newWords));
            var annotated = new Article(old).Annotate(Enumerable.Range(0, 40).Select(i => Span(random, old, i)));

            var (updated, report) = annotated.Rebase(changed);
            var back = updated.Rebase(old).Report;

            return report.Outcomes.Count == 40 && report.Outcomes.Zip(back.Outcomes).All(pair =>
            {
                var (there, again) = pair;
                var exact = there.Kind is RebaseKind.Unchanged or RebaseKind.Shifted;
                return (!exact || (there.OldText == there.NewText
                    && WholeWords(there.Before, old) == WholeWords(there.After, changed)
                    && again.After == there.Before))
                    && (there.Kind != RebaseKind.Orphaned || there.After.Quotes[0] == there.OldText)
                    && (there.Kind == RebaseKind.Orphaned || there.After.Hull.End <= changed.Length);
            });
        }, iter: 300);

    [Fact]
    public void Hostile_texts_end_in_time_with_every_span_reported()
    {
        var old = string.Concat(Enumerable.Repeat("ab ", 300_000));
        var changed = "x" + string.Concat(Enumerable.Repeat("ba ", 300_000));
        var annotated = new Article(old).Annotate(
            Enumerable.Range(0, 20).Select(i => new Tag { Id = $"t{i}", Label = "x", Target = TextSpan.FromLength(i * 1_000, i * 500) }));

        var report = annotated.Rebase(changed, new RebaseOptions { MaxWork = 1_000_000 }, CancellationToken.None).Report;

        Assert.Equal(20, report.Outcomes.Count);
        Assert.Contains(
            "RebaseOptions.MaxWork", report.Outcomes.First(outcome => outcome.Refusal == AnchorRefusal.Limit).Diagnostic!.Message,
            StringComparison.Ordinal);
    }

    /// <summary>The covered words, those that are only partly covered in full.</summary>
    private static string WholeWords(SpanSet spans, string text)
    {
        var (start, end) = spans[0];
        while (start > 0 && text[start] != ' ' && text[start - 1] != ' ')
            start--;
        while (end < text.Length && text[end - 1] != ' ' && text[end] != ' ')
            end++;
        return text[start..end];
    }

    private static Tag Span(Random random, string text, int number)
    {
        var start = random.Next(text.Length - 60);
        return new Tag { Id = $"t{number}", Label = "x", Target = TextSpan.FromLength(start, random.Next(1, 60)) };
    }

    private static List<string> Edit(Random random, List<string> words, int edits)
    {
        var edited = words.ToList();
        for (var i = 0; i < edits && edited.Count > 10; i++)
        {
            var at = random.Next(edited.Count - 6);
            switch (random.Next(4))
            {
                case 0:
                    edited.RemoveRange(at, random.Next(1, 6));
                    break;
                case 1:
                    edited.InsertRange(at, Enumerable.Range(0, random.Next(1, 6)).Select(n => $"new{i}x{n}"));
                    break;
                case 2:
                    edited[at] = $"other{i}";
                    break;
                default:
                    var moved = edited.GetRange(at, 5);
                    edited.RemoveRange(at, 5);
                    edited.InsertRange(random.Next(edited.Count), moved);
                    break;
            }
        }
        return edited;
    }

    private static string Join(List<string> words) => string.Join(' ', words);

    private static RebaseOutcome Rebase(string quote, string newText)
    {
        var article = new Article(Text);
        return Assert.Single(
            article.Annotate(new Tag { Id = "t", Label = "x", Target = article.Quote(quote) }).Rebase(newText).Report.Outcomes);
    }
}
