using Annotate.Analysis;
using static Annotate.Tests.Case;

namespace Annotate.Tests.Analysis.Provenance;

public class ClaimProvenanceTests
{
    private static readonly AnnotatedArticle Seed = Seeds.Annotated;

    [Theory]
    [InlineData("c85", "The article says that civilians claim that unknown persons referred to Belgorod as the BPR, or Belgorod "
        + "People’s Republic; the author is neutral.")]
    [InlineData(
        "c63", "The article says that Russia claims that both attacks were carried out by “Ukrainian terrorists”; "
            + "the author rejects it.")]
    [InlineData("c46", "The article says that Russia has alleged that an incursion was made into Bryansk and other western oblasts "
        + "by the Ukrainian army; the author endorses this claim.")]
    [InlineData("c49", "The article says that footage showed that the RVC claimed responsibility for the attack; "
        + "the author endorses it.")]
    [InlineData("c20", "The article says that the spokesperson of the Freedom of Russia Legion said “I am not fighting my "
        + "motherland. I am fighting against Putin’s regime, against evil; I’m not a traitor.” (“stating”); "
        + "the author is neutral.")]
    [InlineData(
        "c05", "The article says that a source that is not named said “series of drone strikes” "
            + "(“reported”); the author is neutral.")]
    [InlineData("c31", "The article says that Nikitin intended “giving all ethnic minorities in Russia independence” (“proposed "
        + "method”); the author doubts this claim.")]
    [InlineData("c93", "The article itself raises, and leaves open, “how long the situation will last” (“worth wondering”).")]
    [InlineData("c02", "The article says this in its own voice.")]
    [InlineData("c89", "The article takes this for granted.")]
    [InlineData("c91", "The article implies this.")]
    [InlineData("c92", "The article takes this for granted, hedged by “apparent”.")]
    public void A_chain_of_the_seed_article_is_told_in_a_sentence(string claimId, string sentence) =>
        Assert.Equal(sentence, Seed.ProvenanceOf(claimId).Chains[0].Sentence);

    [Theory]
    [InlineData("c85", "the author Uu, civilians Uu, unknown persons CT+")]
    [InlineData("c63", "the author CT-, Russia CT+")]
    [InlineData("c67", "the author PS-, the Kremlin CT+")]
    [InlineData("c46", "the author CT+, Russia CT+")]
    [InlineData("c92", "the author PR+")]
    [InlineData("c93", "the author Uu, Ian Schmutzler Uu")]
    public void Everyone_on_a_chain_of_the_seed_has_a_factuality(string claimId, string steps) =>
        Assert.Equal(steps, string.Join(", ", Seed.ProvenanceOf(claimId).Chains[0].Steps));

    /// <summary>Values of the speaker and of the writer, by what is annotated.</summary>
    [Theory]
    [InlineData("assertion", null, null, null, null, "CT+", "Uu")]
    [InlineData("assertion", "possible", null, null, "endorses", "PS+", "PS+")]
    [InlineData("assertion", "probable", "negative", null, "rejects", "PR-", "CT+")]
    [InlineData("assertion", "certain", "negative", null, "doubts", "CT-", "PS+")]
    [InlineData("assertion", "underspecified", null, null, "rejects", "Uu", "Uu")]
    [InlineData("assertion", null, null, "indeterminate", "endorses", "Uu", "Uu")]
    [InlineData("assertion", null, null, null, "mixed", "CT+", "Uu")]
    [InlineData("belief", null, null, null, null, "PR+", "Uu")]
    [InlineData("fact", null, null, null, "neutral", "CT+", "Uu")]
    [InlineData("eventuality", null, null, null, "endorses", "Uu", "Uu")]
    [InlineData("attitude", null, "negative", null, "endorses", "Uu", "Uu")]
    public void Factuality_is_composed_from_kind_certainty_polarity_determinacy_and_stance(
        string kind, string? certainty, string? polarity, string? determinacy, string? stance, string speaker, string writer)
    {
        var chain = Of(
            Own with
            {
                Kind = new AttributionKind(kind),
                Polarity = polarity is null ? null : new Polarity(polarity),
                Determinacy = determinacy is null ? null : new Determinacy(determinacy),
                AuthorStance = stance is null ? null : new AuthorStance(stance),
            },
            Claimed with { Certainty = certainty is null ? null : new Certainty(certainty) }).ProvenanceOf("c").Chains[0];

        Assert.Equal([writer, speaker], chain.Steps.Select(step => step.Factuality.Value.Value));
    }

    [Fact]
    public void Whether_is_known_and_not_told()
    {
        var chain =
            Of(Own with { Kind = AttributionKind.Fact }, Claimed with { Expression = Expression.Questioned }).ProvenanceOf("c").Chains[0];

        Assert.Equal(Factuality.CertainUnknown, chain.Steps[^1].Factuality.Value);
        Assert.False(chain.Steps[^1].Factuality.IsOurs);
    }

