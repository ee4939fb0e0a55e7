using Annotate.Diagnostics;
using Annotate.Formats.Datasets;

namespace Annotate.Formats.Tests.Datasets;

public class ClaimDatasetTests
{
    [Fact]
    public async Task Feverous_elements_are_pages_kinds_and_positions()
    {
        const string Line =
            """{"id":24435,"claim":"Michael Folivi competed with ten teams.","label":"SUPPORTS","challenge":"Numerical """
                + """Reasoning","evidence":[{"content":["Michael Folivi_cell_1_2_0","Michael """
                + """Folivi_header_cell_1_0_0","A_cell_B_sentence_3","T_table_caption_0","nothing"],"context":"""
                + """{"Michael Folivi_cell_1_2_0":["Michael Folivi_title"]}}]}""";

        var result = await new FeverousFormat().ReadOneAsync(Parts.Source(("a.feverous.jsonl", Line)));

        Assert.Equal(
            ["cell:1_2_0", "header_cell:1_0_0", "sentence:3", "table_caption:0"],
            result.Value!.OfType<Evidence>().Select(evidence => evidence.Locator!));
        Assert.Equal("A_cell_B", result.Value!.OfType<Evidence>().ElementAt(2).ArticleUri);
        Assert.Equal(DiagnosticCodes.DatasetRecord, Assert.Single(result.Diagnostics).Code);
        Assert.True(result.Value!.Get<Claim>("24435").Extra.TryGet("feverous", out var rest));
        Assert.Equal("Numerical Reasoning", rest.GetProperty("challenge").GetString());
        Assert.True(Assert.Single(result.Value!.OfType<EvidenceSet>()).Extra.TryGet("feverous", out _));
    }

    [Fact]
    public async Task The_empty_first_record_of_feverous_is_a_finding()
    {
        var results = await new FeverousFormat().ReadAllAsync(Parts.Source(("a.feverous.jsonl", """
            {"id":"","claim":"","label":"","evidence":[{"content":[],"context":{}}]}
            {"id":1,"claim":"C.","label":"REFUTES","evidence":[]}
            """)));

        Assert.Equal([false, true], results.Select(result => result.IsSuccess));
        Assert.Equal(1, Assert.Single(results[0].Diagnostics).Line);
    }

    [Fact]
    public async Task Scifact_rationales_are_sets_of_sentences_of_a_document()
    {
        const string Line =
            """{"id": 3, "claim": "1,000 genomes project.", "evidence": {"14717500": ["""
                + """{"sentences": [2, 5], "label": "SUPPORT"}, {"sentences": [7], "label": "CONTRADICT"}]}, "cited_doc_ids": """
                + """[14717500]}""";

        var annotated = (await new SciFactFormat().ReadOneAsync(Parts.Source(("a.scifact.jsonl", Line)))).GetValueOrThrow();

        Assert.Equal([Stance.Supports, Stance.Refutes], annotated.OfType<EvidenceSet>().Select(set => set.Stance));
        Assert.Equal(
            [("14717500", "2"), ("14717500", "5"), ("14717500", "7")],
            annotated.OfType<Evidence>().Select(evidence => (evidence.ArticleUri!, evidence.Locator!)));
        Assert.Empty(annotated.OfType<Verdict>());
    }

    [Fact]
    public async Task Climate_fever_keeps_votes_that_were_not_cast_as_null()
    {
        const string Line =
            """{"claim_id":"6","claim":"The polar bear population has been growing.","claim_label":"DISPUTED","evidences":["""
                + """{"evidence_id":"Polar bear:1332","evidence_label":"NOT_ENOUGH_INFO","article":"Polar bear","evidence":"\"Ask """
                + """the experts\".","entropy":0.69,"votes":["NOT_ENOUGH_INFO","REFUTES",null,null,null]},7]}""";

        var result = await new ClimateFeverFormat().ReadOneAsync(Parts.Source(("a.climate-fever.jsonl", Line)));

        Assert.Equal([Stance.NotEnoughInfo, Stance.Refutes, null, null, null], Assert.Single(result.Value!.OfType<EvidenceSet>()).Votes);
        Assert.Equal(
            ("Polar bear", "1332"),
            (Assert.Single(result.Value!.OfType<Evidence>()).ArticleUri, result.Value!.OfType<Evidence>().First().Locator));
        Assert.Equal(VerdictLabel.Conflicting, Assert.Single(result.Value!.OfType<Verdict>()).Label);
        Assert.Equal([DiagnosticCodes.DatasetRecord, DiagnosticCodes.Degraded], result.Diagnostics.Select(finding => finding.Code));
    }

