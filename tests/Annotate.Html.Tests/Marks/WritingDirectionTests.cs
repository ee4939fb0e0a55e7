using Annotate.Html.Marks;

namespace Annotate.Html.Tests.Marks;

public class WritingDirectionTests
{
    [Theory]
    [InlineData(null, "auto")]
    [InlineData("en", "ltr")]
    [InlineData("he-IL", "rtl")]
    [InlineData("FA", "rtl")]
    [InlineData("az-Arab", "rtl")]
    [InlineData("ur-Latn-PK", "ltr")]
    public void The_script_decides_then_the_language(string? language, string expected)
    {
        Assert.Equal(expected, WritingDirection.Of(language));
    }
}
