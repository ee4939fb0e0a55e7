namespace Annotate.Tests.Claims;

public class AdmiraltyRatingTests
{
    [Theory]
    [InlineData("A1", 5, 5)]
    [InlineData("B2", 4, 4)]
    [InlineData("E5", 1, 1)]
    [InlineData("F6", null, null)]
    [InlineData("A6", 5, null)]
    [InlineData("F1", null, 5)]
    public void A_rating_is_a_letter_and_a_digit_judged_independently(string text, int? reliability, int? credibility)
    {
        var rating = AdmiraltyRating.Parse(text);

        Assert.Equal((reliability, credibility, text), (rating.Reliability.Grade, rating.CredibilityGrade, rating.ToString()));
        Assert.Equal(rating, new AdmiraltyRating(new Reliability(text[0]), text[1] - '0'));
    }

    [Fact]
    public void All_thirty_six_ratings_are_distinct_and_parse_to_themselves()
    {
        var all = "ABCDEF".SelectMany(letter => "123456".Select(digit => $"{letter}{digit}")).ToArray();

        Assert.Equal(36, all.Select(AdmiraltyRating.Parse).Distinct().Count());
        Assert.All(all, text => Assert.Equal(text, AdmiraltyRating.Parse(text).ToString()));
    }

    [Fact]
    public void The_default_cannot_be_judged() => Assert.Equal(AdmiraltyRating.Parse("F6"), default);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("B")]
    [InlineData("b2")]
    [InlineData("B0")]
    [InlineData("B7")]
    [InlineData("G2")]
    [InlineData("B2 ")]
    [InlineData("2B")]
    public void Another_spelling_is_refused(string? text)
    {
        Assert.False(AdmiraltyRating.TryParse(text, null, out var rating));
        Assert.Equal(default, rating);
        if (text is not null)
            Assert.Throws<FormatException>(() => AdmiraltyRating.Parse(text));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    public void A_credibility_out_of_range_is_refused(int credibility) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new AdmiraltyRating(default, credibility));
}
