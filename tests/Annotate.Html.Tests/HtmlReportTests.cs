using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Annotate.Analysis;
using Annotate.Diagnostics;
using Annotate.Samples;

namespace Annotate.Html.Tests;

public partial class HtmlReportTests
{
    [Fact]
    public void Two_runs_give_the_same_bytes()
    {
        Assert.Equal(Reports.Of(SampleArticles.BelgorodAnnotated), Reports.Of(SampleArticles.BelgorodAnnotated));
    }

    /// <summary>The checker of the W3C (Nu) and html-validate find nothing else in the page of the seed; they are no part of these
    /// tests.</summary>
    [Fact]
    public void Checkboxes_have_the_attributes_that_HTML_allows_them()
    {
        Assert.Contains("<input type=\"checkbox\" class=\"show-", Reports.Seed, StringComparison.Ordinal);
        Assert.DoesNotContain("autocomplete", Reports.Seed, StringComparison.Ordinal);
    }

    [Fact]
    public void The_policy_allows_the_style_and_the_script_of_the_page_and_nothing_else()
    {
        var style = Between(Reports.Seed, "<style>", "</style>");
        var script = Between(Reports.Seed, "<script>", "</script>");

        Assert.Contains(
            $"content=\"default-src 'none'; style-src 'sha256-{Hash(style)}'; script-src 'sha256-{Hash(script)}'; base-uri 'none'; "
                + $"form-action 'none'\"",
            WebUtility.HtmlDecode(Reports.Seed),
            StringComparison.Ordinal);
        Assert.DoesNotContain(" style=\"", Reports.Seed, StringComparison.Ordinal);
    }

    [Fact]
    public void Crossing_spans_are_cut_at_every_boundary_into_flat_segments()
    {
        var annotated = new Article("abcdef").Annotate(
            new Note { Id = "n1", Text = "first", Target = new TextSpan(0, 4) },
            new Note { Id = "n2", Text = "second", Target = new TextSpan(2, 6) });

        var segments = Segment.Matches(Reports.Of(annotated)).Select(match => (match.Groups["marks"].Value, match.Groups["text"].Value));

        Assert.Equal([("o0.0.0", "ab"), ("o0.0.0 o1.0.0", "cd"), ("o1.0.0", "ef")], segments);
    }

    [Fact]
    public void Above_the_lane_limit_marks_are_folded_and_the_page_says_so()
    {
        var article = new Article("abcdefghij");
        var html = Reports.Of(article.Annotate(
            Enumerable.Range(0, 8).Select(i => new Note { Id = $"n{i}", Text = "note", Target = new TextSpan(i / 4, 10) })));

        Assert.Contains("further ones are not underlined (2 here)", html, StringComparison.Ordinal);
        Assert.Contains("id=\"annotate-f1\" href=\"#annotate-notices\"", html, StringComparison.Ordinal);
        Assert.Contains(">+2</a>", html, StringComparison.Ordinal);
        Assert.Equal(2, CountOf(html, "href=\"#annotate-f1\""));
    }

    [Fact]
    public void At_the_lane_limit_the_page_says_nothing_of_it()
    {
        var notes = Enumerable.Range(0, 6).Select(i => new Note { Id = $"n{i}", Text = "note", Target = new TextSpan(i / 4, 10) });

        Assert.DoesNotContain(
            "further ones are not underlined", Reports.Of(new Article("abcdefghij").Annotate(notes)), StringComparison.Ordinal);
    }

    [Fact]
    public void Spans_outside_the_text_and_inside_characters_are_named_and_break_nothing()
    {
        var html = Reports.Of(new Article("a\U0001F600b").Annotate(
            new Note { Id = "n1", Text = "outside", Target = new TextSpan(2, 99) },
            new Note { Id = "n2", Text = "inside", Target = new TextSpan(2, 4) }));

        Assert.Contains("Not drawn, because they end outside the text: 1 spans.", html, StringComparison.Ordinal);
        Assert.Contains("because they begin or end inside one: 1 spans.", html, StringComparison.Ordinal);
        Assert.Contains(">\U0001F600b</span>", html, StringComparison.Ordinal);
        Assert.DoesNotContain('\uFFFD', html);
    }

