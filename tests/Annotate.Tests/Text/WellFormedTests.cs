using CsCheck;

namespace Annotate.Tests.Text;

public class WellFormedTests
{
    // H and L stand for the halves of a pair: an attribute cannot hold a lone one.
    [Theory]
    [InlineData("", -1)]
    [InlineData("plain", -1)]
    [InlineData("aHLb", -1)]
    [InlineData("H", 0)]
    [InlineData("aL", 1)]
    [InlineData("HLH", 2)]
    [InlineData("abHHL", 2)]
    [InlineData("LH", 0)]
    public void The_first_lone_surrogate_is_found(string text, int expected) =>
        Assert.Equal(expected, WellFormed.IndexOfLoneSurrogate(text.Replace('H', '\uD83D').Replace('L', '\uDE00')));

    [Fact]
    public void Positions_inside_pairs_are_told_from_others()
    {
        const string Text = "a\U0001F600";

        Assert.Equal([false, false, true, false], Enumerable.Range(0, 4).Select(position => SurrogatePairs.IsInside(Text, position)));
        Assert.False(SurrogatePairs.IsInside("", 0));
        Assert.False(SurrogatePairs.IsInside("", 1));
    }

    [Fact]
    public void A_well_formed_text_stays_so_until_a_pair_is_cut() => Gen.Select(Generators.Text, Gen.Int[0, 700]).Sample((text, position) =>
    {
        position %= text.Length + 1;

        Assert.Equal(-1, WellFormed.IndexOfLoneSurrogate(text));
        Assert.Equal(SurrogatePairs.IsInside(text, position) ? position - 1 : -1, WellFormed.IndexOfLoneSurrogate(text.AsSpan(0, position)));
    });
}
