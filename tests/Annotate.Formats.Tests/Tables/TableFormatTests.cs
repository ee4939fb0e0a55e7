using Annotate.Diagnostics;
using Annotate.Formats.Tables;

namespace Annotate.Formats.Tests.Tables;

public class TableFormatTests
{
    private static readonly AnnotatedArticle Annotated = new Article("Smith said \"no, no\"") { Id = "a" }.Annotate(
        new Entity { Id = "smith", Name = "=cmd|' /C calc'!A0" },
        new Attribution { Id = "a1", Content = new TextSpan(11, 19), Cue = new TextSpan(6, 10), SourceIds = ["smith"], Layer = "x" },
        new Claim { Id = "c1", Text = "+1 <b>|\nx", ClaimantIds = ["smith"] },
        new Evidence { Id = "e1", Description = "@SUM(1)" },
        new EvidenceSet { Id = "s1", ClaimId = "c1", EvidenceIds = ["e1"], Stance = Stance.Refutes },
        new Verdict { Id = "v1", ClaimId = "c1", Label = VerdictLabel.Refuted, Basis = VerdictBasis.Article });

    [Fact]
    public async Task Attributions_are_quoted_properly_and_no_cell_is_a_formula()
    {
        var (parts, losses) = await new CsvFormat(AnnotateJson.Default, TableKind.Attributions).WriteAsync(Annotated, "a.csv");

        Assert.Equal(
            "Article,Id,Source,Source words,Cue,Content,Addressee,Mode,Kind,Level,Within,Writer's stance,Date\r\n"
            + "a,a1,'=cmd|' /C calc'!A0,,said,\"\"\"no, no\"\"\",,,,,,,\r\n",
            parts["a.csv"]);
        Assert.Contains(
            losses.Losses, loss => loss.Code == DiagnosticCodes.MemberLost && loss.AnnotationId == "a1" && loss.Path == "layer");
        Assert.Contains(losses.Losses, loss => loss.Code == DiagnosticCodes.AnnotationLost && loss.AnnotationId == "c1");
    }

    [Fact]
    public async Task Claims_show_their_verdicts_and_evidence_what_it_bears_on()
    {
        var (claims, _) = await new CsvFormat(AnnotateJson.Default, TableKind.Claims).WriteAsync(Annotated, "a.csv");
        var (evidence, _) = await new CsvFormat(AnnotateJson.Default, TableKind.Evidence).WriteAsync(Annotated, "a.csv");

        Assert.EndsWith("a,c1,\"'+1 <b>|\nx\",,'=cmd|' /C calc'!A0,,,,,refuted (article)\r\n", claims["a.csv"], StringComparison.Ordinal);
        Assert.EndsWith("a,e1,'@SUM(1),,,,,,,refutes c1\r\n", evidence["a.csv"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Markdown_shows_words_and_no_markup_of_theirs()
    {
        var (parts, _) = await new MarkdownFormat(AnnotateJson.Default).WriteAsync(Annotated, "a.md");

        Assert.Contains(
            "| a | c1 | +1 &lt;b&gt;\\|<br>x |  | =cmd\\|' /C calc'\\!A0 |  |  |  |  | refuted (article) |\n", parts["a.md"],
            StringComparison.Ordinal);
        Assert.Contains("## Evidence\n\n| Article | Id | Description | Words | Address | Sources | Medium | Rating | Published | "
            + "Bears on |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n", parts["a.md"], StringComparison.Ordinal);
    }
}
