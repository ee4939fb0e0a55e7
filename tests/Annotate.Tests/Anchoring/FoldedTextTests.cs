using Annotate.Anchoring;
using CsCheck;

namespace Annotate.Tests.Anchoring;

public class FoldedTextTests
{
    [Theory]
    [InlineData("ABC Ж", "abc ж")]
    [InlineData("“a” ‘b’ «c»", "\"a\" 'b' \"c\"")]
    [InlineData("a–b—c‑d", "a-b-c-d")]
    [InlineData("a\u00A0 \r\n\tb", "a b")]
    [InlineData("wait… no", "wait... no")]
    [InlineData("co\u00ADoperate\u200B", "cooperate")]
    [InlineData("caf\u00E9", "cafe\u0301")]
    [InlineData("cafe\u0301", "cafe\u0301")]
    [InlineData("\u1EC7", "e\u0302\u0323")]
    [InlineData("\u00EA\u0323", "e\u0302\u0323")]
    [InlineData("\uAC01", "\u1100\u1161\u11A8")]
    [InlineData("resume", "resume")]
    public void What_printing_and_typing_change_is_folded(string text, string folded) => Assert.Equal(folded, Fold(text).Chars.ToString());

    [Fact]
    public void Diacritics_stay() => Assert.NotEqual(Fold("résumé").Chars.ToString(), Fold("resume").Chars.ToString());

    [Fact]
    public void A_folded_place_maps_back_to_whole_characters()
    {
        var folded = Fold("Le  café… «oui»");

        // le cafe´... "oui"
        Assert.Equal(new TextSpan(4, 8), folded.ToOriginal(3, 7));
        Assert.Equal(new TextSpan(4, 8), folded.ToOriginal(3, 8));
        Assert.Equal(new TextSpan(0, 4), folded.ToOriginal(0, 3));
        Assert.Equal(new TextSpan(8, 9), folded.ToOriginal(8, 11));
        Assert.Equal(new TextSpan(10, 15), folded.ToOriginal(12, 17));
        Assert.Equal(3, folded.FromOriginal(4));
        Assert.Equal(12, folded.FromOriginal(10));
    }

    [Fact]
    public void Every_folded_stretch_maps_to_a_stretch_that_folds_to_it_or_to_more() =>
        Gen.Select(
            Gen.String[Gen.Char["aB \u00A0\n“’…é\u0301\u00AD가ж–"], 1, 30], Gen.Int[0, 60],
            Gen.Int[0, 60]).Sample((text, first, second) =>
        {
            var folded = Fold(text);
            var (start, end) = (Math.Min(first, second) % (folded.Chars.Length + 1), Math.Max(first, second) % (folded.Chars.Length + 1));
            if (start >= end)
                return true;
            var span = folded.ToOriginal(start, end);
            return span.End <= text.Length
                && Fold(text.Substring(span.Start, span.Length)).Chars.ToString()
                    .Contains(folded.Chars[start..end].ToString(), StringComparison.Ordinal);
        });

    [Fact]
    public void A_long_run_of_marks_is_no_trap()
    {
        var marks = string.Concat(Enumerable.Range(0, 200_000).Select(i => (char)(0x0300 + (i % 2 == 0 ? 0x20 : 1))));

        Assert.Equal(200_001, Fold("e" + marks).Chars.Length);
    }

    private static FoldedText Fold(string text) => FoldedText.Create(text, CancellationToken.None);
}
