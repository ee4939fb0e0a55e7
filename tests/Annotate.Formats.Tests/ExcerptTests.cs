namespace Annotate.Formats.Tests;

public class ExcerptTests
{
    [Theory]
    [InlineData(59)] // the cut at the front would fall inside the pair
    [InlineData(84)] // the cut at the back
    public void A_pair_is_never_cut(int position)
    {
        var text = new string('a', position) + "😀" + new string('b', 99 - position);

        var excerpt = Excerpt.Of(text);

        Assert.Equal(99 + 2, text.Length);
        Assert.Equal(-1, excerpt.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF'));
        Assert.InRange(excerpt.Length, 70, 80);
    }

    [Fact]
    public void A_pair_that_fits_stays_and_a_short_text_is_whole()
    {
        Assert.StartsWith("😀a", Excerpt.Of("😀" + new string('a', 99)), StringComparison.Ordinal);
        Assert.Equal("😀", Excerpt.Of("😀"));
    }

    [Fact]
    public void What_spans_cover_is_never_cut_inside_a_pair()
    {
        var article = new Article(new string('a', 59) + "😀" + new string('b', 99));

        Assert.Equal($"{new string('a', 59)} … {new string('b', 16)}", Excerpt.Of(article.Text, SpanSet.Create(new TextSpan(0, 160))));
    }
}
