using Annotate.Analysis;
using Annotate.Html.Tests.Browsing;
using Annotate.Samples;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Annotate.Html.Tests;

/// <summary>Reports as a real browser shows them.</summary>
[Trait("Category", "Slow")]
public class HtmlReportBrowserTests(Browser browser)
{
    private static readonly AnnotatedArticle Seed = SampleArticles.BelgorodAnnotated;

    [Fact]
    public async Task The_seed_opens_without_complaint_and_asks_the_network_for_nothing()
    {
        await using var open = await browser.OpenAsync(Reports.Seed);

        Assert.Empty(open.Complaints);
        Assert.Empty(open.Requests);
        Assert.Equal("Ukraine Backed Partisans Attack Belgorod Oblast", await open.Page.TitleAsync());
    }

    [Fact]
    public async Task The_text_without_badges_is_the_article_exactly()
    {
        await using var open = await browser.OpenAsync(Reports.Seed);

        Assert.Equal(Seed.Article.Text, await open.ArticleTextAsync());
    }

    [Fact]
    public async Task Every_fragment_of_every_annotation_shows_its_words_or_is_counted_among_the_folded()
    {
        await using var open = await browser.OpenAsync(Reports.Seed);
        var annotated = Spans.Of(Seed);

        var shown = await WordsByTokenAsync(open);

        Assert.Empty(shown.Except(annotated));
        Assert.Contains($"further ones are not underlined ({annotated.Count - shown.Count} here)", Reports.Seed, StringComparison.Ordinal);
        Assert.InRange(annotated.Count - shown.Count, 1, 7); // the signals that stand on one “although”
    }

    [Fact]
    public async Task Every_annotation_has_one_row_and_every_link_a_target()
    {
        await using var open = await browser.OpenAsync(Reports.Seed);

        var rows = await open.Page.EvaluateAsync<int>(
            "() => document.querySelectorAll('[id^=annotate-r]:not([id=annotate-report], [id=annotate-rest])').length");
        var repeated = await open.Page.EvaluateAsync<string[]>("() => { const ids = [...document.querySelectorAll('[id]')].map(e => "
            + "e.id); return ids.filter((id, i) => ids.indexOf(id) !== i); }");
        var dead = await open.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('a[href^=\"#\"]')].map(a => "
            + "a.getAttribute('href')).filter(href => !document.getElementById(href.slice(1)))");

