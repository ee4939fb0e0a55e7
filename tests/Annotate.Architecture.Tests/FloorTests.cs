namespace Annotate.Architecture.Tests;

public sealed class FloorTests
{
    /// <summary>The one upward reference allowed: a type names its converter, so that it is written right by any serializer.</summary>
    private static readonly string[] Converters = [];

    [Fact]
    public void Every_file_of_the_core_stands_on_a_floor() =>
        Violations.None(Files().Where(static file => Floors.Of(file) < 0));

    [Fact]
    public void A_floor_of_the_core_uses_what_is_below_it() =>
        Violations.None(Upward().Where(static reference => !reference.IsConverter));

    [Fact]
    public void Only_converters_named_here_stand_above_their_types() =>
        Assert.Equal(Converters, Upward().Where(static reference => reference.IsConverter).Select(static reference => reference.Name).Distinct().Order());

    private static IEnumerable<CodeReference> Upward() =>
        ReferenceFinder.Of("Annotate").Where(static reference => IsOwn(reference.To) && Floors.Of(reference.To) > Floors.Of(reference.From));

    private static IEnumerable<string> Files() =>
        ReferenceFinder.Of("Annotate").SelectMany(static reference => new[] { reference.From, reference.To }).Where(IsOwn).Distinct().Order(StringComparer.Ordinal);

    private static bool IsOwn(string file) => file.StartsWith("src/Annotate/", StringComparison.Ordinal);
}
