namespace Annotate.Evaluation;

/// <summary>Scores predicted spans against gold ones.</summary>
/// <remarks>
/// <para>Spans are paired one to one so that the whole pairing is the best there is (the Hungarian method), not first come, first served:
/// the most strict matches, among those the most exact ones, then the most overlapping pairs (each worth one half), then the
/// most equal labels and the most overlap (<see cref="OverlapDenominator.Mean"/>). Spans that share no code unit are never paired.</para>
/// <para>Immutable and safe for concurrent use. Time is n log n in the number of spans, cubic in the largest chain of overlapping spans;
/// a chain of more than 2,000 on a side is refused with an <see cref="EvaluationException"/>.</para>
/// </remarks>
public sealed class SpanScorer
{
    /// <summary>Whether only outermost spans are scored; all are by default.</summary>
    /// <remarks>A set whose hull lies inside the hull of another set of the same side and label, and is shorter, is then left
    /// out.</remarks>
    public bool OutermostOnly { get; init; }

    /// <summary>Pairs the spans of one document and counts them under the four schemes of SemEval-2013 task 9.1.</summary>
    /// <exception cref="EvaluationException">Too many spans overlap in one chain.</exception>
    public SpanScores Score(IEnumerable<LabelledSpans> gold, IEnumerable<LabelledSpans> predicted) => new(Align(gold, predicted));

    /// <summary>Scores several documents together: each is paired by itself, the counts are added.</summary>
    /// <exception cref="EvaluationException">Too many spans overlap in one chain.</exception>
    public SpanScores Score(IEnumerable<(IEnumerable<LabelledSpans> Gold, IEnumerable<LabelledSpans> Predicted)> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return new SpanScores(ValueList.Copy(documents.SelectMany(document => Align(document.Gold, document.Predicted))));
    }

    /// <summary>Counts one-to-one matches that overlap enough: the most matches, among those the most overlap.</summary>
    /// <param name="gold">The gold spans.</param>
    /// <param name="predicted">The predicted spans. Only those of the same label can match.</param>
    /// <param name="threshold">The least overlap of a match, above 0 and at most 1.</param>
    /// <param name="denominator">What the common length is divided by.</param>
    /// <exception cref="ArgumentOutOfRangeException">The threshold is not above 0 and at most 1.</exception>
    /// <exception cref="EvaluationException">Too many spans overlap in one chain.</exception>
    public DetectionScores ScoreOverlap(
        IEnumerable<LabelledSpans> gold, IEnumerable<LabelledSpans> predicted, double threshold, OverlapDenominator denominator)
    {
        if (!(threshold > 0 && threshold <= 1))
            throw new ArgumentOutOfRangeException(nameof(threshold), threshold, SpanMatchRule.BadThreshold);
        var (left, right) = (Keep(gold), Keep(predicted));
        var (leftCovers, rightCovers) = (Covers(left), Covers(right));
        var partners = SpanMatching.Match(leftCovers, rightCovers, (i, j, size) =>
        {
            if (!string.Equals(left[i].Label, right[j].Label, StringComparison.Ordinal))
                return 0;
            var overlap = SpanOverlap.Of(leftCovers[i], rightCovers[j], denominator);
            return overlap >= threshold ? size + 1 + overlap : 0;
        });
        var scores = new DetectionTally();
        for (var i = 0; i < left.Count; i++)
            scores.Add(
                left[i].Label, partners[i] >= 0 ? new PrecisionRecall { TruePositives = 1 } : new PrecisionRecall { FalseNegatives = 1 });
        foreach (var j in Enumerable.Range(0, right.Count).Except(partners))
            scores.Add(right[j].Label, new PrecisionRecall { FalsePositives = 1 });
        return scores.ToScores($"Spans that overlap by {threshold:0.##} of {denominator}");
    }

    /// <summary>Counts UTF-16 code units: those that both sides give a label are true positives of it.</summary>
    /// <remarks>A code unit that several spans of a label cover counts once. Linear after sorting; nothing is paired.</remarks>
    public DetectionScores ScoreCharacters(IEnumerable<LabelledSpans> gold, IEnumerable<LabelledSpans> predicted)
    {
        var (left, right) = (ByLabel(Keep(gold)), ByLabel(Keep(predicted)));
        var scores = new DetectionTally();
        foreach (var label in left.Keys.Union(right.Keys, StringComparer.Ordinal))
        {
            var (own, other) = (left.GetValueOrDefault(label, Coverage.Empty), right.GetValueOrDefault(label, Coverage.Empty));
            var common = own.Intersection(other);
            scores.Add(label, new PrecisionRecall
            {
                TruePositives = common,
                FalsePositives = other.Length - common,
                FalseNegatives = own.Length - common
            });
        }
        return scores.ToScores("Characters");
    }

    /// <summary>Counts tokens: those that both sides give a label, wholly or in part, are true positives of it.</summary>
    /// <param name="gold">The gold spans.</param>
    /// <param name="predicted">The predicted spans.</param>
    /// <param name="text">The text that they point into.</param>
    /// <param name="tokenizer">Cuts the text into tokens.</param>
    public DetectionScores ScoreTokens(
        IEnumerable<LabelledSpans> gold, IEnumerable<LabelledSpans> predicted, string text, Tokenizer tokenizer) =>
        ScoreTokens(gold, predicted, TokenGrid.Of(text, tokenizer));

    /// <summary>The same with a tokenizer of your own: the tokens of a text in text order, in UTF-16 code units, without
    /// overlaps.</summary>
    /// <exception cref="ArgumentException">The tokens overlap or are out of order.</exception>
    public DetectionScores ScoreTokens(
        IEnumerable<LabelledSpans> gold,
        IEnumerable<LabelledSpans> predicted,
        string text,
        Func<string, IEnumerable<TextSpan>> tokenizer) =>
        ScoreTokens(gold, predicted, TokenGrid.Of(text, tokenizer));

    private DetectionScores ScoreTokens(IEnumerable<LabelledSpans> gold, IEnumerable<LabelledSpans> predicted, TokenGrid tokens)
    {
        var (left, right) = (ByLabel(Keep(gold)), ByLabel(Keep(predicted)));
        var scores = new DetectionTally();
        foreach (var label in left.Keys.Union(right.Keys, StringComparer.Ordinal))
        {
            var own = tokens.Covered(left.GetValueOrDefault(label, Coverage.Empty));
            var other = tokens.Covered(right.GetValueOrDefault(label, Coverage.Empty));
            var common = own.Count(other.Contains);
            scores.Add(
                label,
                new PrecisionRecall { TruePositives = common, FalsePositives = other.Count - common, FalseNegatives = own.Count - common });
        }
        return scores.ToScores("Tokens");
    }

    private ValueList<SpanPair> Align(IEnumerable<LabelledSpans> gold, IEnumerable<LabelledSpans> predicted) =>
        SpanAlignment.Of(Keep(gold), Keep(predicted));

    private IReadOnlyList<LabelledSpans> Keep(IEnumerable<LabelledSpans> spans)
    {
        ArgumentNullException.ThrowIfNull(spans);
        return OutermostOnly ? OutermostSpans.Of(spans) : ValueList.Copy(spans);
    }

    private static Coverage[] Covers(IReadOnlyList<LabelledSpans> spans) => [.. spans.Select(item => Coverage.Of(item.Spans))];

    private static Dictionary<string, Coverage> ByLabel(IReadOnlyList<LabelledSpans> spans) =>
        spans.GroupBy(item => item.Label, StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key, group => Coverage.Of(group.SelectMany(item => item.Spans).ToArray().AsSpan()), StringComparer.Ordinal);
}
