namespace Annotate.Tests.Text;

public class SpanUnionTests
{
    private static readonly SpanUnion Union = SpanUnion.Of([new(20, 30), new(0, 5), new(3, 8), new(8, 10)]);

    [Theory]
    [InlineData(0, 10, true)]
    [InlineData(4, 9, true)]
    [InlineData(10, 10, true)]
    [InlineData(20, 20, true)]
    [InlineData(20, 30, true)]
    [InlineData(9, 11, false)]
    [InlineData(5, 25, false)]
    [InlineData(15, 15, false)]
    [InlineData(30, 31, false)]
    public void Touching_and_overlapping_fragments_are_one(int start, int end, bool expected) =>
        Assert.Equal(expected, Union.Contains(new TextSpan(start, end)));

    [Fact]
    public void Every_span_must_lie_inside()
    {
        Assert.True(Union.Contains([new(0, 2), new(25, 30)]));
        Assert.False(Union.Contains([new(0, 2), new(12, 13)]));
    }
}
