namespace Annotate.Architecture.Tests;

public sealed class FloorTests
{
    /// <summary>The one upward reference allowed: a type names its converter, so that it is written right by any serializer.</summary>
    private static readonly string[] Converters =
        ["AnnotatedArticleJsonConverter", "ParsableJsonConverter", "SpanSetJsonConverter"];

    [Fact]
    public void Every_file_of_the_core_stands_on_a_floor() =>
        Violations.None(Core.SelectMany(static reference => new[] { reference.From, reference.To }).Distinct()
            .Where(static file => file.StartsWith("src/Annotate/", StringComparison.Ordinal) && Floors.Of(file) < 0));

    [Fact]
    public void A_floor_of_the_core_uses_what_is_below_it() =>
        Violations.None(Upward().Where(static reference => !reference.IsConverter));

    [Fact]
    public void Only_converters_named_here_stand_above_their_types() =>
        Assert.Equal(Converters, Upward().Where(static reference => reference.IsConverter).Select(static reference => reference.Name).Distinct().Order());

    private static IEnumerable<CodeReference> Core => ReferenceFinder.Of("Annotate").Where(static reference => IsSource(reference.To));

    private static IEnumerable<CodeReference> Upward() =>
        Core.Where(static reference => !IsShared(reference.From) && FloorOf(reference.To) > FloorOf(reference.From));

    /// <summary>A linked file stands where the highest of what it uses stands.</summary>
    private static int FloorOf(string file) =>
        IsShared(file) ? Core.Where(reference => reference.From == file).Select(static reference => FloorOf(reference.To)).DefaultIfEmpty(0).Max() : Floors.Of(file);

    private static bool IsSource(string file) => file.StartsWith("src/", StringComparison.Ordinal);

    private static bool IsShared(string file) => file.StartsWith("src/Shared/", StringComparison.Ordinal);
}
