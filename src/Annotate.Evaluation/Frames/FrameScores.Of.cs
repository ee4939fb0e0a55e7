namespace Annotate.Evaluation;

public sealed partial record FrameScores
{
    /// <summary>Scores the attributions of one article.</summary>
    /// <exception cref="EvaluationException">Too many frames overlap in one chain.</exception>
    public static FrameScores Of(IEnumerable<Attribution> gold, IEnumerable<Attribution> predicted)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(predicted);
        return Of(gold.Select(RoleFrame.Of), predicted.Select(RoleFrame.Of));
    }

    /// <summary>Scores the frames of one document.</summary>
    /// <exception cref="EvaluationException">Too many frames overlap in one chain.</exception>
    public static FrameScores Of(IEnumerable<RoleFrame> gold, IEnumerable<RoleFrame> predicted) => new(Align(gold, predicted));

    /// <summary>Scores several documents together: each is paired by itself, the counts are added.</summary>
    /// <exception cref="EvaluationException">Too many frames overlap in one chain.</exception>
    public static FrameScores Of(IEnumerable<(IEnumerable<RoleFrame> Gold, IEnumerable<RoleFrame> Predicted)> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return new FrameScores(ValueList.Copy(documents.SelectMany(document => Align(document.Gold, document.Predicted))));
    }

    private static ValueList<FramePair> Align(IEnumerable<RoleFrame> gold, IEnumerable<RoleFrame> predicted)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(predicted);
        RoleFrame[] left = [.. gold];
        RoleFrame[] right = [.. predicted];
        Coverage[] leftCovers = [.. left.Select(CoverOf)];
        Coverage[] rightCovers = [.. right.Select(CoverOf)];
        var partners = SpanMatching.Match(leftCovers, rightCovers, (i, j, size) =>
            SpanAlignment.Weight(OverlapOf(left[i], right[j]), string.Equals(left[i].Label, right[j].Label, StringComparison.Ordinal), size));
        var pairs = new List<FramePair>();
        for (var i = 0; i < left.Length; i++)
            pairs.Add(PairOf(left[i], partners[i] < 0 ? null : right[partners[i]]));
        foreach (var j in Enumerable.Range(0, right.Length).Except(partners))
            pairs.Add(PairOf(null, right[j]));
        return ValueList.Copy(pairs);
    }

    private static Coverage CoverOf(RoleFrame frame) =>
        Coverage.Of(frame.Roles.SelectMany(role => role.Spans).Concat(frame.Anchor ?? Enumerable.Empty<TextSpan>()).ToArray().AsSpan());

    private static double OverlapOf(RoleFrame gold, RoleFrame predicted)
    {
        if (gold.Anchor is { } left && predicted.Anchor is { } right)
            return SpanOverlap.Of(left, right, OverlapDenominator.Mean);
        var pairs = RolePairs(gold, predicted);
        return pairs.Count == 0 ? 0 : pairs.Sum(pair => pair is { Gold: { } own, Predicted: { } other } ? SpanOverlap.Of(own.Spans, other.Spans, OverlapDenominator.Mean) : 0) / pairs.Count;
    }

    private static FramePair PairOf(RoleFrame? gold, RoleFrame? predicted) =>
        new() { Gold = gold, Predicted = predicted, Roles = RolePairs(gold, predicted) };

    private static List<SpanPair> RolePairs(RoleFrame? gold, RoleFrame? predicted)
    {
        var (left, right) = ((gold?.Roles ?? []).ToLookup(role => role.Label, StringComparer.Ordinal), (predicted?.Roles ?? []).ToLookup(role => role.Label, StringComparer.Ordinal));
        var pairs = new List<SpanPair>();
        foreach (var name in left.Select(group => group.Key).Union(right.Select(group => group.Key), StringComparer.Ordinal))
        {
            var aligned = SpanAlignment.Of([.. left[name]], [.. right[name]]);
            var missed = new Queue<SpanPair>(aligned.Where(pair => pair.Predicted is null));
            var spurious = new Queue<SpanPair>(aligned.Where(pair => pair.Gold is null));
            pairs.AddRange(aligned.Where(pair => pair is { Gold: not null, Predicted: not null }));
            while (missed.Count > 0 && spurious.Count > 0)
                pairs.Add(new SpanPair { Gold = missed.Dequeue().Gold, Predicted = spurious.Dequeue().Predicted });
            pairs.AddRange(missed.Concat(spurious));
        }
        return pairs;
    }
}
