using Annotate.Querying;

namespace Annotate.Tests.Querying;

public class AnnotationSpansTests
{
    // 0123456789012345678901234567890
    private static readonly Article Text = new("Russia claims that both attacks");

    private static readonly AnnotatedArticle Annotated = Text.Annotate(
        new Attribution { Id = "a1", Source = new TextSpan(0, 6), Cue = new TextSpan(7, 13), Content = new TextSpan(14, 31) },
        new Attribution { Id = "a2", Content = [new TextSpan(0, 6), new TextSpan(24, 31)] },
        new Mention { Id = "m1", Target = new TextSpan(0, 6) },
        new Note { Id = "n1", Text = "empty", Target = new TextSpan(13, 13) },
        new Note { Id = "n2", Text = "gone", Target = SpanSet.Unanchored("was here") },
        new Claim { Id = "c1", Text = "both attacks", Target = new TextSpan(19, 31) });

    [Fact]
    public void Hits_come_in_text_order_with_their_roles()
    {
        Assert.Equal(
            [
                "a1.source 0..6", "a2.content 0..6", "m1.target 0..6", "a1.cue 7..13", "n1.target 13..13", "a1.content 14..31",
                "c1.target 19..31", "a2.content 24..31"
            ],
            Annotated.Annotations.Overlapping(new TextSpan(0, 31)).Select(hit => hit.ToString()));
    }

    [Fact]
    public void Spans_are_found_by_type_and_by_role()
    {
        var annotations = Annotated.Annotations;

        Assert.Equal(["a1.source 0..6", "a2.content 0..6"], annotations.SpansOf<Attribution>().At(3).Select(hit => hit.ToString()));
        Assert.Equal(["a2.content 0..6"], annotations.SpansOf<Attribution>("content").At(3).Select(hit => hit.ToString()));
        Assert.Equal(["m1.target 0..6"], annotations.SpansIn("target").At(3).Select(hit => hit.ToString()));
        Assert.Equal(8, annotations.Spans.Count);
        Assert.Equal(0, annotations.SpansOf<Verdict>().Count);
        Assert.Same(annotations.SpansOf<Claim>(), annotations.SpansOf<Claim>());
    }

    [Fact]
    public void A_discontinuous_set_counts_by_fragment_or_by_hull()
    {
        var contents = Annotated.Annotations.SpansOf<Attribution>("content");

        Assert.Equal(["a1.content 14..31"], contents.At(15).Select(hit => hit.ToString()));
        Assert.Equal(["a2.content 0..31", "a1.content 14..31"], contents.ByHull.At(15).Select(hit => hit.ToString()));
        Assert.Same(contents.ByHull, contents.ByHull.ByHull);
    }

    [Fact]
    public void Queries_agree_on_enclosing_and_inside()
    {
        var spans = Annotated.Annotations.Spans;

        Assert.Equal(["a1.content", "c1.target", "a2.content"], spans.Covering(new TextSpan(24, 31)).Select(hit => $"{hit.Id}.{hit.Role}"));
        Assert.Equal(
            ["n1.target", "a1.content", "c1.target", "a2.content"],
            spans.CoveredBy(new TextSpan(13, 31)).Select(hit => $"{hit.Id}.{hit.Role}"));
        Assert.Equal(4, spans.CountCoveredBy(new TextSpan(13, 31)));
        Assert.Equal(3, spans.CountCovering(new TextSpan(24, 31)));
        Assert.Equal(8, spans.CountOverlapping(new TextSpan(0, 31)));
        Assert.True(spans.AnyOverlapping(new TextSpan(6, 8)));
        Assert.False(spans.AnyOverlapping(new TextSpan(6, 7)));
        Assert.True(spans.AnyCoveredBy(new TextSpan(12, 14)));
        Assert.False(spans.AnyCoveredBy(new TextSpan(12, 13).Shift(-1)));
        Assert.False(spans.AnyCovering(new TextSpan(5, 8)));
    }

    [Fact]
    public void The_nearest_spans_before_and_after_are_found()
    {
        var spans = Annotated.Annotations.Spans;

        Assert.Equal("m1.target 0..6", spans.Before(6)?.ToString());
        Assert.Equal("a1.cue 7..13", spans.Before(13)?.ToString());
        Assert.Equal("n1.target 13..13", spans.Before(14)?.ToString());
        Assert.Equal("a1.cue 7..13", spans.After(6)?.ToString());
        Assert.Equal("n1.target 13..13", spans.After(13)?.ToString());
        Assert.Null(spans.Before(5));
        Assert.Null(spans.After(25));
    }

    [Fact]
    public void A_join_gives_every_overlapping_pair_once()
    {
        var pairs = Annotated.Annotations.SpansOf<Claim>().Overlapping(Annotated.Annotations.SpansOf<Attribution>());

        Assert.Equal(["c1-a1.content", "c1-a2.content"], pairs.Select(pair => $"{pair.Left.Id}-{pair.Right.Id}.{pair.Right.Role}"));
    }

    [Fact]
    public void A_query_through_annotations_allocates_nothing()
    {
        var spans = Seeds.Annotated.Annotations.Spans;
        Assert.Equal(Walk(spans), Walk(spans));

        var before = GC.GetAllocatedBytesForCurrentThread();
        Walk(spans);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Concurrent_first_queries_agree()
    {
        var annotations = Seeds.Annotated.Annotations;

        var counts = new int[16];
        Parallel.For(0, counts.Length, i => counts[i] = annotations.SpansOf<Mention>().CountOverlapping(new TextSpan(0, 4532)));

        Assert.Single(counts.Distinct());
        Assert.Equal(annotations.OfType<Mention>().Sum(mention => mention.Target.Count), counts[0]);
    }

    private static long Walk(AnnotationSpans spans)
    {
        var sum = 0L;
        for (var position = 0; position < 4500; position += 50)
        {
            foreach (var hit in spans.Overlapping(TextSpan.FromLength(position, 40)))
                sum += hit.Span.Start + hit.Role.Length + hit.Id.Value.Length;
            sum += spans.Before(position)?.Span.End ?? 0;
        }
        foreach (var (left, right) in spans.Overlapping(spans))
            sum += left.Span.Start ^ right.Span.End;
        return sum;
    }
}