    [Fact]
    public void Modes_have_lines_of_their_own()
    {
        var article = new Article("one two three four");
        var html = Reports.Of(article.Annotate(
            new Attribution { Id = "a1", Content = article.Quote("one"), Mode = AttributionMode.Direct },
            new Attribution { Id = "a2", Content = article.Quote("two"), Mode = AttributionMode.Indirect },
            new Attribution { Id = "a3", Content = article.Quote("three"), Mode = AttributionMode.Mixed },
            new Attribution { Id = "a4", Content = article.Quote("four") }));

        Assert.Equal(4, LaneRule.Matches(html).Select(match => match.Groups["image"].Value).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void What_was_edited_away_is_shown_with_its_last_known_words()
    {
        var html = Reports.Of(new Article("text").Annotate(new Attribution { Id = "a1", Content = SpanSet.Unanchored("words of before") }));

        Assert.Contains("words of before</q> <span class=\"chip\">no longer in the text</span>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_are_those_given_else_those_of_validation_and_of_the_editorial_rules()
    {
        var annotated = new Article("text").Annotate(
            new Attribution { Id = "a1", Content = new TextSpan(0, 4), SourceIds = ["nobody"] },
            new Claim { Id = "c1", Text = "Text.", SourceLevel = SourceLevel.Writer, CheckWorthy = true });

        var html = Reports.Of(annotated);

        Assert.Contains($"<code>{Assert.Single(annotated.Validate()).Code}</code>", html, StringComparison.Ordinal);
        Assert.Contains($"<code>ATT001</code>", html, StringComparison.Ordinal);
        Assert.Contains("<p>None.</p>", Reports.Of(annotated, new HtmlReportOptions { Findings = [] }), StringComparison.Ordinal);
    }

    [Fact]
    public void A_rebase_is_shown_with_what_was_deleted_and_inserted()
    {
        var article = new Article("The old bridge across the river is safe, the mayor said on Monday.");
        var (rebased, report) = article.Annotate(
            new Attribution { Id = "a1", Content = article.Quote("The old bridge across the river is safe"), Cue = article.Quote("said") })
            .Rebase("The old bridge across the river is unsafe, the mayor said on Monday.");

        var html = Reports.Of(rebased, new HtmlReportOptions { Rebase = report });

        Assert.Contains("The old bridge across the river is <del>safe</del><ins>unsafe</ins></p>", html, StringComparison.Ordinal);
        Assert.Contains("changed: 1</span>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Moved to a new text", Reports.Of(rebased), StringComparison.Ordinal);
    }

    [Fact]
    public void Places_of_the_text_that_differ_are_shown_with_words_around_them()
    {
        var text = string.Join(' ', Enumerable.Repeat("word", 200));
        var (rebased, report) = new Article($"{text} old {text}").Annotate().Rebase($"{text} new {text}");

        Assert.Contains(
            "<del>old</del><ins>new</ins> word word", Reports.Of(rebased, new HtmlReportOptions { Rebase = report }),
            StringComparison.Ordinal);
        Assert.Contains(
            "<p>The same.</p>", Reports.Of(rebased, new HtmlReportOptions { Rebase = rebased.Rebase($"{text} new {text}").Report }),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Losses_are_listed_where_they_are_given()
    {
        var annotated = new Article("text").Annotate(new Note { Id = "n", Text = "note" });
        var loss = new Diagnostic { Code = "ANN201", Severity = Severity.Warning, Message = "The note is lost.", AnnotationId = "n" };

        Assert.Contains(
            "<code>ANN201</code> <span class=\"chip open\">! warning</span> <a class=\"label\" href=\"#annotate-r0\">Note1</a> "
                + "<bdi>The note is lost.</bdi>",
            Reports.Of(annotated, new HtmlReportOptions { Losses = [loss] }), StringComparison.Ordinal);
        Assert.DoesNotContain("Lost in conversion", Reports.Of(annotated), StringComparison.Ordinal);
    }

    [Fact]
    public void Policies_stand_beside_the_articles_verdict_and_a_difference_is_shown()
    {
        var annotated = new Article("text").Annotate(
            new Claim { Id = "c", Text = "It fell." }, new Evidence { Id = "e", Description = "It was seen." },
            new EvidenceSet { Id = "s", ClaimId = "c", EvidenceIds = ["e"], Stance = Stance.Supports },
            new Verdict { Id = "v", ClaimId = "c", Label = VerdictLabel.Refuted, Basis = VerdictBasis.Article });

        var html = Reports.Of(annotated, new HtmlReportOptions { Policies = [VerdictPolicies.AnyCompleteSet] });

        Assert.Contains("<summary>What policies draw from the evidence: 1 of 1 differ</summary>", html, StringComparison.Ordinal);
        Assert.Contains(
            "✓</span> supported</span> <span class=\"chip\">≠ the article’s</span> "
                + "<span class=\"chip\">any complete set</span>", html,
            StringComparison.Ordinal);
        Assert.DoesNotContain(
            "What policies draw", Reports.Of(annotated, new HtmlReportOptions { Policies = [] }), StringComparison.Ordinal);
    }

    [Fact]
    public void Contradictions_are_listed_with_links()
    {
        var annotated = new Article("text").Annotate(
            new Claim { Id = "c1", Text = "It fell." }, new Claim { Id = "c2", Text = "It stands." },
            new Relation
            {
                Id = "r",
                Label = RelationLabel.Contradicts,
                Confidence = 0.5,
                Roles = [new RelationRole { Name = "from", TargetId = "c1" }, new RelationRole { Name = "to", TargetId = "c2" }]
            });

        Assert.Contains(
            "href=\"#annotate-r0\">C1</a> <bdi>It fell.</bdi> contradicts <a class=\"label\" href=\"#annotate-r1\">C2</a> <bdi>It "
                + "stands.</bdi> <span class=\"chip\">confidence 0.5</span>",
            Reports.Of(annotated), StringComparison.Ordinal);
    }

    [Fact]
    public void Ten_times_the_claims_on_one_derivation_are_ten_times_the_page()
    {
        Assert.InRange(LengthOf(2_000) / (double)LengthOf(200), 8, 12);

        static long LengthOf(int claims)
        {
            using var stream = new CountingStream();
            HtmlReport.Write(new Article(new string('x', 100)).Annotate(Enumerable.Range(0, claims).SelectMany(i => new Annotation[]
            {
                new Attribution { Id = $"a{i}", Content = new TextSpan(0, 50), ParentId = i == 0 ? default(AnnotationId?) : $"a{i - 1}" },
                new Claim { Id = $"c{i}", Text = "It fell.", AttributionIds = [$"a{claims - 1}"] },
                new Evidence { Id = $"e{i}", DerivedFromIds = i == 0 ? [] : [$"e{i - 1}"] },
                new EvidenceSet { Id = $"s{i}", ClaimId = $"c{i}", EvidenceIds = [$"e{claims - 1}"], Stance = Stance.Supports },
            })), stream);
            return stream.Total;
        }
    }

    [Fact]
    public void A_reference_to_nothing_is_shown_as_such()
    {
        var html =
            Reports.Of(new Article("text").Annotate(new Attribution { Id = "a1", Content = new TextSpan(0, 4), SourceIds = ["nobody"] }));

        Assert.Contains("<code>nobody</code> (not found)", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1a")]
    [InlineData("a b")]
    [InlineData("a\"")]
    public void An_id_prefix_that_could_break_a_selector_is_refused(string prefix)
    {
        Assert.Throws<ArgumentException>(() => new HtmlReportOptions { IdPrefix = prefix });
    }

    [Fact]
    public void The_page_is_handed_to_the_stream_in_small_pieces()
    {
        using var stream = new CountingStream();

        HtmlReport.Write(new Article(new string('x', 4_000_000)).Annotate(), stream);

        Assert.InRange(stream.Longest, 1, 32 * 1024);
        Assert.InRange(stream.Total, 4_000_000, 4_100_000);
    }

    [Fact]
    public void Ten_thousand_marks_over_each_other_cost_ten_times_a_thousand()
    {
        var small = Crowded(1_000);
        var large = Crowded(10_000);

        Assert.InRange(large / (double)small, 5, 12);

        static long Crowded(int count)
        {
            using var stream = new CountingStream();
            var article = new Article(new string('x', 2 * count + 1));
            HtmlReport.Write(article.Annotate(Enumerable.Range(0, count).Select(i => new Attribution
            {
                Id = $"a{i}",
                Content = new TextSpan(i, 2 * count - i),
                ParentId = i == 0 ? default(AnnotationId?) : new AnnotationId($"a{i - 1}")
            })), stream, new HtmlReportOptions { Findings = [] });
            return stream.Total;
        }
    }

    [Fact]
    public void Attributions_nested_in_a_circle_are_shown()
    {
        var html = Reports.Of(new Article("text").Annotate(
            new Attribution { Id = "a1", Content = new TextSpan(0, 4), ParentId = "a2" },
            new Attribution { Id = "a2", Content = new TextSpan(0, 4), ParentId = "a1" }));

        Assert.Contains("id=\"annotate-r0\"", html, StringComparison.Ordinal);
        Assert.Contains("id=\"annotate-r1\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_element_closes_where_it_opened_and_no_paragraph_holds_a_block()
    {
        foreach (var page in new[] { Reports.Seed, Reports.Rebased, Reports.Of(Hostile.Annotated, Hostile.Options) })
        {
            var open = new Stack<string>();
            foreach (Match tag in Tags.Matches(page.Replace(Between(page, "<script>", "</script>"), "", StringComparison.Ordinal)))
            {
                var name = tag.Groups["name"].Value;
                if (tag.Groups["end"].Length > 0)
                    Assert.Equal(open.Pop(), name);
                else if (name is not ("meta" or "input" or "rect"))
                {
                    Assert.False(open.Contains("p") && Blocks.Contains(name), $"A <{name}> stands in a paragraph at {tag.Index}.");
                    open.Push(name);
                }
            }
            Assert.Empty(open);
        }
    }

    private static string Hash(string content) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)));

    private static string Between(string text, string start, string end)
    {
        var from = text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return text[from..text.IndexOf(end, from, StringComparison.Ordinal)];
    }

    private static int CountOf(string text, string part) => text.Split(part).Length - 1;

    private static readonly HashSet<string> Blocks = [
        "p", "ul", "ol", "li", "div", "section", "article", "table", "details", "fieldset", "h2", "h3", "h4"
    ];

    [GeneratedRegex("<(?<end>/?)(?<name>[a-z][a-z0-9]*)[^>]*>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Tags { get; }

    [GeneratedRegex(
        "<span class=\"seg[^\"]*\" data-a=\"(?<marks>[^\"]*)\">(?<text>[^<]*)</span>",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Segment { get; }

    [GeneratedRegex(@"\.m\d{4}\{--a0:(?<image>[^}]*)\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex LaneRule { get; }

    private sealed class CountingStream : MemoryStream
    {
        public int Longest { get; private set; }

        public long Total { get; private set; }

        public override void Write(byte[] buffer, int offset, int count)
        {
            Longest = Math.Max(Longest, count);
            Total += count;
        }
    }
}
