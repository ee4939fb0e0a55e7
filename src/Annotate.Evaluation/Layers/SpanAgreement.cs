namespace Annotate.Evaluation;

/// <summary>The spans of several annotators over one text, and how much they agree.</summary>
public sealed class SpanAgreement
{
    private const int ContextLength = 40;

    private readonly string _text;

    internal SpanAgreement(string text, IReadOnlyList<string> names, IReadOnlyList<IReadOnlyList<LabelledSpans>> coders) =>
        (_text, Coders, Spans) = (text, names, coders);

    /// <summary>The names of the annotators.</summary>
    public IReadOnlyList<string> Coders { get; }

    /// <summary>The spans of each annotator.</summary>
    public IReadOnlyList<IReadOnlyList<LabelledSpans>> Spans { get; }

    /// <summary>Only the spans at one depth: 0 are those inside no other span of the same annotator and label, 1 those inside one, and so on.</summary>
    /// <remarks>By hulls; of equal hulls the first given is the outer one. So that <see cref="UnitizingAlpha()"/>, which takes no overlaps, can measure nested spans depth by depth.</remarks>
    public SpanAgreement AtDepth(int depth)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(depth);
        return new SpanAgreement(_text, Coders, [.. Spans.Select(spans => SpanDepths.At(spans, depth))]);
    }

    /// <summary>The spans as units on a continuum. Unanchored and empty spans mark nothing and are left out.</summary>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    /// <exception cref="EvaluationException">A span set is discontinuous: units are single stretches. Use <see cref="ToContinuum(DiscontinuousSpans)"/> to split it.</exception>
    public Continuum ToContinuum() => ToContinuum(DiscontinuousSpans.Refuse);

    /// <inheritdoc cref="ToContinuum()"/>
    /// <param name="discontinuous">What is done with discontinuous span sets.</param>
    public Continuum ToContinuum(DiscontinuousSpans discontinuous)
    {
        if (_text.Length == 0)
            throw new ArgumentException("The text is empty, so there is no continuum. Compare layers of a text.");
        return new Continuum(_text.Length, Spans.Select((spans, coder) => spans.SelectMany(item => UnitsOf(item, Coders[coder], discontinuous))));
    }

    /// <summary>Gamma: agreement in place and label after the best alignment. See <see cref="GammaAgreement"/>.</summary>
    /// <exception cref="EvaluationException">A span set is discontinuous, which the dissimilarity of the paper does not cover; or there are too many units.</exception>
    public GammaAgreement Gamma(GammaOptions options) => GammaAgreement.Of(ToContinuum(), options);

    /// <summary>The unitizing alphas of 2016. See <see cref="Evaluation.UnitizingAlpha"/>.</summary>
    /// <exception cref="ArgumentException">Two spans of one annotator overlap; measure each label and depth by itself.</exception>
    /// <exception cref="EvaluationException">A span set is discontinuous; split it with <see cref="ToContinuum(DiscontinuousSpans)"/>.</exception>
    public UnitizingAlpha UnitizingAlpha() => Evaluation.UnitizingAlpha.Of(ToContinuum());

    /// <summary>agr of each annotator with each other, under a match rule. See <see cref="DirectedAgreement"/>.</summary>
    /// <exception cref="EvaluationException">Too many spans overlap in one chain.</exception>
    public DirectedAgreements Directed(SpanMatchRule rule) => DirectedAgreements.Of(Coders, Spans, rule);

    /// <summary>F1 of every pair of annotators, and its mean. See <see cref="PairwiseF1"/>.</summary>
    /// <exception cref="EvaluationException">Too many spans overlap in one chain.</exception>
    public PairwiseF1 PairwiseF1() => Evaluation.PairwiseF1.Of(Coders, Spans);

    /// <summary>Where each pair of annotators differs: the spans, with 40 code units of context on either side.</summary>
    /// <exception cref="EvaluationException">Too many spans overlap in one chain.</exception>
    public DisagreementList Disagreements() =>
        DisagreementList.Join(PairwiseF1().Pairs.Select(pair => DisagreementList.Of(_text, pair.First, pair.Second, pair.Scores.Pairs, ContextLength)));

    private static IEnumerable<ContinuumUnit> UnitsOf(LabelledSpans item, string coder, DiscontinuousSpans discontinuous)
    {
        var cover = Coverage.Of(item.Spans);
        if (cover.Spans.Length > 1 && discontinuous == DiscontinuousSpans.Refuse)
            throw new EvaluationException($"'{coder}' has the discontinuous {item.Label} {item.Spans}{(item.AnnotationId is { } id ? $" of annotation '{id}'" : "")}, and a unit of a continuum is a single stretch: how far apart discontinuous ones are is not defined. Leave it out, or split it with ToContinuum(DiscontinuousSpans.Split).");
        return cover.Spans.ToArray().Where(span => !span.IsEmpty).Select(span => new ContinuumUnit { Span = span, Category = item.Label });
    }
}