    [Fact]
    public void What_somebody_is_reported_to_know_commits_the_reporter()
    {
        var chain = Of(
            Own with { Kind = AttributionKind.Fact, ParentId = "outer" },
            new Attribution { Id = "outer", Content = Span(0, 31), SourceIds = ["a"] }).ProvenanceOf("c").Chains[0];

        Assert.Equal(["Uu", "CT+", "CT+"], chain.Steps.Select(step => step.Factuality.Value.Value));
    }

    [Fact]
    public void Evidence_is_told_with_its_source_and_what_sets_it_aside()
    {
        var provenance = Of([.. Says("a", Stance.Supports), .. Undercut("b", "a")]).ProvenanceOf("c");

        Assert.Equal(
            """
            c: The bridge fell.
              The article says that Alpha said that the bridge fell; the author’s stance is not annotated. [Alpha CT+, the author Uu]
              For it: “What a shows” (s-a-supports), from A; set aside as undercut by su-b.
              Undercutting the source A: “What b shows” (su-b), from B.
            """.ReplaceLineEndings("\n"),
            provenance.ToString());
    }

    [Fact]
    public void A_provenance_serialises_to_json() =>
        Assert.StartsWith(
            """{"claimId":"c","claimText":"The bridge fell.","chains":[{"steps":[{"speaker":"the author","factuality":"""
                + """{"value":"Uu","rule":"what is reported commits the writer to nothing","isOurs":false}},"""
                + """{"speaker":"Alpha","attributionId":"own","sourceIds":["claimant"],"cue":"said","content":"the bridge fell",""",
            AnalysisJson.ToJson(Of(Own with { Content = Span(16, 31) }).ProvenanceOf("c"))
                .Replace("that the bridge", "the bridge", StringComparison.Ordinal),
            StringComparison.Ordinal);

    [Fact]
    public void Nesting_in_a_circle_and_deep_nesting_are_told()
    {
        var circle = Of(Own with { ParentId = "other" }, new Attribution { Id = "other", Content = Span(0, 31), ParentId = "own" });
        var deep = Of([
            Own with { ParentId = "p0" },
            .. Enumerable.Range(0, 20_000).Select(i => new Attribution { Id = $"p{i}", Content = Span(0, 31), ParentId = $"p{i + 1}" })
        ]);

        Assert.Equal(3, circle.ProvenanceOf("c").Chains[0].Steps.Count);
        Assert.Contains("(19999 speakers between)", deep.ProvenanceOf("c").Chains[0].Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void The_standard_values_of_factuality_are_FactBanks() =>
        Assert.Equal(["CT+", "PR+", "PS+", "CT-", "PR-", "PS-", "CTu", "Uu"], Factuality.Standard.Select(value => value.Value));

    private static Attribution Own => Of().Get<Attribution>("own");

    private static Claim Claimed => Of().Get<Claim>("c");

    [Fact]
    public void A_chain_of_many_speakers_is_shortened_and_says_by_how_many()
    {
        var speakers = Enumerable.Range(0, 1_000).Select(
            i => new Attribution { Id = $"x{i}", Content = Case.Span(0, 31), ParentId = i == 0 ? default(AnnotationId?) : $"x{i - 1}" });

        var chain = Assert.Single(
            Case.Bare([.. speakers, new Claim { Id = "c", Text = "It fell.", AttributionIds = ["x999"] }]).ProvenanceOf("c").Chains);

        Assert.Equal((18, 983), (chain.Steps.Count, chain.OmittedSpeakers));
        Assert.Equal(new AnnotationId?[] { null, "x0", "x984", "x999" }, new[] { 0, 1, 2, 17 }.Select(i => chain.Steps[i].AttributionId));
        Assert.Contains("(998 speakers between)", chain.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_inherited_words_in_one_another_end_at_the_one_that_names_its_source()
    {
        var speakers = Enumerable.Range(0, 20_000).Select(i => new Attribution
        {
            Id = $"x{i}",
            Content = Case.Span(0, 31),
            SourceLevel = SourceLevel.Inherited,
            ParentId = i == 0 ? "own" : (AnnotationId)$"x{i - 1}"
        });
        var index = ClaimIndex.Of(Case.Of([.. speakers]));

        Assert.All(
            index.Annotated.OfType<Attribution>(),
            attribution => Assert.Equal<AnnotationId>("claimant", Assert.Single(index.SourcesOf(attribution)).Id));
    }

    [Fact]
    public void Long_words_are_cut()
    {
        var article = new Article(new string('x', 1_000_000)).Annotate(
            new Attribution { Id = "a", Content = Case.Span(0, 1_000_000), Cue = Case.Span(0, 1_000_000) },
            new Claim { Id = "c", Text = "It fell.", AttributionIds = ["a"], Target = Case.Span(0, 1_000_000) });

        Assert.InRange(article.ProvenanceOf("c").ToString().Length, 1, 1_000);
        Assert.All(EditorialRules.Standard.Check(article).Findings, finding => Assert.InRange(finding.Message.Length, 1, 1_000));
    }
}