        Assert.Equal(Seed.Annotations.Count, rows);
        Assert.Empty(repeated);
        Assert.Empty(dead);
    }

    [Fact]
    public async Task A_badge_jumps_to_its_row_and_the_label_back()
    {
        await using var open = await browser.OpenAsync(Reports.Seed);
        var row = Row("a25");

        await open.Page.Locator($"#annotate-t{row}").ClickAsync();
        Assert.EndsWith($"#annotate-r{row}", open.Page.Url, StringComparison.Ordinal);
        await Assertions.Expect(open.Page.Locator($"#annotate-r{row}")).ToBeInViewportAsync();

        await open.Page.Locator($"#annotate-r{row} .label").First.ClickAsync();
        Assert.EndsWith($"#annotate-t{row}", open.Page.Url, StringComparison.Ordinal);
        await Assertions.Expect(open.Page.Locator($"#annotate-t{row}")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task The_parts_of_a_discontinuous_cue_light_up_together_on_hover_and_on_focus()
    {
        await using var open = await browser.OpenAsync(Reports.Seed);
        string[] parts = ["raised concerns", "over"]; // the cue of a02
        var badge = open.Page.Locator("a.badge", new PageLocatorOptions { HasTextString = "A2 cue 1/2" });

        await badge.HoverAsync();
        Assert.Equal(parts, await LitCuesAsync());
        await open.Page.Locator("h1").HoverAsync();
        Assert.Empty(await LitCuesAsync());
        await badge.FocusAsync();
        Assert.Equal(parts, await LitCuesAsync());

        async Task<IReadOnlyList<string>> LitCuesAsync() => await open.Page.Locator(".seg.lit.tint-cue").AllTextContentsAsync();
    }

    [Fact]
    public async Task Without_script_the_page_is_complete_and_marks_can_be_switched()
    {
        await using var withScript = await browser.OpenAsync(Reports.Seed);
        await using var without = await browser.OpenAsync(Reports.Seed, new BrowserNewContextOptions { JavaScriptEnabled = false });

        var expected = await withScript.Page.Locator(".annotate-report").TextContentAsync();
        Assert.Equal(expected, await without.Page.Locator(".annotate-report").TextContentAsync());

        var claimBadge = without.Page.Locator(".badge.c").First;
        Assert.False(await claimBadge.IsVisibleAsync());
        await without.Page.Locator(".show-c").CheckAsync();
        Assert.True(await claimBadge.IsVisibleAsync());
    }

    [Fact]
    public async Task A_phone_shows_it_without_scrolling_sideways()
    {
        await using var open = await browser.OpenAsync(
            Reports.Seed, new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 390, Height = 844 } });

        Assert.Equal(390, await open.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task The_accessibility_engine_finds_nothing(ColorScheme scheme)
    {
        await using var open = await browser.OpenAsync(
            Reports.Seed,
            new BrowserNewContextOptions { ColorScheme = scheme, ViewportSize = new ViewportSize { Width = 1280, Height = 900 } });
        foreach (var box in await open.Page.Locator("input[type=checkbox]").AllAsync())
            await box.CheckAsync();
        await open.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(details => details.open = true)");

        var result = await open.Page.RunAxe();

        Assert.Empty(result.Violations.Select(
            violation => $"{violation.Id}: {violation.Help}: {string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html))}"));
    }

    [Fact]
    public async Task Every_claim_with_an_attribution_tells_where_it_comes_from()
    {
        await using var open = await browser.OpenAsync(Reports.Seed);

        foreach (var claim in Seed.OfType<Claim>().Where(claim => claim.AttributionIds.Count > 0))
        {
            var shown = await open.Page.Locator($"#annotate-r{Row(claim.Id)} .chains > li > bdi").AllTextContentsAsync();
            Assert.Equal(Seed.ProvenanceOf(claim.Id).Chains.Select(chain => chain.Sentence), shown);
        }
    }

    [Fact]
    public async Task The_bar_of_source_kinds_is_as_long_as_the_shares()
    {
        await using var open = await browser.OpenAsync(Reports.Seed);
        var diversity = SourceDiversity.Of(Seed);

        var widths = await open.Page.EvaluateAsync<double[]>(
            "() => [...document.querySelectorAll('.diversity rect[y=\"0\"]')].map(part => part.getBBox().width / 400)");

        double[] shares = [
            diversity.NamedShare, diversity.UnnamedShare, diversity.DocumentShare, diversity.OtherShare, diversity.WithoutSourceShare
        ];
        Assert.All(shares.Zip(widths), pair => Assert.Equal(pair.First, pair.Second, tolerance: 0.0001));
        Assert.Equal(5, widths.Length);
        Assert.Contains("named 38\u00A0%", await open.Page.Locator(".diversity").GetAttributeAsync("aria-label"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_filter_leaves_the_rows_with_the_words_and_gives_the_others_back()
    {
        await using var open = await browser.OpenAsync(Reports.Seed);
        var filter = open.Page.GetByRole(AriaRole.Searchbox);
        var visible = open.Page.Locator(".says .rows > li:visible");

        await filter.FillAsync("CHECHEN");
        Assert.All(await visible.AllTextContentsAsync(), row => Assert.Contains("chechen", row, StringComparison.OrdinalIgnoreCase));
        Assert.Equal(Seed.OfType<Attribution>().Count(attribution => Seed.TextOf(attribution.Source ?? attribution.Content)
            .Contains("Chechen", StringComparison.Ordinal)), await visible.CountAsync());
        await Assertions.Expect(open.Page.Locator("details[open] .rows > li:visible").First).ToBeVisibleAsync();

        await filter.FillAsync("");
        Assert.Equal(Seed.OfType<Attribution>().Count(), await visible.CountAsync());
        Assert.Equal(0, await open.Page.Locator("details[open]").CountAsync());
    }

    [Fact]
    public async Task Arrow_keys_go_from_row_to_row_and_escape_puts_the_light_out()
    {
        await using var open = await browser.OpenAsync(Reports.Seed);

        await open.Page.Locator(".says .rows > li:first-child a.label").First.FocusAsync();
        await open.Page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal("A2", await open.Page.EvaluateAsync<string>("() => document.activeElement.textContent"));
        Assert.True(await open.Page.Locator(".lit").CountAsync() > 0);
        await open.Page.Keyboard.PressAsync("Escape");
        Assert.Equal(0, await open.Page.Locator(".lit").CountAsync());
    }

    [Fact]
    public async Task On_paper_everything_is_open_and_nothing_is_for_the_mouse()
    {
        await using var open = await browser.OpenAsync(Reports.Seed);
        await open.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print, ColorScheme = ColorScheme.Dark });

        Assert.False(await open.Page.Locator("nav").IsVisibleAsync());
        Assert.True(await open.Page.Locator("details li").Last.IsVisibleAsync());
        Assert.Equal("static", await open.Page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('.says')).position"));
        Assert.Equal(
            "rgb(255, 255, 255)",
            await open.Page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('.annotate-report')).backgroundColor"));
        Assert.InRange((await open.Page.PdfAsync()).Length, 50_000, 20_000_000);
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task A_report_with_losses_and_a_rebase_is_accessible_and_fits_a_phone(ColorScheme scheme)
    {
        await using var open = await browser.OpenAsync(
            Reports.Rebased,
            new BrowserNewContextOptions { ColorScheme = scheme, ViewportSize = new ViewportSize { Width = 390, Height = 844 } });
        await open.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(details => details.open = true)");

        var result = await open.Page.RunAxe();

        Assert.Empty(result.Violations.Select(
            violation => $"{violation.Id}: {violation.Help}: {string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html))}"));
        Assert.Equal(390, await open.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
        Assert.Equal(
            ["22nd", "23rd"],
            [await open.Page.Locator(".edit del").First.TextContentAsync(), await open.Page.Locator(".edit ins").First.TextContentAsync()]);
        Assert.Empty(await open.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('a[href^=\"#\"]')].map(a => "
            + "a.getAttribute('href')).filter(href => !document.getElementById(href.slice(1)))"));
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task A_hostile_article_runs_nothing_and_breaks_nothing()
    {
        await using var open = await browser.OpenAsync(Reports.Of(Hostile.Annotated, Hostile.Options));
        await open.Page.EvaluateAsync("() => document.querySelectorAll('.annotate-report *').forEach(e => { e.dispatchEvent(new "
            + "MouseEvent('mouseover', { bubbles: true })); if (e.tagName !== 'A') e.dispatchEvent(new MouseEvent('click', { "
            + "bubbles: true })); })");

        Assert.True(await open.Page.EvaluateAsync<bool>("() => window.broken === undefined"));
        Assert.Empty(open.Complaints);
        Assert.Empty(open.Requests);
        Assert.Equal(0, await open.Page.Locator("img, svg[onload], body > script ~ *").CountAsync());
        Assert.Empty(await open.Page.EvaluateAsync<string[]>(
            "() => [...document.links].map(a => a.protocol).filter(p => p !== 'file:' && p !== 'https:')"));
        Assert.Equal(Hostile.Annotated.Article.Text, await open.ArticleTextAsync());
        Assert.Equal(Spans.Of(Hostile.Annotated), await WordsByTokenAsync(open));
    }

    [Fact]
    public async Task A_single_line_of_a_megabyte_stays_inside_the_page()
    {
        var article = new Article(new string('x', 1 << 20) + "END") { Headline = new string('y', 1 << 16) };
        var annotated = article.Annotate(
            new Entity { Id = "e", Name = new string('z', 1 << 16) },
            new Attribution { Id = "a", Content = new TextSpan(10, 1 << 20), Source = article.Quote("END"), SourceIds = ["e"] });
        await using var open = await browser.OpenAsync(
            Reports.Of(annotated), new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 390, Height = 844 } });

        Assert.Equal(article.Text, await open.ArticleTextAsync());
        Assert.Equal(390, await open.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task Two_reports_share_a_page_without_sharing_an_id()
    {
        var first = Reports.FragmentOf(Seed, new HtmlReportOptions { IdPrefix = "first-" });
        var second = Reports.FragmentOf(Seed, new HtmlReportOptions { IdPrefix = "second-" });
        await using var open =
            await browser.OpenAsync($"<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>Two</title>{first}{second}</html>");

        var repeated = await open.Page.EvaluateAsync<string[]>("() => { const ids = [...document.querySelectorAll('[id]')].map(e => "
            + "e.id); return ids.filter((id, i) => ids.indexOf(id) !== i); }");
        var strayed = await open.Page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('.annotate-report')].flatMap(report => "
                + "[...report.querySelectorAll('a[href^=\"#\"]')].map(a => a.getAttribute('href')).filter(href => "
                + "!report.querySelector(href)))");

        Assert.Empty(repeated);
        Assert.Empty(strayed);
        Assert.Equal(2, await open.Page.Locator(".annotate-report").CountAsync());
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task A_language_written_from_right_to_left_is_shown_so()
    {
        var article = new Article("אמר ראש העיר: הגשר בטוח.") { Language = "he" };
        var said = new Attribution { Id = "a", Content = article.Quote("הגשר בטוח") };
        await using var open = await browser.OpenAsync(Reports.Of(article.Annotate(said)));

        var direction =
            await open.Page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('.article-text p')).direction");

        Assert.Equal("rtl", direction);
        Assert.Equal("he", await open.Page.Locator(".article-text").GetAttributeAsync("lang"));
        Assert.Equal("ltr", await open.Page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).direction"));
    }

    private static async Task<SortedDictionary<string, string>> WordsByTokenAsync(OpenPage open)
    {
        var pairs = await open.Page.EvaluateAsync<string[][]>("""
            () => {
              const words = new Map();
              for (const segment of document.querySelectorAll('.seg'))
                for (const token of segment.dataset.a.split(' '))
                  words.set(token.slice(1), (words.get(token.slice(1)) ?? '') + segment.textContent);
              return [...words];
            }
            """);
        return new SortedDictionary<string, string>(pairs.ToDictionary(pair => pair[0], pair => pair[1]), StringComparer.Ordinal);
    }

    private static int Row(AnnotationId id) =>
        Seed.Annotations.Select((annotation, row) => (annotation, row)).Single(pair => pair.annotation.Id == id).row;
}
