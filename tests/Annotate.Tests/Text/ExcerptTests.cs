namespace Annotate.Tests.Text;

public class ExcerptTests
{
    [Fact]
    public void A_short_text_is_shown_whole() => Assert.Equal(new string('a', 80), Excerpt.Of(new string('a', 80)));

    [Fact]
    public void A_long_text_is_shown_by_its_ends() =>
        Assert.Equal($"{new string('a', 60)} … {new string('b', 16)}", Excerpt.Of(new string('a', 100) + new string('b', 100)));

    [Fact]
    public void No_surrogate_pair_is_cut()
    {
        // Pairs stand at odd positions, so both cuts, at 60 and at 83 of 99, would go through one.
        var text = "a" + string.Concat(Enumerable.Repeat("\U0001F600", 49));

        Assert.True(WellFormed.Is(Excerpt.Of(text)));
    }

    [Fact]
    public void Of_many_fragments_the_first_are_shown()
    {
        const string Text = "abcdefgh";
        var spans = SpanSet.Create([.. Enumerable.Range(0, 7).Select(i => TextSpan.FromLength(i, 1))]);

        Assert.Equal("a … b … c … d … e … …", Excerpt.Of(Text, spans));
        Assert.Equal("0..1+1..2+2..3+3..4+4..5+…", Excerpt.Places(spans));
        Assert.Equal("a … c", Excerpt.Of(Text, [new(0, 1), new(2, 3)]));
        Assert.Equal("gone", Excerpt.Of(Text, SpanSet.Unanchored("gone")));
    }
}
