namespace Annotate.Tests.Articles;

public class ArticleParsingTests
{
    [Fact]
    public void The_seed_has_a_repeated_headline_a_byline_with_role_and_spacers()
    {
        var article = Article.Parse(Seeds.Text);
        var layout = article.Layout!;

        Assert.Equal("Ukraine Backed Partisans Attack Belgorod Oblast", article.Headline);
        Assert.Equal(new TextSpan(0, 47), layout.Headline);
        Assert.Equal(new TextSpan(49, 96), layout.RepeatedHeadline);
        Assert.Equal("Ian Schmutzler, Writer", article.Byline);
        Assert.Equal(("Ian Schmutzler", "Writer"), (TextOf(article, layout.BylineName), TextOf(article, layout.BylineRole)));
        Assert.StartsWith(
            "On May 22nd, 2023, the Freedom of Russia Legion", article.TextOf(layout.Paragraphs[0]), StringComparison.Ordinal);
        Assert.All(layout.Spacers, spacer => Assert.Equal("\u00A0", article.TextOf(spacer)));
        Assert.NotEmpty(layout.Spacers);
        Assert.Equal(Seeds.Text, article.Text);
    }

    [Theory]
    [InlineData("By Jane Doe", "Jane Doe", null)]
    [InlineData("By Jane Doe and John Roe, Staff Writers", "Jane Doe and John Roe", "Staff Writers")]
    [InlineData("JANE DOE | Reuters correspondent", "JANE DOE", "Reuters correspondent")]
    [InlineData("BY JANE DOE", "JANE DOE", null)]
    [InlineData("Jane Doe, Chief Political Correspondent", "Jane Doe", "Chief Political Correspondent")]
    [InlineData("Jane van der Doe, Editor-in-Chief", "Jane van der Doe", "Editor-in-Chief")]
    [InlineData("  By Jane Doe  ", "Jane Doe", null)]
    [InlineData("By Jane Doe, Reuters", "Jane Doe, Reuters", null)]
    public void A_line_after_the_headline_that_names_the_writer_is_the_byline(string byline, string name, string? role)
    {
        var article = Article.Parse($"Dam breaks\n{byline}\n\nThe dam broke at night.");

        Assert.Equal("Dam breaks", article.Headline);
        Assert.Equal(byline.Trim(), article.Byline);
        Assert.Equal((name, role), (TextOf(article, article.Layout!.BylineName), TextOf(article, article.Layout.BylineRole)));
        Assert.Equal(["The dam broke at night."], Paragraphs(article));
    }

    [Theory]
    [InlineData("Moscow, authorities say")]
    [InlineData("Ukraine strikes Moscow, staff flee")]
    [InlineData("By the river, water is rising")]
    [InlineData("By Monday, the staff had fled.")]
    [InlineData("Doubts remain, as one senior analyst with knowledge of the matter explained at length")]
    public void A_line_that_only_looks_like_a_byline_is_a_paragraph(string line)
    {
        var article = Article.Parse($"Dam breaks\n\n{line}\n\nThe dam broke at night.");

        Assert.Equal("Dam breaks", article.Headline);
        Assert.Null(article.Byline);
        Assert.Equal([line, "The dam broke at night."], Paragraphs(article));
    }

    [Fact]
    public void A_text_that_starts_with_a_byline_has_no_headline()
    {
        var article = Article.Parse("By Jane Doe\n\nThe dam broke at night.\n\nNobody was hurt.");

        Assert.Null(article.Headline);
        Assert.Equal("By Jane Doe", article.Byline);
        Assert.Equal(["The dam broke at night.", "Nobody was hurt."], Paragraphs(article));
    }

    [Fact]
    public void A_headline_that_starts_with_By_is_one_where_a_byline_follows()
    {
        var article = Article.Parse("By Land and Sea\nBy Jane Doe\n\nThe ships came.");

        Assert.Equal(("By Land and Sea", "By Jane Doe"), (article.Headline, article.Byline));
    }

    [Theory]
    [InlineData("The dam broke at night.\n\nNobody was hurt.")]
    [InlineData("He said: “Nobody was hurt.”\n\nNobody was hurt.")]
    public void A_first_line_that_is_a_sentence_is_no_headline(string text)
    {
        var article = Article.Parse(text);

        Assert.Null(article.Headline);
        Assert.Equal(text.Split("\n\n"), Paragraphs(article));
    }

    [Fact]
    public void A_first_line_that_is_long_is_no_headline_unless_it_stands_twice()
    {
        var line = new string('a', 251);

        Assert.Null(Article.Parse($"{line}\n\nBody.").Headline);
        Assert.Equal(line[..250], Article.Parse($"{line[..250]}\n\nBody.").Headline);
        Assert.Equal(line, Article.Parse($"{line}\n\n{line}\n\nBody.").Headline);
        Assert.Equal("It broke.", Article.Parse("It broke.\nIt broke.\nBody.").Headline);
    }

