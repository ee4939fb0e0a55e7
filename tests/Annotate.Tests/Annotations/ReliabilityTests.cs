namespace Annotate.Tests.Annotations;

public class ReliabilityTests
{
    [Theory]
    [InlineData('A', 5)]
    [InlineData('B', 4)]
    [InlineData('C', 3)]
    [InlineData('D', 2)]
    [InlineData('E', 1)]
    [InlineData('F', null)]
    public void A_letter_has_a_grade_and_F_has_none(char letter, int? grade)
    {
        var reliability = new Reliability(letter);

        Assert.Equal((letter, grade, letter.ToString()), (reliability.Letter, reliability.Grade, reliability.ToString()));
    }

    [Fact]
    public void The_default_cannot_be_judged() => Assert.Equal(new Reliability('F'), default);

    [Theory]
    [InlineData('G')]
    [InlineData('a')]
    [InlineData('@')]
    public void Another_letter_is_refused(char letter) => Assert.Throws<ArgumentOutOfRangeException>(() => new Reliability(letter));
}