    [Fact]
    public async Task Averitec_answers_are_evidence_with_their_question()
    {
        const string File = """[{"claim":"In a letter to Steve Jobs, Sean Connery refused to appear in an apple """
            + """commercial.","required_reannotation":false,"label":"Refuted","justification":"It was """
            + """satire.","claim_date":"5-1-2020","speaker":null,""" + "\n"
            + """  "original_claim_url":"https://example.org/a","reporting_source":"Facebook","location_ISO_code":"""
            + """null,"claim_types":["Event/Property Claim","Odd Claim"],""" + "\n"
            + """  "questions":[{"question":"Was it """
            + """real?","answers":[{"answer":"No","answer_type":"Boolean","boolean_explanation":"It is """
            + """satire","source_url":"https://example.org/b","source_medium":"Web text","cached_source_url":"null"}]},"""
            + """{"question":"Who?","answers":[]}],""" + "\n"
            + """  "cached_original_claim_url":"null"},""" + "\n"
            + """ {"claim":"Second.","label":"Supported","claim_date":"2020","speaker":"Ann","questions":[]},""" + "\n"
            + """ {"label":"Supported"}]""";

        var results = await new AveritecFormat().ReadAllAsync(Parts.Source(("a.averitec.json", File)));

        var first = results[0].GetValueOrThrow();
        var claim = first.Get<Claim>("0");
        Assert.Equal((PartialDate.Parse("2020-01-05"), "Facebook", null), (claim.Date!.Value, claim.ReportingSource, claim.Location));
        Assert.Equal([ClaimKind.EventOrProperty, ClaimKind.Create("Odd Claim")], claim.Kinds);
        var answer = first.OfType<Evidence>().First();
        Assert.Equal(
            ("Was it real?", "No", AnswerType.Boolean, "It is satire", Medium.WebText, null),
            (answer.Question, answer.Answer, answer.AnswerType!.Value, answer.Description, answer.Medium!.Value, answer.ArchivedUrl));
        Assert.Equal(AnswerType.Unanswerable, first.OfType<Evidence>().Last().AnswerType);
        Assert.Equal("It was satire.", Assert.Single(first.OfType<Verdict>()).Rationale);
        Assert.Empty(first.Validate());
        var second = results[1].Value!;
        Assert.Equal("Ann", second.Get<Entity>("1-speaker").Name);
        Assert.Null(second.Get<Claim>("1").Date);
        Assert.Equal((DiagnosticCodes.DatasetRecord, 5), (Assert.Single(results[1].Diagnostics).Code, results[1].Diagnostics[0].Line));
        Assert.Equal((false, 6L), (results[2].IsSuccess, results[2].LineNumber));
    }

