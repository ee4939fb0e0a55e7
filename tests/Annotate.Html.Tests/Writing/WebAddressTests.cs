using Annotate.Html.Writing;

namespace Annotate.Html.Tests.Writing;

public class WebAddressTests
{
    [Theory]
    [InlineData("https://example.org/a?b=c#d", true)]
    [InlineData("HTTP://example.org", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData(" javascript:alert(1)", false)]
    [InlineData("java\nscript:alert(1)", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("//example.org", false)]
    [InlineData("https://", false)]
    [InlineData("https://example.org/\nx", false)]
    public void Only_web_addresses_become_links(string address, bool isSafe)
    {
        Assert.Equal(isSafe, WebAddress.IsSafe(address));
    }
}
