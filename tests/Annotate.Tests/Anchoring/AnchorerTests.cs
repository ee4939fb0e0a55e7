using Annotate.Anchoring;
using CsCheck;

namespace Annotate.Tests.Anchoring;

public class AnchorerTests
{
    private static readonly Article Seed = Article.Parse(Seeds.Text);

    [Fact]
    public void A_quote_is_found_by_its_exact_words()
    {
        var result = new Anchorer(Seed).Anchor("the soldiers withdrew from Belgorod back to Ukraine");

        Assert.Equal(Seed.Quote("the soldiers withdrew from Belgorod back to Ukraine"), Assert.Single(result.Spans!));
        Assert.Equal(AnchorMethod.Exact, result.Method);
        Assert.Equal(0, result.EditDistance);
        Assert.Equal(1, result.Score);
        Assert.Null(result.RunnerUpScore);
        Assert.Null(result.Diagnostic);
    }

    [Fact]
    public void Exact_quotes_of_any_text_anchor_to_themselves_or_are_ambiguous() =>
        Gen.Select(Gen.String[Gen.Char["ab .\u00A0“é😀"], 1, 60], Gen.Int[0, 59], Gen.Int[1, 60]).Sample((raw, start, length) =>
        {
            var article = new Article(Repaired(raw));
            if (article.Text.Length == 0)
                return true;
            start %= article.Text.Length;
            var quote = article.Text.Substring(start, Math.Min(length, article.Text.Length - start));
            if (!WellFormed.Is(quote))
                return true;
            var result = new Anchorer(article).Anchor(quote);
            return result.Refusal switch
            {
                null =>
                    article.TextOf(result.Spans!) == quote && article.FindQuotes(quote).Count == 1 && result.Method == AnchorMethod.Exact,
                AnchorRefusal.Ambiguous => article.FindQuotes(quote).Count > 1,
                AnchorRefusal.Empty => string.IsNullOrWhiteSpace(quote),
                _ => false,
            };
        });

    [Fact]
    public void Exact_quotes_with_their_context_and_position_anchor_to_their_own_place() =>
        Gen.Select(Gen.Int[0, Seeds.Text.Length - 1], Gen.Int[1, 80]).Sample((start, length) =>
        {
            var span = TextSpan.FromLength(start, Math.Min(length, Seed.Text.Length - start));
            var result = new Anchorer(Seed).Anchor(QuoteSelector.Of(Seed, span));
            return result.Method == AnchorMethod.Position && result.Spans![0] == span && result.Score == 1;
        });

    [Theory]
    [InlineData("THE FREEDOM OF RUSSIA LEGION, OR FRL")]
    [InlineData("\"I am not fighting my motherland. I am fighting against Putin's regime")]
    [InlineData("how the situation\u00A0will  progress\nfrom here")]
    public void A_quote_that_differs_in_case_quotation_marks_or_white_space_is_found_normalised(string quote)
    {
        var result = new Anchorer(Seed).Anchor(quote);

        Assert.Equal(AnchorMethod.Normalized, result.Method);
        Assert.Equal(1, result.Score);
        Assert.Equal(
            FoldedText.Create(quote, default).Chars.ToString(), FoldedText.Create(Seed.TextOf(result.Spans!), default).Chars.ToString());
    }

    [Fact]
    public void A_decomposed_quote_is_found_in_a_composed_text_and_covers_whole_characters()
    {
        var result = new Anchorer(new Article("Le café est fermé.")).Anchor("cafe\u0301");

        Assert.Equal(AnchorMethod.Normalized, result.Method);
        Assert.Equal(new TextSpan(3, 7), result.Spans![0]);
    }

    [Fact]
    public void A_quote_with_errors_is_found_with_its_distance_and_whole_words()
    {
        var result = new Anchorer(Seed).Anchor("the soldeirs withdrw from Belgorad back to Ukrane");

        Assert.Equal(AnchorMethod.Fuzzy, result.Method);
        Assert.Equal("the soldiers withdrew from Belgorod back to Ukraine", Seed.TextOf(result.Spans!));
        Assert.Equal(5, result.EditDistance);
        // (50 * (1 - 5/49) + 42) / 92
        Assert.Equal(0.9445, result.Score, 0.0001);
    }

    [Theory]
    [InlineData("The prime minister announced new tariffs on imported steel.")]
    [InlineData("Kremlinology")]
    [InlineData("xylophone")]
    public void An_absent_quote_is_refused(string quote)
    {
        var result = new Anchorer(Seed).Anchor(quote);

        Assert.False(result.IsAnchored);
        Assert.Equal(AnchorRefusal.Absent, result.Refusal);
        Assert.Equal("ANN301", result.Diagnostic!.Code);
        Assert.Equal(0, result.Score);
    }

