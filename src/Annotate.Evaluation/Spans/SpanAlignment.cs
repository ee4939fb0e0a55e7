namespace Annotate.Evaluation;

/// <summary>Pairs gold and predicted spans: strict, then exact, then overlap.</summary>
internal static class SpanAlignment
{
    public static ValueList<SpanPair> Of(IReadOnlyList<LabelledSpans> gold, IReadOnlyList<LabelledSpans> predicted)
    {
        Coverage[] goldCovers = [.. gold.Select(item => Coverage.Of(item.Spans))];
        Coverage[] predictedCovers = [.. predicted.Select(item => Coverage.Of(item.Spans))];
        var partners = SpanMatching.Match(goldCovers, predictedCovers, (i, j, size) => Weight(
            SpanOverlap.Of(goldCovers[i], predictedCovers[j], OverlapDenominator.Mean),
            string.Equals(gold[i].Label, predicted[j].Label, StringComparison.Ordinal),
            size));
        var pairs = new List<SpanPair>(gold.Count + predicted.Count);
        for (var i = 0; i < gold.Count; i++)
            pairs.Add(new SpanPair { Gold = gold[i], Predicted = partners[i] < 0 ? null : predicted[partners[i]] });
        foreach (var j in Enumerable.Range(0, predicted.Count).Except(partners))
            pairs.Add(new SpanPair { Predicted = predicted[j] });
        return ValueList.Copy(pairs);
    }

    /// <summary>
    /// One number that orders pairings as wanted: at most <paramref name="size"/> pairs are made, so each level outweighs all lower ones
    /// together.
    /// </summary>
    public static double Weight(double overlap, bool sameLabel, int size)
    {
        if (overlap == 0)
            return 0;
        var level = size + 1.0;
        var exact = overlap == 1;
        return ((sameLabel ? 1 : 0) + overlap) / 2
            + level
            + (exact ? level * level : 0)
            + (exact && sameLabel ? level * level * level : 0);
    }
}
