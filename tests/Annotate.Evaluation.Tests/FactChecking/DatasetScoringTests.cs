using System.Text;
using Annotate.Formats;
using Annotate.Evaluation.FactChecking;

namespace Annotate.Evaluation.Tests.FactChecking;

/// <summary>From a file of a claim data set to its score.</summary>
public class DatasetScoringTests
{
    [Fact]
    public async Task The_fixture_of_the_scifact_evaluator_is_scored_from_its_files()
    {
        var gold = await ReadAsync(StandardFormats.SciFact(), """{"id": 3, "claim": "1,000 genomes project.", "evidence": {"14717500": ["""
            + """{"sentences": [2, 5], "label": "SUPPORT"}, {"sentences": [7], "label": "SUPPORT"}]}, "cited_doc_ids": """
            + "[14717500]}\n"
            + """{"id": 5, "claim": "1/2000 in UK have abnormal PrP positivity.", "evidence": {"13734012": ["""
            + """{"sentences": [4], "label": "SUPPORT"}]}, "cited_doc_ids": [13734012]}""" + "\n"
            + """{"id": 13, "claim": "5% of perinatal mortality is due to low birth weight.", "evidence": """
            + """{}, "cited_doc_ids": [1606628]}""");
        var predicted = await ReadAsync(StandardFormats.SciFact(), """
            {"id": 3, "evidence": {"14717500": {"sentences": [7, 2], "label": "SUPPORT"}}}
            {"id": 5, "evidence": {"13734012": {"sentences": [4], "label": "CONTRADICT"}}}
            {"id": 13, "evidence": {}}
            """);

        var scores = SciFactScores.Of(
            gold.SelectMany(SciFactClaim.Of), predicted.SelectMany(SciFactClaim.Of), SciFactTruncation.Abstracts, ScoringMode.Official);

        Assert.Equal(new PrecisionRecall { TruePositives = 1, FalsePositives = 1, FalseNegatives = 1 }, scores.AbstractRationalized);
        Assert.Equal(new PrecisionRecall { TruePositives = 2, FalsePositives = 1, FalseNegatives = 2 }, scores.SentenceSelection);
        Assert.Equal(new PrecisionRecall { TruePositives = 1, FalsePositives = 2, FalseNegatives = 3 }, scores.SentenceLabel);
    }

    [Fact]
    public async Task Fever_claims_are_scored_from_their_file()
    {
        var gold = (await ReadAsync(
            StandardFormats.Fever(AnnotateJson.Default),
            """{"id":75397,"label":"SUPPORTS","claim":"Nikolaj worked with Fox.","evidence":[["""
            + """[92206,104971,"Nikolaj_Coster-Waldau",7],[92206,104971,"Fox_Broadcasting_Company",0]]]}""" + "\n"
            + """{"id":137334,"label":"NOT ENOUGH INFO","claim":"Fox 2000 Pictures released Soul Food.","evidence":[["""
            + "[289914,null,null,null]]]}")).SelectMany(FeverClaim.Of).ToArray();
        var predictions = (await ReadAsync(StandardFormats.Fever(AnnotateJson.Default), """
            {"id":75397,"predicted_label":"SUPPORTS","predicted_evidence":[["Fox_Broadcasting_Company",0],["Nikolaj_Coster-Waldau",7]]}
            {"id":137334,"predicted_label":"NOT ENOUGH INFO","predicted_evidence":[]}
            """)).SelectMany(FeverClaim.OfPredictions);

        var scores = FeverScores.Of(gold, predictions, ScoringMode.Official);

        Assert.Equal((1.0, 1.0, 1), (scores.StrictScore, scores.EvidenceF1, scores.RecallClaims));
    }

    [Fact]
    public async Task Averitec_claims_are_scored_from_their_files()
    {
        var gold = await ReadAsync(
            StandardFormats.Averitec(), """[{"claim":"C.","label":"Refuted","claim_types":["Numerical Claim"],"questions":["""
            + """{"question":"Why?","answers":[{"answer":"No answer could be found.","answer_type":"Unanswerable"}]},"""
            + """{"question":"Real?","answers":[{"answer":"No","answer_type":"Boolean","boolean_explanation":"It is """
            + """satire"}]}]}]""");
        var predicted = await ReadAsync(StandardFormats.Averitec(), """[{"claim_id":0,"claim":"C.","pred_label":"Refuted","evidence":["""
            + """{"question":"Real?","answer":"No. It is satire","url":"https://example.org/"}],"string_evidence":"""
            + """["Why? No answer could be found."]}]""");

        var scores = AveritecScores.Of(
            gold.SelectMany(AveritecClaim.Of), predicted.SelectMany(AveritecClaim.Of), (left, right) => left == right ? 1 : 0,
            ScoringMode.Official);

        Assert.Equal((0.5, 1.0), (scores.QuestionScore, scores.EvidenceScore));
        Assert.Equal((ClaimKind.Numerical, 1.0), (Assert.Single(scores.Kinds).Kind, scores.Kinds[0].Levels[5].Evidence));
    }

    private static async Task<AnnotatedArticle[]> ReadAsync(AnnotationFormat format, string lines)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(lines));
        return await format.ReadAsync(FormatSource.FromStream(stream), FormatReadOptions.Default, TestContext.Current.CancellationToken)
            .Select(result => result.GetValueOrThrow())
            .ToArrayAsync();
    }
}
