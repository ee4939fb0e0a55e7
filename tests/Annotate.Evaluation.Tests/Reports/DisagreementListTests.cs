using static Annotate.Evaluation.Tests.Make;

namespace Annotate.Evaluation.Tests.Reports;

public class DisagreementListTests
{
    private const string Text = "Kyiv denied it. Moscow claims so.";

    [Fact]
    public void Disagreements_show_the_words_of_both_with_context()
    {
        LabelledSpans[] first = [Span("source", 0, 4), Span("cue", 5, 11), Span("source", 16, 22), Span("content", 30, 32)];
        LabelledSpans[] second = [Span("source", 0, 4), Span("content", 5, 11), Span("source", 16, 29)];

        var list = DisagreementList.Of(Text, "ann", "bob", new SpanScorer().Score(first, second).Pairs, 4);

        Assert.Equal(
            [DisagreementKind.Label, DisagreementKind.Boundaries, DisagreementKind.Presence], list.Items.Select(item => item.Kind));
        Assert.Equal("…yiv [denied] it.…", list.Items[0].FirstContext);
        Assert.Equal("…it. [Moscow claims] so.", list.Items[1].SecondContext);
        Assert.Equal("", list.Items[2].SecondContext);
        Assert.Equal("label,ann,bob,cue,content,5..11,5..11,…yiv [denied] it.…,…yiv [denied] it.…", list.ToCsv().Split("\r\n")[1]);
    }

    [Fact]
    public void A_list_can_be_narrowed_to_one_annotator()
    {
        var articles = new[] { new TextSpan(0, 4), new TextSpan(0, 6), new TextSpan(0, 6) }.Select(
            span => new Article(Text).Annotate(Attribution("a", span)));

        var list = Agreement.Of(articles).Spans().Disagreements();

        Assert.Equal(2, list.Items.Count);
        Assert.Single(list.By("2").Items);
        Assert.Equal(2, list.By("1").Items.Count);
        Assert.Empty(list.By("4").Items);
    }

    [Fact]
    public void Discontinuous_and_unanchored_spans_are_shown_and_pairs_of_surrogates_stay_whole()
    {
        var gone = new LabelledSpans { Spans = SpanSet.Unanchored("old words"), Label = "a" };
        var list = DisagreementList.Of(
            "a😀b c😀", "x", "y", [new SpanPair { Gold = Pieces("a", new(3, 4), new(5, 6)) }, new SpanPair { Gold = gone }], 1);

        Assert.Equal("old words", list.Items[0].FirstContext);
        Assert.Equal("…😀[b] [c]…", list.Items[1].FirstContext);
        Assert.Throws<ArgumentOutOfRangeException>(() => DisagreementList.Of("ab", "x", "y", [new SpanPair { Gold = Span("a", 0, 3) }], 1));
    }
}
