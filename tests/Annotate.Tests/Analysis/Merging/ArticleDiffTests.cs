using Annotate.Analysis;
using static Annotate.Tests.Analysis.Case;

namespace Annotate.Tests.Analysis.Merging;

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
        var after = Bare(Note with { Text = "New", CreatedBy = "desk" }, Source("b"), Note with { Id = "m", Target = Span(6, 10) }, Source("d"));

        var diff = ArticleDiff.Between(before, after);

        Assert.Equal(
            """
            + d
            - a
            ~ n: text: "Old" -> "New"; createdBy: nothing -> "desk"
            > m: target: {"spans":[[0,5]]} -> {"spans":[[6,10]]}
            """.ReplaceLineEndings("\n"),
            diff.ToString());
        Assert.Equal(
            """{"addedIds":["d"],"removedIds":["a"],"changed":[{"id":"n","members":[{"name":"text","before":"\"Old\"","after":"\"New\"","isSpans":false},{"name":"createdBy","after":"\"desk\"","isSpans":false}],"isMove":false}],"moved":[{"id":"m","members":[{"name":"target","before":"{\"spans\":[[0,5]]}","after":"{\"spans\":[[6,10]]}","isSpans":true}],"isMove":true}],"isEmpty":false}""",
            AnalysisJson.ToJson(diff));
    }

    [Fact]
    public void Metadata_agents_and_a_new_text_are_differences_of_the_article()
    {
        var before = new Article("One.") { Headline = "Old" }.Annotate().With(new Agent { Id = "desk" });
        var after = new Article("Two.") { Headline = "New" }.Annotate().With(new Agent { Id = "desk", Name = "The desk" });

        Assert.Equal(["headline", "sha256", "agents.desk"], ArticleDiff.Between(before, after).Article.Select(change => change.Name).OrderBy(name => name.Length == 8 ? 0 : name.Length));
    }

    [Fact]
    public void An_unknown_type_is_compared_by_its_members()
    {
        var before = Bare(UnknownAnnotation.Parse("""{"type":"acme.x","id":"u","weight":1}"""));
        var after = Bare(UnknownAnnotation.Parse("""{"type":"acme.x","id":"u","weight":2}"""));

        Assert.Equal("~ u: weight: 1 -> 2", ArticleDiff.Between(before, after).ToString());
    }
}
