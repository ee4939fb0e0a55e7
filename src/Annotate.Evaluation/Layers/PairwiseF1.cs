namespace Annotate.Evaluation;

/// <summary>F1 of every pair of annotators, one taken as gold; F1 does not depend on which.</summary>
/// <remarks>Hripcsak and Rothschild 2005, <em>Agreement, the F-measure, and reliability in information retrieval</em>: where true negatives cannot be counted, as
/// with spans, the mean F1 over pairs is the positive specific agreement, which kappa approaches.</remarks>
public sealed record PairwiseF1 : EvaluationResult
{
    private PairwiseF1(IEnumerable<(string First, string Second, SpanScores Scores)> pairs) => Pairs = ValueList.Copy(pairs);

    /// <summary>Every pair of annotators: the first taken as gold, the second as predicted.</summary>
    public IReadOnlyList<(string First, string Second, SpanScores Scores)> Pairs { get; }

    /// <summary>The mean F1 over pairs under one scheme: <c>Mean(counts => counts.Strict)</c>; null where no pair has a value.</summary>
    public double? Mean(Func<SchemeCounts, MatchCounts> scheme)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        return Ratio.Mean(Pairs.Select(pair => scheme(pair.Scores.Micro).F1));
    }

    /// <inheritdoc/>
    public override Report ToReport() => new(
        "Pairwise F1",
        ["first", "second", "strict", "exact", "partial", "type"],
        [
            .. Pairs.Select(pair => (ReportValue[])[pair.First, pair.Second, .. pair.Scores.Micro.All().Select(entry => (ReportValue)entry.Counts.F1)]),
            ["(mean)", default, Mean(counts => counts.Strict), Mean(counts => counts.Exact), Mean(counts => counts.Partial), Mean(counts => counts.Type)],
        ]);

    internal static PairwiseF1 Of(IReadOnlyList<string> coders, IReadOnlyList<IReadOnlyList<LabelledSpans>> spans)
    {
        var pairs = new List<(string First, string Second, SpanScores Scores)>();
        for (var first = 0; first < coders.Count; first++)
        {
            for (var second = first + 1; second < coders.Count; second++)
                pairs.Add((coders[first], coders[second], new SpanScorer().Score(spans[first], spans[second])));
        }
        return new PairwiseF1(pairs);
    }
}
