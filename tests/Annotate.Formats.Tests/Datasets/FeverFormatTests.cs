using System.Text.Json;
using Annotate.Diagnostics;
using Annotate.Formats.Datasets;

namespace Annotate.Formats.Tests.Datasets;

public class FeverFormatTests
{
    // The example of the data set's description, and a claim without enough evidence.
    private const string Lines =
        """{"id":75397,"verifiable":"VERIFIABLE","label":"SUPPORTS","claim":"Nikolaj Coster-Waldau worked with the Fox """
        + """Broadcasting Company.","evidence":[[[92206,104971,"Nikolaj_Coster-Waldau",7],"""
        + """[92206,104971,"Fox_Broadcasting_Company",0]]]}""" + "\n"
        + """{"id":137334,"verifiable":"NOT VERIFIABLE","label":"NOT ENOUGH INFO","claim":"Fox 2000 Pictures released the """
        + """film Soul Food.","evidence":[[[289914,null,null,null]]]}""" + "\n"
        + "";

    private static readonly FeverFormat Format = new(AnnotateJson.Default);

    [Fact]
    public async Task A_record_is_a_claim_with_evidence_sets_and_a_verdict()
    {
        var results = await Format.ReadAllAsync(Parts.Source(("dev.fever.jsonl", Lines)));

        var first = results[0].GetValueOrThrow();
        Assert.Equal("fever:75397", first.Article.Id);
        Assert.Equal("", first.Article.Text);
        Assert.Equal("Nikolaj Coster-Waldau worked with the Fox Broadcasting Company.", first.Get<Claim>("75397").Text);
        var set = Assert.Single(first.OfType<EvidenceSet>());
        Assert.Equal((Stance.Supports, 2), (set.Stance, set.EvidenceIds.Count));
        Assert.Equal(
            ("Nikolaj_Coster-Waldau", "7"),
            (first.Get<Evidence>(set.EvidenceIds[0]).ArticleUri, first.Get<Evidence>(set.EvidenceIds[0]).Locator));
        Assert.Equal(VerdictLabel.Supported, Assert.Single(first.OfType<Verdict>()).Label);
        Assert.Empty(first.Validate());
        var second = results[1].GetValueOrThrow();
        Assert.Equal(VerdictLabel.NotEnoughEvidence, Assert.Single(second.OfType<Verdict>()).Label);
        Assert.Null(Assert.Single(second.OfType<Evidence>()).ArticleUri);
    }

    [Fact]
    public async Task Writing_what_was_read_gives_the_same_records_without_loss()
    {
        var articles =
            (await Format.ReadAllAsync(Parts.Source(("dev.fever.jsonl", Lines)))).Select(result => result.GetValueOrThrow()).ToArray();
        var parts = new Dictionary<string, ReadOnlyMemory<byte>>();

        var losses = await Format.WriteAsync(
            articles.ToAsyncEnumerable(), FormatTarget.ToParts(parts, "out.fever.jsonl"), TestContext.Current.CancellationToken);

        Assert.Empty(losses.Losses);
        var written = System.Text.Encoding.UTF8.GetString(parts["out.fever.jsonl"].Span);
        Assert.Equal(
            Lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length,
            written.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        foreach (var (before, after) in Lines.Split('\n').Zip(written.Split('\n')).Where(pair => pair.First.Length > 0))
            Assert.True(JsonElement.DeepEquals(JsonElement.Parse(before), JsonElement.Parse(after)), after);
        var again = await Format.ReadAllAsync(Parts.Source(("out.fever.jsonl", written)));
        Assert.All(articles.Zip(again), pair => Assert.True(pair.First.ContentEquals(pair.Second.Value)));
    }

    [Fact]
    public async Task One_bad_record_is_a_finding_with_its_line_and_the_rest_is_read()
    {
        var lines = Lines.Split('\n');
        var results = await Format.ReadAllAsync(Parts.Source((
            "dev.fever.jsonl",
            string.Join('\n', lines[0], "{broken", "[]", """{"id":1}""", """{"id":2,"claim":"Half \ud800."}""", "", lines[1]))));

        Assert.Equal([true, false, false, false, false, true], results.Select(result => result.IsSuccess));
        Assert.Equal([2L, 3, 4, 5], results.Where(result => !result.IsSuccess).Select(result => result.LineNumber!.Value));
        Assert.Equal(["ANN001", "ANN225", "ANN225", "ANN003 ANN225"], results.Where(result => !result.IsSuccess)
            .Select(result => string.Join(' ', result.Diagnostics.Select(finding => finding.Code))));
        Assert.Equal(2, results[1].Diagnostics[0].Line);
        Assert.Equal("{broken", results[1].RawText());
    }

    [Fact]
    public async Task Evidence_and_labels_that_are_not_understood_are_findings_and_the_claim_is_read()
    {
        var result = await Format.ReadOneAsync(
            Parts.Source(("a.fever.jsonl", """{"id":"x","claim":"C.","label":"MAYBE","evidence":[[[1,2,"Page"],[1,2,"Page",3]],7]}""")));

        Assert.Equal(VerdictLabel.Create("MAYBE"), Assert.Single(result.Value!.OfType<Verdict>()).Label);
        Assert.Single(result.Value!.OfType<Evidence>());
        Assert.Equal(
            [DiagnosticCodes.RatingNotMapped, DiagnosticCodes.DatasetRecord, DiagnosticCodes.DatasetRecord],
            result.Diagnostics.Select(finding => finding.Code));
    }

    [Fact]
    public async Task What_fever_has_no_place_for_is_reported_as_loss()
    {
        var annotated = new Article("Text.").Annotate(
            new Claim { Id = "c", Text = "Claim.", Target = new TextSpan(0, 4), CheckWorthy = true },
            new Evidence { Id = "e", Url = "https://example.org/", Locator = "page 3" },
            new EvidenceSet { Id = "s", ClaimId = "c", EvidenceIds = ["e"], Stance = Stance.Undercuts },
            new Verdict { Id = "v", ClaimId = "c", Label = VerdictLabel.Conflicting, Basis = VerdictBasis.Policy, Rationale = "Because." },
            new Note { Id = "n", Text = "Note." });

        var (parts, losses) = await Format.WriteAsync(annotated, "out.fever.jsonl");

        Assert.Equal(
            """{"id":"c","label":"conflicting","claim":"Claim.","evidence":[[[null,null,null,null]]]}""" + "\n", parts["out.fever.jsonl"]);
        Assert.Equal(["checkWorthy", "target"], losses.Of("c").Select(loss => loss.Path).Order());
        Assert.Equal(["id", "locator", "url"], losses.Of("e").Select(loss => loss.Path).Order());
        Assert.Equal(["evidenceIds", "id", "stance"], losses.Of("s").Select(loss => loss.Path).Order());
        Assert.Equal(["basis", "id", "label", "rationale"], losses.Of("v").Select(loss => loss.Path).Order());
        Assert.Equal(DiagnosticCodes.AnnotationLost, Assert.Single(losses.Of("n")).Code);
        Assert.Contains(losses.Losses, loss => loss.Code == DiagnosticCodes.ArticleLost && loss.Path == "text");
    }
}
