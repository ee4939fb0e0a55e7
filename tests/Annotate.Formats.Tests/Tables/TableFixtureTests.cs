namespace Annotate.Formats.Tests.Tables;

public class TableFixtureTests
{
    private static readonly AnnotatedArticle Annotated = Parts.Quirks.Annotate(
        new Entity { Id = "x", Name = "=HYPERLINK(1)" },
        new Entity { Id = "y", Name = "B" },
        new Attribution
        {
            Id = "a1", Source = SpanSet.Create(new TextSpan(18, 23), new TextSpan(31, 36)), Cue = new TextSpan(24, 28), Content = new TextSpan(3, 15),
            SourceIds = ["x", "y"], Mode = AttributionMode.Indirect, Date = PartialDate.Parse("2020-05"),
        },
        new Attribution { Id = "-a2", Content = new TextSpan(10, 23), ParentId = "a1" },
        new Claim { Id = "c1", Text = "@SUM(1)|😀 \"no\"", ClaimantIds = ["x"] },
        new Evidence { Id = "e1", Description = "\t=1", Target = new TextSpan(37, 43), Url = "https://e.example/?a=1&b=2" },
        new EvidenceSet { Id = "s1", ClaimId = "c1", EvidenceIds = ["e1"], Stance = Stance.Refutes },
        new Verdict { Id = "v1", ClaimId = "c1", Label = VerdictLabel.Refuted, Basis = VerdictBasis.Article });

    [Theory]
    [InlineData("csv-attributions", "attributions.csv")]
    [InlineData("csv-claims", "claims.csv")]
    [InlineData("csv-evidence", "evidence.csv")]
    [InlineData("markdown", "tables.md")]
    public async Task Quotation_marks_line_breaks_and_what_looks_like_a_formula_are_written_to_the_letter(string format, string fixture)
    {
        var (parts, _) = await FormatRegistry.Standard.Get(format).WriteAsync(Annotated, fixture);

        Assert.Equal(Parts.Fixture("tables/" + fixture), parts[fixture]);
    }
}