    [Fact]
    public void A_short_quote_with_errors_is_refused_rather_than_guessed() =>
        Assert.Equal(AnchorRefusal.Absent, new Anchorer(Seed).Anchor("Nikitan").Refusal);

    [Fact]
    public void The_largest_error_rate_is_in_the_hands_of_the_caller()
    {
        var anchorer = new Anchorer(Seed, new AnchorOptions { MaxErrorRate = 0 });

        Assert.Equal(AnchorRefusal.Absent, anchorer.Anchor("the soldeirs withdrw from Belgorad back to Ukrane").Refusal);
    }

    [Fact]
    public void A_quote_at_several_places_is_ambiguous_and_the_places_are_listed()
    {
        var result = new Anchorer(new Article("one two. one two. three")).Anchor("one two");

        Assert.Equal(AnchorRefusal.Ambiguous, result.Refusal);
        Assert.Equal([new TextSpan(0, 7), new TextSpan(9, 16)], result.Candidates);
        Assert.Equal(1, result.Score);
        Assert.Equal(1, result.RunnerUpScore);
        Assert.Equal("ANN302", result.Diagnostic!.Code);
    }

    [Fact]
    public void The_context_tells_places_apart()
    {
        var article = new Article("She said no to him. He said no to her.");

        var result = new Anchorer(article).Anchor(new QuoteSelector { Exact = "said no", Prefix = "He ", Suffix = " to her" });

        Assert.Equal(new TextSpan(23, 30), result.Spans![0]);
        Assert.Equal(1, result.Score);
        Assert.InRange(result.RunnerUpScore!.Value, 0.7, 0.95);
    }

    [Theory]
    [InlineData(21, 23)]
    [InlineData(0, 4)]
    public void A_hint_that_is_a_little_off_tells_places_apart_if_the_other_is_far(int hint, int start)
    {
        var article = new Article("She said no to him. He said no to her." );
        var far = new Article(article.Text.Insert(19, new string('.', 200)));
        var expected = start == 4 ? 4 : start + 200;

        var result = new Anchorer(far).Anchor(new QuoteSelector { Exact = "said no", Start = hint == 0 ? 0 : hint + 200 });

        Assert.Equal(expected, result.Spans![0].Start);
    }

    [Fact]
    public void A_hint_between_two_places_decides_nothing() =>
        Assert.Equal(
            AnchorRefusal.Ambiguous,
            new Anchorer(new Article("said no or said no")).Anchor(new QuoteSelector { Exact = "said no", Start = 5 }).Refusal);

    [Fact]
    public void A_hint_in_place_is_not_believed_against_the_context()
    {
        var article = new Article("She said no to him. He said no to her.");

        var result = new Anchorer(article).Anchor(new QuoteSelector { Exact = "said no", Prefix = "He ", Suffix = " to her", Start = 4 });

        Assert.Equal(new TextSpan(23, 30), result.Spans![0]);
    }

