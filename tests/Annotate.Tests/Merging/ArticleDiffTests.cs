using System.Text.Json;
using Annotate.Merging;
using CsCheck;
using static Annotate.Tests.Case;

namespace Annotate.Tests.Merging;

public class ArticleDiffTests
{
    private static readonly Note Note = new() { Id = "n", Text = "Old", Target = Span(0, 5) };

    [Fact]
    public void Versions_that_are_equal_do_not_differ()
    {
        var diff = ArticleDiff.Between(Seeds.Annotated, Seeds.Annotated);

        Assert.True(diff.IsEmpty);
        Assert.Equal("Nothing differs.", diff.ToString());
    }

    [Fact]
    public void Added_removed_changed_and_moved_annotations_are_told_apart()
    {
        var before = Bare(Source("a"), Source("b"), Note, Note with { Id = "m" });
        var after =
            Bare(Note with { Text = "New", CreatedBy = "desk" }, Source("b"), Note with { Id = "m", Target = Span(6, 10) }, Source("d"));

        var diff = ArticleDiff.Between(before, after);

        Assert.Equal(
            """
            + d
            - a
            ~ n: text: "Old" -> "New"; createdBy: nothing -> "desk"
            > m: target: {"spans":[[0,5]]} -> {"spans":[[6,10]]}
            ^ n
            """.ReplaceLineEndings("\n"),
            diff.ToString());
        Assert.Equal(
            """{"addedIds":["d"],"removedIds":["a"],"changed":[{"id":"n","members":["""
                + """{"name":"text","before":"\"Old\"","after":"\"New\"","isSpans":false},"""
                + """{"name":"createdBy","after":"\"desk\"","isSpans":false}],"isMove":false}],"moved":[{"id":"m","members":["""
                + """{"name":"target","before":"{\"spans\":[[0,5]]}","after":"{\"spans\":["""
                + """[6,10]]}","isSpans":true}],"isMove":true}],"reorderedIds":["n"],"isEmpty":false}""",
            diff.ToJson());
    }

    [Fact]
    public void Metadata_agents_and_a_new_text_are_differences_of_the_article()
    {
        var before = new Article("One.") { Headline = "Old" }.Annotate().With(new Agent { Id = "desk" });
        var after = new Article("Two.") { Headline = "New" }.Annotate().With(new Agent { Id = "desk", Name = "The desk" });

        Assert.Equal(
            ["headline", "sha256", "agents.desk"],
            ArticleDiff.Between(before, after).Article.Select(change => change.Name).OrderBy(name => name.Length == 8 ? 0 : name.Length));
    }

    [Fact]
    public void A_new_order_is_told_by_as_few_annotations_as_account_for_it()
    {
        var before = Bare(Source("a"), Source("b"), Source("d"), Source("e"), Note);

        var diff = ArticleDiff.Between(before, Bare(Source("e"), Source("a"), Source("x"), Source("b"), Source("d")));

        Assert.Equal<AnnotationId>(["e"], diff.ReorderedIds);
        Assert.Equal("+ x\n- n\n^ e", diff.ToString());
        Assert.Empty(ArticleDiff.Between(before, Bare(Source("b"), Source("x"), Source("e"))).ReorderedIds);
    }

    [Fact]
    public void Nothing_differs_exactly_where_the_content_is_equal()
    {
        AnnotatedArticle[] versions =
        [
            Bare(Source("a"), Note), Bare(Note, Source("a")), Bare(Source("a"), Note with { Target = Span(6, 10) }), Bare(Source("a")),
            Bare(Source("a"), Note).With(ExtraMembers.Empty.With("acme", JsonElement.Parse("1"))),
            Bare(Source("a"), Note).With(new Agent { Id = "x" }).With(new Agent { Id = "y" }),
            Bare(Source("a"), Note).With(new Agent { Id = "y" }).With(new Agent { Id = "x" }),
        ];

        Assert.All(
            versions,
            before => Assert.All(versions, after => Assert.Equal(before.ContentEquals(after), ArticleDiff.Between(before, after).IsEmpty)));
        Assert.Equal("article $.acme: nothing -> 1", ArticleDiff.Between(versions[0], versions[4]).ToString());
        Assert.Equal("article agents: \"x, y\" -> \"y, x\"", ArticleDiff.Between(versions[5], versions[6]).ToString());
    }

    [Fact]
    public void The_longest_increasing_subsequence_is_as_long_as_trying_all_finds() =>
        Gen.Int[0, 30].ArrayUnique[0, 10].Sample(numbers =>
        {
            var kept = LongestIncreasing.Of(numbers);
            var chosen = numbers.Where((_, i) => kept[i]).ToArray();
            var longest = Enumerable.Range(0, 1 << numbers.Length)
                .Select(subset => numbers.Where((_, i) => (subset >> i & 1) == 1).ToArray())
                .Where(subset => subset.Zip(subset.Skip(1)).All(pair => pair.First < pair.Second))
                .Max(subset => subset.Length);
            Assert.Equal(longest, chosen.Length);
            Assert.Equal(chosen.Order(), chosen);
        });

    [Fact]
    public void An_unknown_type_is_compared_by_its_members()
    {
        var before = Bare(UnknownAnnotation.Parse("""{"type":"acme.x","id":"u","weight":1}"""));
        var after = Bare(UnknownAnnotation.Parse("""{"type":"acme.x","id":"u","weight":2}"""));

        Assert.Equal("~ u: weight: 1 -> 2", ArticleDiff.Between(before, after).ToString());
    }
}