    [Fact]
    public async Task Hover_tells_that_not_supported_is_two_labels_in_one()
    {
        var results = await new HoverFormat().ReadAllAsync(
            Parts.Source(("a.hover.json", """[{"uid":"u1","claim":"C1.","supporting_facts":[["Kristian Zahrtmann",0],"""
            + """["Peder",1]],"label":"SUPPORTED","num_hops":3,"hpqa_id":"5a"},""" + "\n"
            + """ {"uid":"u2","claim":"C2.","supporting_facts":[["A",0],["B"]],"label":"NOT_SUPPORTED","num_hops":2}]""")));

        Assert.Equal(2, Assert.Single(results[0].Value!.OfType<EvidenceSet>()).EvidenceIds.Count);
        Assert.Empty(results[0].Diagnostics);
        Assert.Equal("notSupported", Assert.Single(results[1].Value!.OfType<Verdict>()).Label.Value);
        Assert.Equal([DiagnosticCodes.Degraded, DiagnosticCodes.DatasetRecord], results[1].Diagnostics.Select(finding => finding.Code));
        Assert.Contains("does not say which", results[1].Diagnostics[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PolitiHop_chains_point_into_the_ruling_and_malformed_ids_are_reported()
    {
        const string File = "article_id\tstatement\tauthor\truling\turls\tannotated_evidence\tannotated_label\n"
            + "7043.json\tSays X.\tAnn\t\"[\"\"First one.\"\", \"\"Second.\"\"]\"\t['u']\t\"{\"\"0\"\": [\"\"1\"\", \"\"0\"\"], "
            + "\"\"1\"\": [\"\"x\"\", \"\"9\"\"]}\"\tHalf-True\n"
            + "1.json\tSays Y.\tBob\t['It\\'s one.', \"two\"]\t\tbroken\tfalse\r\n"
            + "2.json\ttoo few\n";

        var results = await new PolitiHopFormat().ReadAllAsync(Parts.Source(("a.politihop.tsv", File)));

        var first = results[0].Value!;
        Assert.Equal("First one.\nSecond.", first.Article.Text);
        Assert.Equal(
            ["Second.", "First one."],
            first.OfType<EvidenceSet>().First().EvidenceIds.Select(id => first.TextOf(first.Get<Evidence>(id).Target!)));
        Assert.Equal("Ann", first.Get<Entity>("7043.json-author").Name);
        Assert.Equal(
            [DiagnosticCodes.Degraded, DiagnosticCodes.DatasetRecord, DiagnosticCodes.DatasetRecord],
            results[0].Diagnostics.Select(finding => finding.Code));
        Assert.True(first.Get<Claim>("7043.json").Extra.TryGet("politihop", out var rest));
        Assert.Equal("['u']", rest.GetProperty("urls").GetString());
        Assert.Empty(first.Validate());
        Assert.Equal("It's one.\ntwo", results[1].Value!.Article.Text);
        Assert.Equal(VerdictLabel.Refuted, Assert.Single(results[1].Value!.OfType<Verdict>()).Label);
        Assert.Equal(DiagnosticCodes.DatasetRecord, Assert.Single(results[1].Diagnostics).Code);
        Assert.Equal((false, 4L), (results[2].IsSuccess, results[2].LineNumber));
    }

    [Fact]
    public async Task Broken_files_never_throw_and_say_where()
    {
        AnnotationFormat[] formats = [
            new FeverFormat(AnnotateJson.Default), new FeverousFormat(), new SciFactFormat(), new ClimateFeverFormat(),
            new AveritecFormat(), new HoverFormat(), new PolitiHopFormat()
        ];
        string[] files = [
            "", "\n\n", "[", "[1,", "[{\"uid\":\"a\",\"claim\":\"c\"},{", "{\"id\":{}}", "null", "[[[[",
            "{\"id\":1,\"claim\":\"c\",\"evidence\":[null,{},[[]],\"x\"]}",
            "{\"id\":\"a\",\"claim\":\"c\",\"evidences\":[[]],\"questions\":[1],\"supporting_facts\":{}}", "a\tb\n\"x\ty\n"
        ];
        foreach (var format in formats)
        {
            foreach (var file in files)
            {
                var results = await format.ReadAllAsync(Parts.Source(($"a{format.Extensions[0]}", file)));
                Assert.All(results, result => Assert.True(result.Value is not null || result.Diagnostics.Count > 0));
            }
            var bad = await format.ReadAllAsync(FormatSource.FromParts([
                KeyValuePair.Create($"a{format.Extensions[0]}", (ReadOnlyMemory<byte>)(byte[])[(byte)'a', (byte)'\n', 0xFF, (byte)'\n'])
            ]));
            Assert.All(bad, result => Assert.False(result.IsSuccess));
        }
    }

    [Fact]
    public void Every_data_set_is_a_standard_format_with_a_visible_table_of_labels()
    {
        var formats = FormatRegistry.Standard.OfType<ClaimDatasetFormat>().ToArray();

        Assert.Equal(
            ["fever", "feverous", "scifact", "climate-fever", "averitec", "politihop", "hover"], formats.Select(format => format.Name));
        Assert.All(formats, format => Assert.NotEmpty(format.Labels));
        Assert.Equal(
            ["fever"], formats.Where(format => format.Capabilities.HasFlag(FormatCapabilities.Write)).Select(format => format.Name));
    }
}
