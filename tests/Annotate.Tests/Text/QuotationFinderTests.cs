namespace Annotate.Tests.Text;

public class QuotationFinderTests
{
    [Theory]
    [InlineData("“We lost,” she said.", "We lost,", QuotationStyle.Curly)]
    [InlineData("\"We lost,\" she said.", "We lost,", QuotationStyle.Straight)]
    [InlineData("''We lost,'' she said.", "We lost,", QuotationStyle.Doubled)]
    [InlineData("``We lost,'' she said.", "We lost,", QuotationStyle.Doubled)]
    [InlineData("« Perdu », dit-elle.", " Perdu ", QuotationStyle.Guillemets)]
    [InlineData("«Perdu», dit-elle.", "Perdu", QuotationStyle.Guillemets)]
    [InlineData("»Verloren«, sagte sie.", "Verloren", QuotationStyle.InwardGuillemets)]
    [InlineData("„Verloren“, sagte sie.", "Verloren", QuotationStyle.LowHigh)]
    [InlineData("„Przegrana”, powiedziała.", "Przegrana", QuotationStyle.LowHigh)]
    [InlineData("‚Verloren‘, sagte sie.", "Verloren", QuotationStyle.SingleLowHigh)]
    [InlineData("‹Perdu›, dit-elle.", "Perdu", QuotationStyle.SingleGuillemets)]
    [InlineData("›Verloren‹, sagte sie.", "Verloren", QuotationStyle.InwardSingleGuillemets)]
    [InlineData("她说「输了」。", "输了", QuotationStyle.CornerBrackets)]
    [InlineData("她说『输了』。", "输了", QuotationStyle.WhiteCornerBrackets)]
    [InlineData("”Hävisimme”, hän sanoi.", "Hävisimme", QuotationStyle.Curly)]
    [InlineData("‘We don’t know,’ she said.", "We don’t know,", QuotationStyle.SingleCurly)]
    [InlineData("He called it 'a mess' again.", "a mess", QuotationStyle.SingleStraight)]
    [InlineData("“We lost,\" she said.", "We lost,", QuotationStyle.Curly)]
    [InlineData("قالت: «خسرنا» ومضت.", "خسرنا", QuotationStyle.Guillemets)]
    [InlineData("said:\"We lost.\"Then she left.", "We lost.", QuotationStyle.Straight)]
    public void Each_style_is_paired(string text, string inner, QuotationStyle style)
    {
        var quotation = Assert.Single(QuotationFinder.Find(text));
        Assert.Equal(inner, text.AsSpan(quotation.Inner).ToString());
        Assert.Equal(style, quotation.Style);
        Assert.True(quotation.IsClosed);
        Assert.Equal((0, false), (quotation.Depth, quotation.Continues));
    }

    [Theory]
    [InlineData("O'Keefe and O’Hara recall the '90s and the ’80s.")]
    [InlineData("'Tis late, and the boys' mother told 'em so, rock 'n' roll or not.")]
    [InlineData("It 's what they do n't say : the boys ' books .")]
    [InlineData("Goin’ down th’ road, an’ the mothers’ day.")]
    [InlineData("A 6' 2\" man bought a 24\" screen.")]
    public void Apostrophes_and_inches_are_no_marks(string text) => Assert.Empty(QuotationFinder.Find(text));

    [Fact]
    public void Marks_nest()
    {
        const string Text = "“He told me ‘stay,’ and called it \"fair,\" twice,” she said.";
        Assert.Equal(["0 He told me ‘stay,’ and called it \"fair,\" twice,", "1 stay,", "1 fair,"], Told(Text));
    }

    [Fact]
    public void Apostrophes_inside_single_marks_do_not_close_them() =>
        Assert.Equal(
            ["0 It’s the boys’ turn, goin’ or not.", "0 Yes,"],
            Told("‘It’s the boys’ turn, goin’ or not.’ She said: ‘Yes,’ and left."));

    [Theory]
    [InlineData("\n")]
    [InlineData("\n\n")]
    [InlineData("\r\n\r\n")]
    public void Paragraphs_that_open_with_a_mark_each_go_on_with_one_quotation(string gap)
    {
        var found = QuotationFinder.Find($"“One.{gap}“Two.{gap}“Three,” she said.");
        Assert.Equal([(true, false), (true, false), (false, true)], found.Select(quotation => (quotation.Continues, quotation.IsClosed)));
        Assert.All(found, quotation => Assert.Equal(0, quotation.Depth));
    }

    [Fact]
    public void One_mark_too_many_costs_its_own_paragraph_only()
    {
        const string Text = "“We lost, she said.\n\nHe said: “No.” Then: \"Yes.\"\n\nThe “end” came, they” say.";
        Assert.Equal(["0 We lost, she said.?", "0 No.", "0 Yes.", "0 end"], Told(Text));
    }

    [Fact]
    public void An_unclosed_quotation_ends_before_the_next_one() =>
        Assert.Equal(["0 We lost, she said.?", "0 No,"], Told("“We lost, she said. “No,” he said."));

    [Fact]
    public void A_quotation_that_is_closed_in_the_next_paragraph_runs_over_its_end() =>
        Assert.Equal(["0 We lost.\nWe did,"], Told("“We lost.\nWe did,” she said."));

    [Fact]
    public void Tokenised_text_with_a_sentence_a_line_is_paired() =>
        Assert.Equal(
            ["0  Well ! ", "0  I did n't .\nI never did , "], Told("\" Well ! \" said she .\n\" I did n't .\nI never did , \" said he ."));

    [Theory]
    [InlineData("“direct words,” ", 2, 14, "direct")]
    [InlineData("called it “a mess” again", 0, 18, "mixed")]
    [InlineData("said that it was late “yes”", 0, 21, "indirect")]
    [InlineData("“One,” he said, “two.”", 1, 5, "direct")]
    [InlineData("“…”", 0, 3, "indirect")]
    public void The_mode_is_told_by_the_marks(string text, int start, int end, string mode) =>
        Assert.Equal(mode, QuotationMode.Of(text, new TextSpan(start, end)).Value);

    [Fact]
    public void The_mode_of_a_split_quotation_is_direct()
    {
        const string Text = "“One,” he said, “two.”";
        SpanSet both = [new(0, 6), new(16, 22)];
        Assert.Equal(AttributionMode.Direct, QuotationMode.Of(Text, both, QuotationFinder.Find(Text)));
        Assert.Equal(AttributionMode.Mixed, QuotationMode.Of(Text, new TextSpan(0, 22)));
        Assert.Throws<ArgumentOutOfRangeException>(() => QuotationMode.Of(Text, new TextSpan(0, 23)));
    }

    /// <summary>The depth and the words of each; <c>?</c> behind an unclosed one.</summary>
    private static IEnumerable<string> Told(string text) =>
        QuotationFinder.Find(text)
            .Select(quotation => $"{quotation.Depth} {text.AsSpan(quotation.Inner)}{(quotation.IsClosed ? "" : "?")}");
}
