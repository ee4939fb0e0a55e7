using Annotate.Anchoring;
using Annotate.Diagnostics;

namespace Annotate.Tests.Anchoring;

/// <summary>When each finding of anchoring and rebasing is made, and when it is not.</summary>
public class RebaseFindingsTests
{
    private const string Text = "The army withdrew on Monday. Officials in Kiev claimed victory. Nobody was hurt, they said.";

    [Theory]
    [InlineData("Now: " + Text, new string[0])] // shifted
    [InlineData(Text + " More.", new string[0])] // unchanged
    [InlineData(
        "The army withdrew on Monday. Officials in Kyiv claimed victory. Nobody was hurt, they said.",
        new[] { DiagnosticCodes.TextChanged })]
    [InlineData(
        "The army withdrew on Monday. Nobody was hurt, they said. Officials in Kiev claimed victory.", new[] { DiagnosticCodes.TextMoved })]
    [InlineData("The army withdrew on Monday. Nobody was hurt, they said.", new[] { DiagnosticCodes.Orphaned })]
    public void Only_what_became_of_the_words_is_reported(string newText, string[] codes)
    {
        var article = new Article(Text);
        var annotated = article.Annotate(new Tag { Id = "t", Label = "x", Target = article.Quote("Officials in Kiev claimed victory") });

        var findings = annotated.Rebase(newText).Report.Diagnostics;

        Assert.Equal(codes, findings.Select(finding => finding.Code));
        Assert.All(findings, finding => Assert.Equal("t", finding.AnnotationId!.Value.Value));
    }

    [Fact]
    public void A_search_within_its_bound_is_not_said_to_have_passed_it()
    {
        var anchorer = new Anchorer(new Article(Text));

        Assert.Null(anchorer.Anchor("Officials in Kyiv claimed victory").Diagnostic);
        Assert.Equal(DiagnosticCodes.QuoteAbsent, anchorer.Anchor("The president of the council resigned").Diagnostic!.Code);
        Assert.DoesNotContain(anchorer.AnchorAll(Seeds.Annotated.Annotations.Take(50)
            .Select(annotation => new QuoteSelector { Exact = annotation.Id.Value })), result => result.Refusal == AnchorRefusal.Limit);
    }

    [Fact]
    public void A_finding_about_long_words_shows_their_ends_and_cuts_no_character_in_two()
    {
        for (var shift = 0; shift < 2; shift++)
        {
            var old = new string('x', shift) + string.Concat(Enumerable.Repeat("😀", 300)) + " stays";
            var article = new Article(old);
            var report =
                article.Annotate(new Tag { Id = "t", Label = "x", Target = new TextSpan(shift, old.Length - 6) }).Rebase("stays").Report;
            var result = new Anchorer(article).Anchor(string.Concat(Enumerable.Repeat("😈", 100 + shift)) + new string('y', shift));

            foreach (var message in (string[])[report.Diagnostics[0].Message, report.ToString(), result.Diagnostic!.Message])
            {
                Assert.True(message.Length < 400);
                Assert.DoesNotContain('\uFFFD', System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(message)));
            }
        }
    }

    [Fact]
    public void A_text_that_is_edited_everywhere_is_searched_within_the_bound()
    {
        var old = string.Concat(Enumerable.Repeat("x\n", 50_000));
        var changed = string.Concat(Enumerable.Repeat("y\nx\n", 25_000));
        var annotated = new Article(old).Annotate(
            Enumerable.Range(0, 500).Select(i => new Tag { Id = $"t{i}", Label = "x", Target = TextSpan.FromLength(i * 150, 50) }));

        var report = annotated.Rebase(changed, new RebaseOptions { MaxWork = 5_000_000 }, CancellationToken.None).Report;

        Assert.Equal(500, report.Outcomes.Count);
        Assert.Contains(report.Outcomes, outcome => outcome.Refusal == AnchorRefusal.Limit);
    }

    [Fact]
    public void Words_moved_with_an_error_in_every_few_letters_are_orphaned_by_rebasing_and_found_by_an_explicit_search()
    {
        const string Sentence = "Officials in the capital claimed a complete victory";
        var rest = string.Join(' ', Enumerable.Range(1000, 2000));
        var garbled = string.Concat(Sentence.Select((letter, i) => i % 5 == 2 ? 'q' : letter)); // no six letters in a row are left
        var article = new Article($"{Sentence}. {rest}");

        var (updated, report) =
            article.Annotate(new Tag { Id = "t", Label = "x", Target = article.Quote(Sentence) }).Rebase($"{rest} {garbled}.");

        Assert.Equal(RebaseKind.Orphaned, Assert.Single(report.Outcomes).Kind);
        var again = updated.Reanchor();
        Assert.Equal(RebaseKind.Reanchored, Assert.Single(again.Report.Outcomes).Kind);
        Assert.Equal(garbled, again.Annotated.TextOf(again.Annotated.Get<Tag>("t").Target!));
    }
}
