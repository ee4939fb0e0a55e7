using System.Text;
using Annotate.Guard.Mutation;

namespace Annotate.Guard.Tests.Mutation;

public class JsonTreeTests
{
    [Fact]
    public void Every_value_is_found_with_its_name_and_the_one_it_stands_in()
    {
        var file = Encoding.UTF8.GetBytes("""{ "a" : [1, "x\"y"], "b":{} }""");
        var nodes = JsonTree.Read(file);

        Assert.Equal(["""{ "a" : [1, "x\"y"], "b":{} }""", """[1, "x\"y"]""", "1", "\"x\\\"y\"", "{}"],
            nodes.Select(node => Encoding.UTF8.GetString(node.Of(file))));
        Assert.Equal([-1, 0, 1, 1, 0], nodes.Select(node => node.Parent));
        Assert.Equal([false, true, false, false, true], nodes.Select(node => node.IsMember));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("{\"a\":1", 0)]
    [InlineData("[1,]", 0)]
    [InlineData("1 {\"a\":2}\n[", 3)]
    [InlineData("{\"a\" 1}", 0)]
    public void What_is_broken_ends_the_list(string file, int count)
    {
        Assert.Equal(count, JsonTree.Read(Encoding.UTF8.GetBytes(file)).Count);
    }
}
