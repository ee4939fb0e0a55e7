using Annotate.Diagnostics;
using Annotate.Formats.Datasets;

namespace Annotate.Formats.Tests.Datasets;

/// <summary>Records as the data sets publish them; long words are cut, shapes are not.</summary>
public class PublishedRecordTests
{
    [Fact]
    public async Task Fever_dev_has_several_sets_and_claims_that_cannot_be_verified()
    {
        var results = await new FeverFormat(AnnotateJson.Default).ReadAllAsync(
            Parts.Source(("paper_dev.fever.jsonl", """{"id": 91198, "verifiable": "VERIFIABLE", "label": "REFUTES", "claim":"""
                + """ "Peggy Sue Got Married is a Egyptian """
            + """film released in 1986.", "evidence": [[[31205, 37902, "Peggy_Sue_Got_Married", 0], [31205, """
            + """37902, "Francis_Ford_Coppola", 0]], [[31211, 37908, "Peggy_Sue_Got_Married", 0]]]}""" + "\n"
            + """{"id": 229289, "verifiable": "NOT VERIFIABLE", "label": "NOT ENOUGH INFO", "claim": "Neal Schon was named """
            + """in 1954.", "evidence": [[[273626, null, null, null]]]}""" + "\n"
            + """{"id": 113501, "claim": "Grease had bad reviews."}""")));

        Assert.All(results, result => Assert.Empty(result.Diagnostics));
        Assert.Equal([2, 1], results[0].Value!.OfType<EvidenceSet>().Select(set => set.EvidenceIds.Count));
        Assert.Equal(VerdictLabel.NotEnoughEvidence, Assert.Single(results[1].Value!.OfType<Verdict>()).Label);
        Assert.Empty(results[2].Value!.OfType<Verdict>());
    }

