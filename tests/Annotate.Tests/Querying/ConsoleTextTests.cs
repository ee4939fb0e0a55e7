namespace Annotate.Tests.Querying;

public class ConsoleTextTests
{
    [Fact]
    public void Spans_stand_in_brackets_with_id_and_role()
    {
        var article = new Article("The bridge is safe, the mayor said.");
        var annotated = article.Annotate(new Attribution
        {
            Id = "a1", Content = article.Quote("The bridge is safe"), Source = article.Quote("the mayor"), Cue = article.Quote("said")
        });

        Assert.Equal("[a1.content The bridge is safe], [a1.source the mayor] [a1.cue said].", annotated.ToConsoleText());
    }

    [Fact]
    public void Nested_spans_close_inside_out_and_crossing_ones_by_name()
    {
        var annotated = new Article("abcdef").Annotate(Tag("n1", 0, 6), Tag("n2", 0, 3), Tag("n3", 2, 6));

        Assert.Equal("[n1.target [n2.target ab[n3.target c]n2.targetdef]]", annotated.ToConsoleText());
    }

    [Fact]
    public void Fragments_are_numbered_and_empty_spans_are_shown()
    {
        var annotated = new Article("abcd").Annotate(
            new Tag { Id = "t1", Label = "x", Target = [new TextSpan(0, 1), new TextSpan(2, 3)] },
            Tag("t2", 4, 4));

        Assert.Equal("[t1.target/1 a]b[t1.target/2 c]d[t2.target]", annotated.ToConsoleText());
    }

    [Fact]
    public void What_has_no_place_in_the_text_follows_it()
    {
        var annotated = new Article("abc").Annotate(
            new Tag { Id = "t1", Label = "x", Target = SpanSet.Unanchored("once here") },
            Tag("t2", 2, 9));

        Assert.Equal("abc\nt1.target, unanchored: once here\nt2.target, outside the text: 2..9", annotated.ToConsoleText());
    }

    [Fact]
    public void Only_what_is_asked_for_is_shown()
    {
        var annotated = new Article("abc").Annotate(Tag("t1", 0, 1), Tag("t2", 1, 2));

        Assert.Equal("a[t2.target b]c", annotated.ToConsoleText(annotation => annotation.Id == "t2"));
    }

    [Fact]
    public void Escape_sequences_of_the_text_become_pictures()
    {
        Assert.Equal("\u241B[31mred\u2421\uFFFD\tok\n", new Article("\u001B[31mred\u007F\u009B\tok\n").Annotate().ToConsoleText());
    }

    private static Tag Tag(string id, int start, int end) => new() { Id = id, Label = "x", Target = new TextSpan(start, end) };
}