    [Fact]
    public void A_wrapped_paragraph_at_the_start_is_no_headline()
    {
        var article = Article.Parse("The dam broke at night, officials\nsaid on Monday, and the water\nrose.\n\nNobody was\nhurt.");

        Assert.Null(article.Headline);
        Assert.Equal(["The dam broke at night, officials\nsaid on Monday, and the water\nrose.", "Nobody was\nhurt."], Paragraphs(article));
    }

    [Fact]
    public void Where_empty_lines_separate_the_body_a_block_is_a_paragraph()
    {
        var article = Article.Parse("Dam breaks\n\nThe dam broke\nat night.\n\n\nNobody was\nhurt.\n");

        Assert.Equal(["The dam broke\nat night.", "Nobody was\nhurt."], Paragraphs(article));
    }

    [Fact]
    public void Where_no_empty_lines_separate_the_body_a_line_is_a_paragraph()
    {
        var article = Article.Parse("Dam breaks\n\nThe dam broke at night.\nNobody was hurt.");

        Assert.Equal(["The dam broke at night.", "Nobody was hurt."], Paragraphs(article));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void All_line_breaks_are_understood_and_kept(string lineBreak)
    {
        var text = string.Join(lineBreak, "Dam breaks", "By Jane Doe", "", "The dam broke.", "", "Nobody was hurt.", "");
        var article = Article.Parse(text);

        Assert.Equal(text, article.Text);
        Assert.Equal(("Dam breaks", "By Jane Doe"), (article.Headline, article.Byline));
        Assert.Equal(["The dam broke.", "Nobody was hurt."], Paragraphs(article));
        Assert.Empty(article.Layout!.Spacers);
    }

    [Theory]
    [InlineData("\u00A0")]
    [InlineData(" \t")]
    [InlineData("\u200B\uFEFF")]
    public void Blank_lines_separate_paragraphs_and_are_listed_as_spacers(string blank)
    {
        var article = Article.Parse($"Dam breaks\n\nThe dam\nbroke.\n{blank}\nNobody was hurt.");

        Assert.Equal(["The dam\nbroke.", "Nobody was hurt."], Paragraphs(article));
        Assert.Equal([TextSpan.FromLength(27, blank.Length)], article.Layout!.Spacers);
    }

    [Fact]
    public void A_byte_order_mark_stays_in_the_text_and_out_of_the_headline()
    {
        var article = Article.Parse("\uFEFFDam breaks\n\nBody.");

        Assert.Equal("Dam breaks", article.Headline);
        Assert.Equal(new TextSpan(1, 11), article.Layout!.Headline);
        Assert.Equal('\uFEFF', article.Text[0]);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("  \n\t\r\n\u00A0", 0)]
    [InlineData("One line", 1)]
    [InlineData("By Jane Doe", 1)]
    public void A_text_without_a_second_line_has_neither_headline_nor_byline(string text, int paragraphs)
    {
        var article = Article.Parse(text);

        Assert.Null(article.Headline);
        Assert.Null(article.Byline);
        Assert.Equal(paragraphs, article.Layout!.Paragraphs.Count);
        Assert.Equal(text, article.Text);
    }

    [Fact]
    public void Huge_texts_take_linear_time()
    {
        Assert.Single(Article.Parse(new string('a', 1_000_000)).Layout!.Paragraphs);
        Assert.Empty(Article.Parse(new string('\n', 1_000_000)).Layout!.Paragraphs);
        Assert.Equal(500_000, Article.Parse(string.Concat(Enumerable.Repeat("\u00A0\n", 500_000))).Layout!.Spacers.Count);
        Assert.Equal(250_000, Article.Parse(string.Concat(Enumerable.Repeat("A.\n\nB.\n\n", 125_000))).Layout!.Paragraphs.Count);
        Assert.Empty(Article.Parse("a" + new string(' ', 1_000_000) + "\n" + new string(' ', 1_000_000) + "a").Layout!.Spacers);
    }

    [Fact]
    public void An_ill_formed_text_is_refused_by_its_index() =>
        Assert.Equal(4, Assert.Throws<IllFormedTextException>(() => Article.Parse("Dam \uDE00 breaks")).Index);

    private static string? TextOf(Article article, TextSpan? span) => span is { } known ? article.TextOf(known) : null;

    private static IEnumerable<string> Paragraphs(Article article) => article.Layout!.Paragraphs.Select(article.TextOf);
}
