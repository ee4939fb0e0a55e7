using static Annotate.Evaluation.Tests.Make;

namespace Annotate.Evaluation.Tests.Layers;

public class AgreementTests
{
    //                              0         1         2         3
    //                              0123456789012345678901234567890123
    private const string Text = "Kyiv denied it. Moscow claims so.";

    private static readonly AnnotatedArticle First = new Article(Text).Annotate(
        Attribution("a1", new(12, 14), source: new(0, 4)) with { Mode = AttributionMode.Direct },
        Attribution("a2", new(30, 32), source: new(16, 22)) with { Mode = AttributionMode.Indirect });

    private static readonly AnnotatedArticle Second = new Article(Text).Annotate(
        Attribution("b1", new(23, 32), source: new(16, 22)) with { Mode = AttributionMode.Mixed },
        Attribution("b2", new(12, 14), source: new(0, 4)) with { Mode = AttributionMode.Direct },
        Attribution("b3", new(5, 11)));

    [Fact]
    public void Tokens_are_labelled_with_the_roles_that_cover_them()
    {
        var tokens = Agreement.Of(First, Second).Tokens(Tokenizer.Words);

        Assert.Equal(8, tokens.ItemCount);
        Assert.Equal("attribution.source", tokens[0, 0]);
        Assert.Equal(Agreement.Outside, tokens[0, 1]);
        Assert.Equal("attribution.content", tokens[1, 1]);
    }

    [Fact]
    public void Tokens_of_one_role_are_in_or_out()
    {
        var tokens = Agreement.Of(First, Second).Tokens(Tokenizer.Words, "attribution.source");

        Assert.Equal(["attribution.source", "O"], tokens.Categories);
        Assert.Equal(1, CohenKappa.Of(tokens).Value);
    }

    [Fact]
    public void Attributes_are_compared_over_aligned_annotations()
    {
        var modes = Agreement.Of(First, Second).Attributes(attribution => attribution.Mode);

        Assert.Equal(3, modes.ItemCount);
        Assert.Equal(("direct", "direct"), (modes[0, 0], modes[1, 0]));
        Assert.Equal(("indirect", "mixed"), (modes[0, 1], modes[1, 1]));
        Assert.Equal((null, null), (modes[0, 2], modes[1, 2]));
        Assert.Equal(2, KrippendorffAlpha.Of(modes, MeasurementLevel.Nominal).Items);
    }

    [Fact]
    public void Agr_is_given_in_both_directions_with_its_rule()
    {
        var spans = Agreement.Of(First, Second).Spans("attribution.content");

        var overlap = spans.Directed(SpanMatchRule.Overlap);
        Assert.Equal([1.0, 2.0 / 3], overlap.Pairs.Select(pair => pair.Value));
        Assert.Equal((1 + (2.0 / 3)) / 2, overlap.Mean!.Value, 12);
        Assert.Contains("any overlap", overlap.ToString(), StringComparison.Ordinal);
        var exact = spans.Directed(SpanMatchRule.Exact);
        Assert.Equal([0.5, 1.0 / 3], exact.Pairs.Select(pair => pair.Value));
        // 2 of the 9 code units of the second one's span are covered.
        Assert.Equal(2, spans.Directed(SpanMatchRule.AtLeast(0.2, OverlapDenominator.Union)).Pairs[0].Matched);
        Assert.Equal(1, spans.Directed(SpanMatchRule.AtLeast(0.5, OverlapDenominator.Predicted)).Pairs[0].Matched);
    }

    [Fact]
    public void Pairwise_F1_is_the_mean_over_pairs()
    {
        var f1 = Agreement.Of(First, Second, First).Spans("attribution.content").PairwiseF1();

        Assert.Equal(3, f1.Pairs.Count);
        // 2 * 1 / (2 + 3) twice, and 1
        Assert.Equal((0.4 + 1 + 0.4) / 3, f1.Mean(counts => counts.Strict)!.Value, 12);
    }

    [Fact]
    public void Spans_are_measured_on_the_continuum()
    {
        var spans = Agreement.Of(First, Second).Spans("attribution.source");

        Assert.Equal(1, spans.Gamma(new GammaOptions { Seed = 1 }).Value);
        Assert.Equal(1, spans.UnitizingAlpha().Unitizing.Value!.Value, 12);
        Assert.Equal(33, spans.ToContinuum().Length);
    }

    [Fact]
    public void Discontinuous_units_are_refused_with_a_reason_unless_split()
    {
        var split = new Article(Text).Annotate(new Attribution { Id = "d", Content = [new(0, 4), new(12, 14)] });
        var spans = Agreement.Of(split, First).Spans("attribution.content");

        Assert.Contains(
            "'d'", Assert.Throws<EvaluationException>(() => spans.Gamma(new GammaOptions { Seed = 1 })).Message, StringComparison.Ordinal);
        Assert.Equal(2, spans.ToContinuum(DiscontinuousSpans.Split).Coders[0].Count);
    }

    [Fact]
    public void Nested_spans_are_measured_depth_by_depth()
    {
        var nested = new Article(Text).Annotate(Attribution("o", new(0, 14)), Attribution("i", new(5, 11)), Attribution("n", new(16, 22)));
        var spans = Agreement.Of(nested, nested).Spans("attribution.content");

        Assert.Throws<ArgumentException>(() => spans.UnitizingAlpha());
        Assert.Equal(["o", "n"], spans.AtDepth(0).Spans[0].Select(item => item.AnnotationId!.Value.Value));
        Assert.Equal(["i"], spans.AtDepth(1).Spans[0].Select(item => item.AnnotationId!.Value.Value));
        Assert.Equal(1, spans.AtDepth(0).UnitizingAlpha().Unitizing.Value!.Value, 12);
    }

    [Fact]
    public void Layers_of_one_article_are_told_apart_by_name_or_maker()
    {
        var article = new Article(Text).Annotate(
            Attribution("a", new(0, 4)) with { CreatedBy = "ann" },
            Attribution("b", new(0, 4)) with { CreatedBy = "bob", Layer = "second" },
            Attribution("c", new(5, 9)));

        Assert.Equal(["main", "second"], AnnotationLayer.ByLayer(article).Select(layer => layer.Name));
        Assert.Equal(["ann", "bob"], AnnotationLayer.ByAnnotator(article).Select(layer => layer.Name));
        Assert.Equal(1, Agreement.Of(AnnotationLayer.ByAnnotator(article)).Spans().PairwiseF1().Mean(counts => counts.Strict));
    }

    [Fact]
    public void Layers_of_different_texts_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Agreement.Of(First, new Article("Other").Annotate()));
    }

    [Fact]
    public void No_layer_at_all_gives_no_values()
    {
        var nothing = Agreement.Of(Array.Empty<AnnotatedArticle>());

        Assert.Null(KrippendorffAlpha.Of(nothing.Tokens(Tokenizer.Words), MeasurementLevel.Nominal).Value);
        Assert.Null(nothing.Spans().PairwiseF1().Mean(counts => counts.Strict));
        Assert.Throws<ArgumentException>(() => nothing.Spans().ToContinuum());
    }
}
