using CsCheck;

namespace Annotate.Tests.Articles;

public class ArticleQuotingTests
{
    private static readonly Article Article = new("Moscow claims that Kyiv claims the river.");

    [Fact]
    public void A_quote_that_stands_once_is_found() => Assert.Equal(new TextSpan(19, 23), Article.Quote("Kyiv"));

    [Fact]
    public void A_quote_that_stands_twice_is_ambiguous_and_the_exception_lists_the_places()
    {
        var exception = Assert.Throws<QuoteException>(() => Article.Quote("claims"));

        Assert.Equal("claims", exception.Quote);
        Assert.Equal([new TextSpan(7, 13), new TextSpan(24, 30)], exception.Candidates);
        Assert.Equal(
            """
            The quote 'claims' stands 2 times in the text. Give an occurrence, or a span to look within.
              1: 7..13  Moscow [claims] that Kyiv claims the ri
              2: 24..30  Moscow claims that Kyiv [claims] the river.
            """,
            exception.Message,
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void An_occurrence_is_counted_from_one()
    {
        Assert.Equal(new TextSpan(7, 13), Article.Quote("claims", 1));
        Assert.Equal(new TextSpan(24, 30), Article.Quote("claims", occurrence: 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => Article.Quote("claims", 0));
        Assert.StartsWith(
            "The quote 'Kyiv' stands once in the text, so there is no occurrence 2.",
            Assert.Throws<QuoteException>(() => Article.Quote("Kyiv", 2)).Message, StringComparison.Ordinal);
        Assert.Contains(
            "stands 2 times in the text, so there is no occurrence 3.",
            Assert.Throws<QuoteException>(() => Article.Quote("claims", 3)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quote_is_looked_for_inside_a_span()
    {
        Assert.Equal(new TextSpan(24, 30), Article.Quote("claims", within: new TextSpan(8, 41)));
        Assert.Equal(new TextSpan(7, 13), Article.Quote("claims", within: new TextSpan(7, 13)));
        Assert.Equal(new TextSpan(24, 30), Article.Quote("claims", new TextSpan(0, 41), 2));
        var exception = Assert.Throws<QuoteException>(() => Article.Quote("claims", within: new TextSpan(8, 29)));
        Assert.Equal([new TextSpan(7, 13), new TextSpan(24, 30)], exception.Candidates);
        Assert.StartsWith(
            "The quote 'claims' does not stand within 8..29. The same words in other letter case, or elsewhere:", exception.Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Article.Quote("claims", within: new TextSpan(8, 42)));
    }

    [Fact]
    public void An_absent_quote_is_offered_in_other_letter_case()
    {
        var exception = Assert.Throws<QuoteException>(() => Article.Quote("moscow CLAIMS"));

        Assert.Equal([new TextSpan(0, 13)], exception.Candidates);
    }

    [Fact]
    public void A_quote_that_is_nowhere_has_no_candidates()
    {
        var exception = Assert.Throws<QuoteException>(() => Article.Quote("Warsaw"));

        Assert.Empty(exception.Candidates);
        Assert.Equal("The quote 'Warsaw' does not stand in the text. Check spelling, quotation marks, dashes and spaces: the text is "
            + "compared character by character.", exception.Message);
    }

    [Fact]
    public void Places_may_overlap_each_other()
    {
        Assert.Equal([new TextSpan(0, 2), new TextSpan(1, 3), new TextSpan(2, 4)], new Article("aaaa").FindQuotes("aa"));
        Assert.Equal([new TextSpan(0, 3), new TextSpan(2, 5), new TextSpan(6, 9)], new Article("ababaxaba").FindQuotes("aba"));
    }

    [Fact]
    public void All_places_are_found_as_by_trying_each()
    {
        var letters = Gen.Char["ab\n"];
        Gen.Select(letters.Array[0, 40], letters.Array[1, 4], Gen.Int[0, 40], Gen.Int[0, 40]).Sample((text, quote, one, other) =>
        {
            var article = new Article(new string(text));
            var words = new string(quote);
            var within = new TextSpan(Math.Min(one, other) % (text.Length + 1), text.Length);
            var expected = Enumerable.Range(within.Start, within.Length)
                .Where(
                    start => start + words.Length <= within.End && article.Text.AsSpan(start).StartsWith(words, StringComparison.Ordinal))
                .Select(start => TextSpan.FromLength(start, words.Length));

            Assert.Equal(expected, article.FindQuotes(words, within));
        });
    }

    [Fact]
    public void Hostile_repetition_takes_linear_time()
    {
        // Trying each place would compare 150 thousand million characters.
        var article = new Article(new string('a', 1_000_000));

        Assert.Equal(500_001, article.FindQuotes(new string('a', 500_000)).Count);
        Assert.Empty(article.FindQuotes(new string('a', 300_000) + "b" + new string('a', 300_000)));
        var exception = Assert.Throws<QuoteException>(() => article.Quote(new string('A', 500_000)));
        Assert.Equal(500_001, exception.Candidates.Count);
        Assert.InRange(exception.Message.Length, 100, 5000);
    }

    [Fact]
    public void An_empty_or_ill_formed_quote_is_refused()
    {
        var article = new Article("a\U0001F600b");

        Assert.Throws<ArgumentException>(() => article.FindQuotes(""));
        Assert.Throws<ArgumentNullException>(() => article.FindQuotes(null!));
        Assert.Throws<ArgumentException>(() => article.FindQuotes("\uDE00b"));
    }

    [Fact]
    public void A_message_cuts_no_surrogate_pair()
    {
        var faces = string.Concat(Enumerable.Repeat("\U0001F600", 13));
        var article = new Article($"{faces}-said-{faces}{faces}-said-{faces}");

        Assert.True(WellFormed.Is(Assert.Throws<QuoteException>(() => article.Quote("said")).Message));
    }

    [Fact]
    public void The_covered_text_of_spans_is_given_by_fragment()
    {
        SpanSet spans = [new(0, 6), new(24, 30)];

        Assert.Equal(["Moscow", "claims"], Article.QuotesOf(spans));
        Assert.Equal("Moscow … claims", Article.TextOf(spans));
        Assert.Equal("Kyiv", Article.TextOf((SpanSet)new TextSpan(19, 23)));
        Assert.Equal("gone … too", Article.TextOf(SpanSet.Unanchored("gone", "too")));
        Assert.Throws<ArgumentOutOfRangeException>(() => Article.TextOf(new TextSpan(40, 42)));
    }
}
