namespace Annotate.Anchoring;

/// <summary>A place where a quote, or a part of one, may stand.</summary>
/// <param name="Span">Where, in the original text.</param>
/// <param name="Quote">How well the words fit, 0 to 1.</param>
/// <param name="Context">What context and position add, at most <see cref="Scoring.Context"/>.</param>
/// <param name="Distance">The edit distance after folding.</param>
internal readonly record struct QuotePlace(TextSpan Span, double Quote, double Context, int Distance)
{
    public double Score => ((Scoring.Quote * Quote) + Context) / Scoring.All;
}
