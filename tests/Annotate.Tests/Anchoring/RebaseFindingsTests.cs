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
    [InlineData("The army withdrew on Monday. Officials in Kyiv claimed victory. Nobody was hurt, they said.", new[] { DiagnosticCodes.TextChanged })]
    [InlineData("The army withdrew on Monday. Nobody was hurt, they said. Officials in Kiev claimed victory.", new[] { DiagnosticCodes.TextMoved })]
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
        Assert.DoesNotContain(anchorer.AnchorAll(Seeds.Annotated.Annotations.Take(50).Select(annotation => new QuoteSelector { Exact = annotation.Id.Value })), result => result.Refusal == AnchorRefusal.Limit);
    }
}
