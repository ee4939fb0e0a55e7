namespace Annotate.Evaluation;

/// <summary>Where agreement between annotators begins: <c>Agreement.Of(layers).Spans("attribution.content").Gamma(options)</c>.</summary>
public static class Agreement
{
    /// <summary>Compares layers of the same text.</summary>
    /// <exception cref="ArgumentException">Two layers are about different texts.</exception>
    public static LayerAgreement Of(params IEnumerable<AnnotationLayer> layers) => new(ValueList.Copy(layers));

    /// <summary>Compares what several annotators made of the same text, each in an article of their own. They are named 1, 2, ….</summary>
    /// <exception cref="ArgumentException">Two articles have different texts.</exception>
    public static LayerAgreement Of(params IEnumerable<AnnotatedArticle> annotators)
    {
        ArgumentNullException.ThrowIfNull(annotators);
        return Of(annotators.Select((article, index) => AnnotationLayer.Of($"{index + 1}", article)));
    }
}
