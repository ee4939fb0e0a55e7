namespace Annotate.Architecture.Tests;

public sealed class CircleTests
{
    private const int Largest = 10;

    public static TheoryData<string> Projects => new(SourceProject.All.Select(static project => project.Name));

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_more_than_ten_files_depend_on_each_other(string project)
    {
        var circles = Circles.Of(ReferenceFinder.Of(project).Where(static reference => !reference.IsConverter));
        Assert.All(
            circles,
            static circle => Assert.True(circle.Count <= Largest, $"{circle.Count} files in a circle: {string.Join(", ", circle)}"));
    }

    [Fact]
    public void A_circle_is_found_whole()
    {
        var circles =
            Circles.Of([Edge("a", "b"), Edge("b", "c"), Edge("c", "a"), Edge("c", "d"), Edge("d", "e"), Edge("e", "d"), Edge("e", "f")]);
        Assert.Equal(["a,b,c", "d,e"], circles.Select(static circle => string.Join(",", circle.Order(StringComparer.Ordinal))));
    }

    private static CodeReference Edge(string from, string to) => new(from, to, to, IsConverter: false);
}
