namespace Annotate.Tests.Text;

/// <summary>Each row is one text, cut at its bars; <c>¶</c> is a line break.</summary>
public class SentenceTests
{
    [Theory]
    [InlineData("“Who would pay for that?” Miller said.| “Nobody would.”| She left.")]
    [InlineData("“Who pays?” Sen. Dana Hale (R-Fla.) asked.| Nobody knew.")]
    [InlineData("\"Stop!\" the crowd shouted.| \"Go on!\" he said.")]
    [InlineData("“We lost.”| Miller said so on Monday.")]
    [InlineData("\"I go.| I stay,\" he said.")]
    [InlineData("They called it “Stop! Now!” and left.| It rained.")]
    [InlineData("„Wer zahlt das?“ fragte sie.| »Niemand.«| Sie ging.")]
    [InlineData("« Qui paie ? » demanda-t-elle.| Personne.")]
    public void A_quotation_is_a_part_of_its_sentence(string text) => Same(text);

    [Theory]
    [InlineData("Sen. Hale, R-Fla., came at 9 a.m. Monday with Mr. O'Keefe.| He left.")]
    [InlineData("The U.S. Senate met.| It met in the U.S.| The vote was 51-49.")]
    [InlineData("George W. Roe met J. R. Hale of Acme Inc. in Tampa, Fla.| The talks went well.")]
    [InlineData("He came at 10 p.m.| The room was dark.")]
    [InlineData("No. 5 lost.| She said no.| Then she left.")]
    [InlineData("Yahoo! Inc. fell by 3.5 percent.| Others rose.")]
    [InlineData("See Smith v. Jones, i.e. the first case.| It is old.")]
    [InlineData("Rep.\u00A0Roe spoke on Jan.\u00A05.\u00A0| It was late.")]
    public void A_stop_of_an_abbreviation_or_a_number_ends_nothing(string text) => Same(text);

    [Theory]
    [InlineData("Well... maybe.| He stopped…| Then he went on.")]
    [InlineData("Nobody believed what he said.|Trump denied it.| See Node.js and U.S.A. today.")]
    [InlineData("Really?|He did!| “Yes.”|He left.")]
    [InlineData("(It was late.| He left.)| She stayed.")]
    [InlineData("What?! No!")]
    public void Ellipses_and_missing_blanks_are_seen(string text) => Same(text.Replace("?! No", "?!| No", StringComparison.Ordinal));

    [Theory]
    [InlineData("1. Pay the bill.| 2. Leave.")]
    [InlineData("TOWN LOSES ITS BRIDGE|¶By A. Writer|¶The bridge fell.| Nobody was hurt.")]
    [InlineData("Three things:|¶- a boat|¶- a net|¶¶Nothing else.")]
    [InlineData("A line that is wrapped¶goes on here.| And ends.|¶¶A second block.")]
    public void Lists_headlines_and_paragraphs_end_sentences(string text) => Same(text);

    [Theory]
    [InlineData("他说完就走了。|我们也走了！|真的吗？")]
    [InlineData("「行きます。」と言った。|雨だった。")]
    [InlineData("من يدفع؟| لا أحد.| انتهى الأمر۔")]
    [InlineData("वह गया।| फिर बारिश हुई।")]
    [InlineData("Pan Nowak wyszedł.| „Idę”, powiedział.| Świt nadszedł.")]
    public void Other_scripts_have_stops_of_their_own(string text) => Same(text);

    [Fact]
    public void Abbreviations_can_be_replaced_and_added()
    {
        Assert.Equal(2, new TextSegmenter(Abbreviations.None).Sentences("Mr. Hale left.").Count);
        var ours = Abbreviations.English.Combine(Abbreviations.Parse("[title] # ranks\nChf"));
        Assert.Single(new TextSegmenter(ours).Sentences("Chf. Roe and Mr. Hale left."));
    }

    [Theory]
    [InlineData("Mr", "Line 1 stands in no section")]
    [InlineData("[title]\nMr\n[titles]", "Line 3 opens the section [titles]")]
    public void A_list_of_abbreviations_that_is_wrong_names_its_line(string list, string message) =>
        Assert.Contains(message, Assert.Throws<FormatException>(() => Abbreviations.Parse(list)).Message, StringComparison.Ordinal);

    [Fact]
    public void Paragraphs_are_blocks_where_there_are_blank_lines_and_lines_elsewhere()
    {
        Assert.Equal([new(0, 3), new(4, 7)], TextSegmenter.Paragraphs("one\ntwo\n"));
        Assert.Equal([new(1, 8), new(12, 17)], TextSegmenter.Paragraphs(" one\ntwo\r\n\r\nthree\uFEFF"));
        Assert.Empty(TextSegmenter.Paragraphs("\n \u00A0\n"));
    }

    private static void Same(string text)
    {
        text = text.Replace('¶', '\n');
        var plain = text.Replace("|", "", StringComparison.Ordinal);
        var cut = TextSegmenter.English.Sentences(plain).Select(sentence => plain.AsSpan(sentence).ToString());
        Assert.Equal(text.Split('|').Select(part => part.Trim(' ', '\n', '\u00A0')), cut);
    }
}