    [Theory]
    [InlineData(-5)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void A_hint_outside_the_text_does_no_harm(int hint) =>
        Assert.True(new Anchorer(Seed).Anchor(new QuoteSelector { Exact = "Bryansk", Start = hint }).IsAnchored);

    [Theory]
    [InlineData("the soldiers withdrew … back to Ukraine", "the soldiers withdrew", "back to Ukraine")]
    [InlineData("the soldiers withdrew [...] back to Ukraine", "the soldiers withdrew", "back to Ukraine")]
    [InlineData("The soldiers withdrew... back to Ukraine", "the soldiers withdrew", "back to Ukraine")]
    [InlineData("… the soldiers withdrew (…)", "the soldiers withdrew", null)]
    public void A_quote_with_an_ellipsis_becomes_its_parts_in_order(string quote, string first, string? second)
    {
        var result = new Anchorer(Seed).Anchor(quote);

        Assert.Equal(second is null ? [first] : [first, second], Seed.QuotesOf(result.Spans!));
    }

    [Fact]
    public void The_parts_of_a_quote_out_of_order_are_not_anchored() =>
        Assert.False(new Anchorer(Seed).Anchor("back to Ukraine … the soldiers withdrew").IsAnchored);

    [Fact]
    public void An_ellipsis_that_stands_in_the_text_is_one_of_its_words()
    {
        var result = new Anchorer(new Article("Well… maybe. Well, then maybe.")).Anchor("Well… maybe");

        Assert.Equal(new TextSpan(0, 11), Assert.Single(result.Spans!));
    }

    [Fact]
    public void A_part_that_stands_at_two_places_behind_the_first_is_ambiguous() =>
        Assert.Equal(
            AnchorRefusal.Ambiguous, new Anchorer(new Article("Start here. An end. An end.")).Anchor("Start here … An end").Refusal);

    [Theory]
    [InlineData("")]
    [InlineData("   \u00A0\r\n")]
    [InlineData("\u200B\uFEFF")]
    public void A_quote_without_words_is_refused_as_empty(string quote)
    {
        var result = new Anchorer(Seed).Anchor(quote);

        Assert.Equal(AnchorRefusal.Empty, result.Refusal);
        Assert.Equal("ANN303", result.Diagnostic!.Code);
    }

    [Fact]
    public void An_empty_quote_between_its_context_is_a_position()
    {
        var result =
            new Anchorer(Seed).Anchor(new QuoteSelector { Exact = "", Prefix = "launched an ", Suffix = "incursion into the Russian" });

        Assert.Equal(new TextSpan(
            Seed.Text.IndexOf("incursion", StringComparison.Ordinal),
            Seed.Text.IndexOf("incursion", StringComparison.Ordinal)), result.Spans![0]);
    }

    [Theory]
    [InlineData("\uD83D")]
    [InlineData("the soldiers withdrew\uDE00 from Belgorod back")]
    [InlineData("…")]
    [InlineData("[...] … ...")]
    public void A_strange_quote_does_no_harm(string quote)
    {
        var result = new Anchorer(Seed).Anchor(new QuoteSelector { Exact = quote, Prefix = "\uDC00", Suffix = "\uD800" });

        Assert.Equal(quote.Length > 10 && quote[0] == 't', result.IsAnchored);
    }

    [Fact]
    public void A_place_never_cuts_a_surrogate_pair()
    {
        var result = new Anchorer(new Article("the soldiers withdrew today 😀😀😀")).Anchor("soldiers withdrew today 😀\uD83D");

        Assert.Equal("soldiers withdrew today 😀😀", new Article("the soldiers withdrew today 😀😀😀").TextOf(result.Spans!));
    }

    [Fact]
    public void A_quote_longer_than_the_text_is_absent() =>
        Assert.Equal(AnchorRefusal.Absent, new Anchorer(new Article("short text")).Anchor(new string('x', 500)).Refusal);

    [Fact]
    public void Any_quote_may_be_looked_for_in_an_empty_text() =>
        Assert.Equal(
            AnchorRefusal.Absent,
            new Anchorer(new Article("")).Anchor(new QuoteSelector { Exact = "words that are not there", Start = 0 }).Refusal);

    [Fact]
    public void A_quote_past_the_work_allowed_is_refused_as_such()
    {
        var article = new Article(string.Concat(Enumerable.Repeat("abcdefghij klmnopqrst. ", 5_000)));

        var result =
            new Anchorer(article, new AnchorOptions { MaxWork = 5_000 }).Anchor("zyxwvutsrqponmlkjihgfedcba zyxwvutsrqponmlkjihgfedcba");

        Assert.Equal(AnchorRefusal.Limit, result.Refusal);
        Assert.Equal("ANN304", result.Diagnostic!.Code);
    }

    [Fact]
    public void Ten_thousand_letters_in_ten_million_end_with_a_reason()
    {
        var article = new Article(string.Concat(Enumerable.Repeat("ab", 5_000_000)));
        var quote = string.Concat(Enumerable.Repeat("ab", 2_500)) + "c" + string.Concat(Enumerable.Repeat("ab", 2_500));

        // It differs from the text by one letter, and so fits at millions of places.
        var result = new Anchorer(article, new AnchorOptions { MaxWork = 1_000_000 }).Anchor(quote);

        Assert.True(result.Refusal is AnchorRefusal.Limit or AnchorRefusal.Ambiguous);
    }

    [Fact]
    public void A_cancelled_search_stops()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => new Anchorer(Seed).Anchor(new QuoteSelector { Exact = "Bryansk" }, source.Token));
    }

    [Fact]
    public void The_index_gives_the_answers_that_a_search_without_it_gives()
    {
        var indexed = new Anchorer(Seed);
        indexed.Anchor("the soldeirs withdrw from Belgorad back to Ukrane");
        foreach (var quote in (string[])["Bryansk", "the Ukrainian army", "THE KREMLIN", "Nikitin", "the ", " and four armored"])
            Assert.Equal(new Anchorer(Seed).Anchor(quote), indexed.Anchor(quote));
    }

    [Fact]
    public void All_quotes_of_an_article_share_one_index_and_keep_their_order()
    {
        var results = new Anchorer(Seed).AnchorAll(
            [new() { Exact = "Bryansk" }, new() { Exact = "no such words in it" }, new() { Exact = "Chechnya" }]);

        Assert.Equal(["Bryansk", "no such words in it", "Chechnya"], results.Select(result => result.Selector.Exact));
        Assert.Equal([true, false, true], results.Select(result => result.IsAnchored));
    }

    [Fact]
    public void Text_order_gives_repeated_quotes_their_places()
    {
        var article = new Article("He said yes. She laughed. He said no. They left. He said maybe.");
        QuoteSelector[] quotes = [new() { Exact = "She laughed" }, new() { Exact = "He said" }, new() { Exact = "They left" }];

        Assert.Equal(AnchorRefusal.Ambiguous, new Anchorer(article).AnchorAll(quotes)[1].Refusal);
        Assert.Equal(new TextSpan(26, 33), new Anchorer(article).AnchorAll(quotes, inTextOrder: true, withoutOverlaps: false)[1].Spans![0]);
    }

    [Fact]
    public void Text_order_decides_nothing_where_two_orders_are_possible()
    {
        var article = new Article("A word. A word. A word.");
        QuoteSelector[] quotes = [new() { Exact = "A word" }, new() { Exact = "A word" }];

        Assert.All(
            new Anchorer(article).AnchorAll(quotes, inTextOrder: true, withoutOverlaps: true),
            result => Assert.Equal(AnchorRefusal.Ambiguous, result.Refusal));
    }

    [Fact]
    public void A_quote_that_breaks_the_order_is_displaced()
    {
        var results = new Anchorer(Seed).AnchorAll(
            [
                new() { Exact = "Ian Schmutzler" },
                new() { Exact = "Chechnya" },
                new() { Exact = "Denis Nikitin" },
                new() { Exact = "Bryansk" }
            ],
            inTextOrder: true, withoutOverlaps: false);

        // Without Chechnya, near the end, three are in order; with it two.
        Assert.Equal([true, false, true, true], results.Select(result => result.IsAnchored));
        Assert.Equal("ANN305", results[1].Diagnostic!.Code);
    }

    [Fact]
    public void Of_two_quotes_in_the_wrong_order_neither_is_believed()
    {
        var results = new Anchorer(Seed).AnchorAll(
            [new() { Exact = "raised concerns" }, new() { Exact = "Ian Schmutzler" }, new() { Exact = "Bryansk" }],
            inTextOrder: true, withoutOverlaps: false);

        Assert.Equal([AnchorRefusal.Displaced, AnchorRefusal.Displaced, null], results.Select(result => result.Refusal));
    }

    [Fact]
    public void Without_overlaps_a_quote_inside_another_goes_elsewhere()
    {
        var article = new Article("the army of Ukraine; the army");
        QuoteSelector[] quotes = [new() { Exact = "the army of Ukraine" }, new() { Exact = "the army" }];

        Assert.Equal(new TextSpan(21, 29), new Anchorer(article).AnchorAll(quotes, inTextOrder: false, withoutOverlaps: true)[1].Spans![0]);
        Assert.Equal(AnchorRefusal.Ambiguous, new Anchorer(article).AnchorAll(quotes)[1].Refusal);
    }

    [Fact]
    public void Arguments_out_of_range_are_refused_at_the_door()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new AnchorOptions { MaxErrorRate = 0.6 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new AnchorOptions { MinLead = double.NaN });
        Assert.Throws<ArgumentOutOfRangeException>(() => new AnchorOptions { MaxWork = -1 });
        Assert.Throws<ArgumentNullException>(() => new Anchorer(Seed).Anchor((string)null!));
    }

    private static string Repaired(string text) =>
        new([.. text.Where((c, i) => char.IsHighSurrogate(c)
            ? i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])
            : !char.IsLowSurrogate(c) || (i > 0 && char.IsHighSurrogate(text[i - 1])))]);

    [Fact]
    public void A_quote_that_is_shorter_than_a_gram_once_its_white_space_is_folded_is_found_with_an_index_too()
    {
        var text = string.Concat(Enumerable.Range(0, 1200).Select(i => $"Sentence number {i} of a long text. "))
            + "A quite unusual remark stands here at the end. Last word.\n\nNext.";
        var anchorer = new Anchorer(new Article(text));
        Assert.Equal(AnchorMethod.Fuzzy, anchorer.Anchor("A quiet unusual remarc stands here at the end.").Method); // builds the index

        var result = anchorer.Anchor("d.\n\nNe");

        Assert.Equal(TextSpan.FromLength(text.IndexOf("d.\n\nNe", StringComparison.Ordinal), 6), Assert.Single(result.Spans!));
        Assert.False(anchorer.Anchor("d.\n\n\nXe").IsAnchored);
    }
}
