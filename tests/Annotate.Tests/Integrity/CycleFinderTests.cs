using Annotate.Diagnostics;

namespace Annotate.Tests.Integrity;

public class CycleFinderTests
{
    private const int Many = 100_000;
    private static readonly Article Article = new("It rains.");
    private static readonly Claim Rain = new() { Id = "rain", Text = "It rains." };

    [Fact]
    public void An_annotation_nested_in_itself_is_a_circle_of_one()
    {
        var found = Assert.Single(Circles(Nested("a", "a")));

        Assert.Equal(
            (DiagnosticCodes.Cycle, Severity.Error, new AnnotationId("a")), (found.Code, found.Severity, found.AnnotationId!.Value));
        Assert.Equal("By 'parentId' an annotation forms a circle: 'a' -> 'a'. Take one of the references away.", found.Message);
    }

    [Fact]
    public void Two_annotations_nested_in_each_other_are_one_circle() =>
        Assert.Equal(
            "By 'parentId' 2 annotations form a circle: 'a' -> 'b' -> 'a'. Take one of the references away.",
            Assert.Single(Circles(Nested("a", "b"), Nested("b", "a"))).Message);

    [Fact]
    public void A_circle_is_found_from_a_way_that_leads_into_it() =>
        Assert.Equal(
            "By 'parentId' 2 annotations form a circle: 'b' -> 'c' -> 'b'. Take one of the references away.",
            Assert.Single(Circles(Nested("a", "b"), Nested("b", "c"), Nested("c", "b"))).Message);

    [Fact]
    public void Derivation_in_a_circle_is_found_across_types() =>
        Assert.Contains("'derivedFromIds'", Assert.Single(Circles(
            Rain with { DerivedFromIds = ["n"] },
            new Note { Id = "n", Text = "seen", DerivedFromIds = ["rain"] })).Message, StringComparison.Ordinal);

    [Fact]
    public void Verdicts_that_supersede_each_other_are_found() =>
        Assert.Contains(
            "'supersedesId'", Assert.Single(Circles(Rain, Superseding("v1", "v2"), Superseding("v2", "v1"))).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Unknown_types_are_followed_too() =>
        Assert.Single(Circles(Nested("a", "u"), UnknownAnnotation.Parse("""{"type":"acme.x","id":"u","parentId":"a"}""")));

    [Fact]
    public void Circles_by_different_members_are_none() =>
        Assert.Empty(Circles(Nested("a", "b"), new Attribution { Id = "b", Content = new TextSpan(0, 9), DerivedFromIds = ["a"] }));

    [Fact]
    public void A_diamond_is_no_circle()
    {
        Note[] notes = [Derived("a", "b", "c"), Derived("b", "d"), Derived("c", "d"), Derived("d")];

        Assert.Empty(Circles(notes));
    }

    [Fact]
    public void References_that_lead_nowhere_are_no_circle() => Assert.Empty(Circles(Nested("a", "gone")));

    [Fact]
    public void A_chain_of_any_length_needs_no_stack()
    {
        var chain = Enumerable.Range(0, Many).Select(i => Nested($"a{i}", $"a{i + 1}")).ToArray();

        Assert.Empty(Circles([.. chain, new Attribution { Id = $"a{Many}", Content = new TextSpan(0, 9) }]));
        var found = Assert.Single(Circles([.. chain, Nested($"a{Many}", "a0")]));
        Assert.StartsWith("By 'parentId' 100001 annotations form a circle: 'a0' -> 'a1' -> ", found.Message, StringComparison.Ordinal);
        Assert.EndsWith("'a9' -> … -> 'a0'. Take one of the references away.", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_chain_whose_every_member_leads_back_is_told_in_linear_time()
    {
        // The circles have 5 thousand million members together.
        var chain = Enumerable.Range(0, Many).Select(i => Derived($"a{i}", i + 1 < Many ? [$"a{i + 1}", "a0"] : ["a0"])).ToArray();

        var found = Circles(chain);

        Assert.Equal(Many, found.Count);
        Assert.All(found, diagnostic => Assert.InRange(diagnostic.Message.Length, 50, 300));
    }

    private static Attribution Nested(string id, string parent) => new() { Id = id, Content = new TextSpan(0, 9), ParentId = parent };

    private static Note Derived(string id, params string[] from) =>
        new() { Id = id, Text = "seen", DerivedFromIds = [.. from.Select(name => new AnnotationId(name))] };

    private static Verdict Superseding(string id, string other) =>
        new() { Id = id, ClaimId = "rain", Label = VerdictLabel.Supported, Basis = VerdictBasis.Article, SupersedesId = other };

    private static IReadOnlyList<Diagnostic> Circles(params Annotation[] annotations) =>
        [.. Article.Annotate(annotations).Validate().Where(found => found.Code == DiagnosticCodes.Cycle)];
}
