using System.Text;

namespace Annotate.Tests.Serialization;

public class JsonDepthTests
{
    [Theory]
    [InlineData("[]", 0, true)]
    [InlineData("[]", 1, false)]
    [InlineData("""{"a":[1]}""", 1, true)]
    [InlineData("""{"a":[1]}""", 2, false)]
    [InlineData("1", 0, false)]
    [InlineData("", 0, false)]
    [InlineData("[[[", 2, true)]
    [InlineData("[x[[[", 2, false)] // wrong before it is deep
    public void Levels_are_counted_as_far_as_the_input_is_JSON(string json, int maxDepth, bool exceeds) =>
        Assert.Equal(exceeds, JsonDepth.Exceeds(Encoding.UTF8.GetBytes(json), maxDepth));

    [Fact]
    public void A_million_levels_cost_no_stack() =>
        Assert.True(JsonDepth.Exceeds(Encoding.UTF8.GetBytes(new string('[', 1_000_000)), 1000));
}
