using Annotate.Diagnostics;

namespace Annotate.Formats.Tests.Json;

public class ForeignTextTests
{
    /// <summary>A string of each JSON format that holds what is put in for X, and where it stands.</summary>
    public static TheoryData<string, string, string> Strings { get; } = new()
    {
        { "w3c", """{"id":"urn:1","type":"Annotation","bodyValue":"X","target":"urn:a"}""", "$.bodyValue" },
        { "hypothesis", """{"rows":[{"id":"1","text":"X","target":[]}]}""", "$.rows[0].text" },
        { "recogito", """[{"id":"1","body":[{"value":"X"}]}]""", "$[0].body[0].value" },
        { "label-studio", """[{"data":{"text":"a","other":"X"}}]""", "$[0].data.other" },
        {
            "claimreview",
            """{"@graph":[{"@type":"ClaimReview","claimReviewed":"c","reviewBody":"X","reviewRating":{"alternateName":"True"}}]}""",
            "$.@graph[0].reviewBody"
        },
        { "ninjs", """{"uri":"u","by":"X","bodies":[{"value":"a"}]}""", "$.by" },
        { "newsarticle", """{"@type":"NewsArticle","headline":"X","articleBody":"a"}""", "$.headline" },
        { "fever", """{"id":1,"claim":"c","label":"SUPPORTS","evidence":[],"note":"X"}""", "$.note" },
    };

    [Theory]
    [MemberData(nameof(Strings))]
    public async Task Half_of_a_surrogate_pair_is_an_error_with_its_place(string format, string json, string path)
    {
        var findings = await Read(format, json.Replace("X", "a\\ud83d", StringComparison.Ordinal));

        AssertFinding(DiagnosticCodes.LoneSurrogate, Severity.Error, path, findings);
    }

    [Theory]
    [MemberData(nameof(Strings))]
    public async Task A_control_character_is_a_warning_with_its_place(string format, string json, string path)
    {
        foreach (var control in new[] { "\\u0000", "\\u001B", "\\b", "\\f", "\u007F", "\u0085" })
            AssertFinding(
                DiagnosticCodes.ControlCharacter, Severity.Warning, path,
                await Read(format, json.Replace("X", "a" + control, StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Strings))]
    public async Task Pairs_line_breaks_tabs_and_no_break_spaces_are_fine(string format, string json, string path)
    {
        var findings = await Read(format, json.Replace("X", "a\\ud83d\\ude00😀\\r\\n\\t\u00A0", StringComparison.Ordinal));

        Assert.DoesNotContain(
            findings, finding => finding.Path == path || finding.Code is DiagnosticCodes.LoneSurrogate or DiagnosticCodes.ControlCharacter);
    }

    [Fact]
    public async Task The_name_of_a_member_may_hold_no_half_either()
    {
        foreach (var format in new[] { "w3c", "label-studio", "claimreview", "ninjs", "newsarticle", "fever" })
        {
            foreach (var json in new[] { """{"\ud800":1}""", """{"\ud800":1,"\udc00":2}""" })
                Assert.Contains(await Read(format, json), finding => finding.Severity == Severity.Error);
        }
    }

    [Fact]
    public async Task Of_many_the_first_are_listed_and_the_rest_counted()
    {
        var json = $$"""{"id":"urn:1","body":[{{string.Join(',', Enumerable.Repeat("\"\\u0000\"", 5000))}}],"target":"urn:a"}""";

        var findings = await Read("w3c", json);

        Assert.Equal(1001, findings.Count);
        Assert.Equal(DiagnosticCodes.MoreFindings, findings[^1].Code);
    }

    private static void AssertFinding(string code, Severity severity, string path, IReadOnlyList<Diagnostic> findings)
    {
        var finding = Assert.Single(findings, finding => finding.Code == code);
        Assert.Equal(severity, finding.Severity);
        Assert.True(finding.Path == path || finding.Message.Contains(path, StringComparison.Ordinal), finding.ToString());
    }

    private static async Task<IReadOnlyList<Diagnostic>> Read(string format, string json)
    {
        var read = FormatRegistry.Standard.Get(format);
        var results = await read.ReadAllAsync(
            Parts.Source(("a" + read.Extensions[0], json)),
            new FormatReadOptions { Article = format is "label-studio" or "ninjs" or "newsarticle" ? null : new Article("a") });
        return [.. results.SelectMany(result => result.Diagnostics)];
    }
}