    [Fact]
    public async Task Fever_submissions_name_the_claim_by_its_id()
    {
        var result = await new FeverFormat(AnnotateJson.Default).ReadOneAsync(Parts.Source(("shared_task_dev.fever.jsonl", """
            {"id": 87517, "predicted_label": "SUPPORTS", "predicted_evidence": [["Cyclades", 0], ["Greece", 6], ["Greece", "x"]]}
            """)));

        Assert.Equal(
            [("Cyclades", "0"), ("Greece", "6")],
            result.Value!.OfType<Evidence>().Select(evidence => (evidence.ArticleUri!, evidence.Locator!)));
        Assert.Single(result.Value!.OfType<EvidenceSet>());
        Assert.Equal(VerdictLabel.Supported, Assert.Single(result.Value!.OfType<Verdict>()).Label);
        Assert.Contains("page and sentence", Assert.Single(result.Diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Feverous_dev_and_its_predictions()
    {
        var results = await new FeverousFormat().ReadAllAsync(Parts.Source(("dev.feverous.jsonl", """{"evidence": [{"content": """
            + """["Mukaradeeb_sentence_1", "Mukaradeeb_cell_0_3_1", "Mukaradeeb_cell_0_2_1"], "context": """
            + """{"Mukaradeeb_sentence_1": ["Mukaradeeb_title"], "Mukaradeeb_cell_0_3_1": """
            + """["Mukaradeeb_title", "Mukaradeeb_header_cell_0_3_0"]}}], "id": 71874, "claim": "Mukaradeeb('Wolf's Den') is """
            + """a city in Iraq.", "label": "SUPPORTS", "annotator_operations": ["""
            + """{"operation": "start", "value": "start", "time": "0"}], "challenge": "Combining Tables and Text"}""" + "\n"
            + """{"id": 9727, "predicted_evidence": ["Aubrey Huff_sentence_36", "Al """
            + """Stokes_header_cell_0_0_0"], "predicted_label": "REFUTES"}""" + "\n"
            + """{"id": 9728, "predicted_evidence": [["Wolfgang Niedecken", "sentence", "1"], ["Korean """
            + """Air", "cell", "1_19_0"]], "predicted_label": "NOT ENOUGH INFO"}""")));

        Assert.All(results, result => Assert.Empty(result.Diagnostics));
        Assert.Equal(
            ["sentence:1", "cell:0_3_1", "cell:0_2_1"], results[0].Value!.OfType<Evidence>().Select(evidence => evidence.Locator!));
        Assert.Equal(
            [("Aubrey Huff", "sentence:36"), ("Al Stokes", "header_cell:0_0_0")],
            results[1].Value!.OfType<Evidence>().Select(evidence => (evidence.ArticleUri!, evidence.Locator!)));
        Assert.Equal(
            [("Wolfgang Niedecken", "sentence:1"), ("Korean Air", "cell:1_19_0")],
            results[2].Value!.OfType<Evidence>().Select(evidence => (evidence.ArticleUri!, evidence.Locator!)));
    }

    [Fact]
    public async Task Averitec_dev_has_questions_without_an_answer_and_members_that_are_null()
    {
        var result = Assert.Single(await new AveritecFormat().ReadAllAsync(Parts.Source(("dev.averitec.json", "[\n"
            + "    {\n"
            + """        "claim": "Due to Imran Khan's criticism of Macron's comments on Islam, French authorities cancelled """
            + """the visas of 183 Pakistani citizens.",""" + "\n"
            + """        "required_reannotation": false, "label": "Refuted", "justification": "The tweet was not the """
            + """official government page.", "claim_date": "31-10-2020",""" + "\n"
            + """        "speaker": "Consulate General Of Pakistan France", "original_claim_url": null,""" + "\n"
            + """        "fact_checking_article": "https://web.archive.org/web/20210629013122/https://www.indiatoday.in/"""
            + """fact-check/",""" + "\n"
            + """        "reporting_source": "Twitter", "location_ISO_code": "FR", "claim_types": ["Causal """
            + """Claim", "Event/Property Claim"], "fact_checking_strategies": ["Written Evidence"],""" + "\n"
            + """        "questions": [""" + "\n"
            + """            {"question": "Has France cancelled Pakistani citizens' visas?", "answers": ["""
            + """{"answer": "No answer could be """
            + """found.", "answer_type": "Unanswerable", "source_url": "", "source_medium": ""}]},""" + "\n"
            + """            {"question": "Who tweeted the original claim?", "answers": ["""
            + """{"answer": "@PakConsulateFr", "answer_type": "Abstractive", "source_url": "https://web.archive.org/web/x","""
            + """ "source_medium": "Image/graphic", "cached_source_url": "https://web.archive.org/web/x"}]}""" + "\n"
            + "        ],\n"
            + """        "cached_original_claim_url": null""" + "\n"
            + "    }\n"
            + "]"))));

        Assert.Empty(result.Diagnostics);
        var claim = result.Value!.Get<Claim>("0");
        Assert.Equal((PartialDate.Parse("2020-10-31"), "FR", null), (claim.Date!.Value, claim.Location, claim.FirstAppearance));
        Assert.Equal([ClaimKind.Causal, ClaimKind.EventOrProperty], claim.Kinds);
        Evidence[] evidence = [.. result.Value!.OfType<Evidence>()];
        Assert.Equal(
            ("No answer could be found.", AnswerType.Unanswerable, null, null),
            (evidence[0].Answer, evidence[0].AnswerType!.Value, evidence[0].Url, evidence[0].Medium));
        Assert.Equal(Medium.Image, evidence[1].Medium);
    }

    [Fact]
    public async Task Averitec_submissions_have_one_answer_beside_each_question()
    {
        var result = Assert.Single(await new AveritecFormat().ReadAllAsync(
            Parts.Source(("veracity.averitec.json", """[{"claim_id": 7, "claim": "C.", "evidence": [{"question": "Where?", "answer": "On """
            + """Scoopertino", "url": "https://scoopertino.com/", "scraped_text": "…"}], "string_evidence": ["A statement.", """
            + """7], "pred_label": "Refuted", "questions": "kept"}]"""))));

        Assert.Contains("7 is no string", Assert.Single(result.Diagnostics).Message, StringComparison.Ordinal);
        Assert.True(result.Value!.Get<Claim>("7").Extra.TryGet("averitec", out var kept) && kept.TryGetProperty("questions", out _));
        Evidence[] evidence = [.. result.Value!.OfType<Evidence>()];
        Assert.Equal(("Where?", "On Scoopertino", "https://scoopertino.com/"), (evidence[0].Question, evidence[0].Answer, evidence[0].Url));
        Assert.True(evidence[0].Extra.TryGet("averitec", out var rest)
            && rest.TryGetProperty("scraped_text", out _)
            && !rest.TryGetProperty("question", out _));
        Assert.Equal((null, "A statement."), (evidence[1].Question, evidence[1].Description));
        Assert.Equal(VerdictLabel.Refuted, Assert.Single(result.Value!.OfType<Verdict>()).Label);
        Assert.Equal(2, Assert.Single(result.Value!.OfType<EvidenceSet>()).EvidenceIds.Count);
    }

    [Fact]
    public async Task Hover_train_and_its_test_set_without_labels()
    {
        var results = await new HoverFormat().ReadAllAsync(Parts.Source(("hover_train_release_v1.1.hover.json", """
            [
              {
                "uid": "e822c12c-0f2c-4cb1-99cb-f4ff41fd436b",
                "claim": "Yakuza Kiwami and Yakuza 0 were released on the PlayStation 2 gaming console.",
                "supporting_facts": [["Yakuza Kiwami", 2], ["Yakuza 0", 3]],
                "label": "NOT_SUPPORTED", "num_hops": 2, "hpqa_id": "5ab29caa554299545a2cf9d3"
              },
              {
                "uid": "062b6bde-c5e0-4dee-92f9-e2c01c7c32eb",
                "claim": "The headquarters of the league the Basketball team Denver Pioneers play in are located in Elmhurst, Illinois."
              }
            ]
            """)));

        Assert.Equal([DiagnosticCodes.Degraded], results[0].Diagnostics.Select(finding => finding.Code));
        Assert.Equal(2, results[0].Value!.OfType<Evidence>().Count());
        Assert.Empty(results[1].Diagnostics);
        Assert.Equal([2L, 8], results.Select(result => result.LineNumber!.Value));
    }

    [Fact]
    public async Task PolitiHop_test_has_speakers_doubled_quotes_and_numbers_in_one()
    {
        const string File =
            "article_id\tstatement\tauthor\truling\turl_sentences\trelevant_text_url_sentences\tpolitifact_label\t"
                + "annotated_evidence\tannotated_label\n"
                + "17953\tSays Nancy Pelosi was arrested.\tSpeaker: Facebook posts\t\"[\"\"One said: \\\"\"BREAKING (!)\"\", "
                + "\"\"Pelosi didn\\u2019t break the law.\"\", \"\"No coverage.\"\"]\"\t[0, 2]\t[]\tpants-fire\t\"{\"\"1\"\": "
                + "[\"\"2\"\"], \"\"0\"\": [\"\"1\"\"], \"\"2\"\": [\"\"1,2\"\"]}\"\tfalse\n"
                + "176991\t\"\"\"Congress rejects $336 increase in\"\"\"\" Social Security \"\"\"\"but approves "
                + "$8,872.\"\"\"\tSpeaker: Facebook posts\t\"[\"\"A post.\"\"]\"\t[0]\t[]\tfalse\t\"{\"\"1\"\": [\"\"0\"\"]}\"\tfalse\n";

        var results = await new PolitiHopFormat().ReadAllAsync(Parts.Source(("politihop_test.politihop.tsv", File)));

        var first = results[0].Value!;
        Assert.Equal("One said: \"BREAKING (!)\nPelosi didn’t break the law.\nNo coverage.", first.Article.Text);
        Assert.Equal("Facebook posts", first.Get<Entity>("17953-author").Name);
        Assert.Equal(["No coverage.", "Pelosi didn’t break the law.", "Pelosi didn’t break the law.|No coverage."],
            first.OfType<EvidenceSet>()
                .Select(set => string.Join('|', set.EvidenceIds.Select(id => first.TextOf(first.Get<Evidence>(id).Target!)))));
        Assert.Contains("several in one", Assert.Single(results[0].Diagnostics).Message, StringComparison.Ordinal);
        Assert.Equal(
            "\"Congress rejects $336 increase in\"\" Social Security \"\"but approves $8,872.\"",
            results[1].Value!.Get<Claim>("176991").Text);
    }
}
