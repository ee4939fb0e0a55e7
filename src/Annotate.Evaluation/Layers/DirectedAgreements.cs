namespace Annotate.Evaluation;

/// <summary>agr of every annotator with every other, in both directions.</summary>
public sealed record DirectedAgreements : EvaluationResult
{
    private DirectedAgreements(SpanMatchRule rule, IEnumerable<DirectedAgreement> pairs) => (Rule, Pairs) = (rule, ValueList.Copy(pairs));

    /// <summary>When two spans matched.</summary>
    public SpanMatchRule Rule { get; }

    /// <summary>Every ordered pair of annotators.</summary>
    public IReadOnlyList<DirectedAgreement> Pairs { get; }

    /// <summary>The mean over ordered pairs, as the papers report it; null where no pair has a value.</summary>
    public double? Mean => Ratio.Mean(Pairs.Select(pair => pair.Value));

    /// <inheritdoc/>
    public override Report ToReport() => new(
        $"agr, {Rule}",
        ["from", "to", "matched", "total", "agr"],
        [
            .. Pairs.Select(pair => (ReportValue[])[pair.From, pair.To, pair.Matched, pair.Total, pair.Value]),
            ["(mean)", default, default, default, Mean]
        ]);

    internal static DirectedAgreements Of(
        IReadOnlyList<string> coders, IReadOnlyList<IReadOnlyList<LabelledSpans>> spans, SpanMatchRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var pairs = new List<DirectedAgreement>();
        for (var from = 0; from < coders.Count; from++)
        {
            for (var to = 0; to < coders.Count; to++)
            {
                if (from != to)
                    pairs.Add(new DirectedAgreement
                    {
                        From = coders[from],
                        To = coders[to],
                        Matched = CountMatched(spans[from], spans[to], rule),
                        Total = spans[from].Count
                    });
            }
        }
        return new DirectedAgreements(rule, pairs);
    }

    private static int CountMatched(IReadOnlyList<LabelledSpans> from, IReadOnlyList<LabelledSpans> to, SpanMatchRule rule)
    {
        Coverage[] own = [.. from.Select(item => Coverage.Of(item.Spans))];
        Coverage[] others = [.. to.Select(item => Coverage.Of(item.Spans))];
        var numbers = SpanClusters.Number([.. own, .. others]);
        var near = Enumerable.Range(0, others.Length).ToLookup(j => numbers[own.Length + j]);
        return Enumerable.Range(0, own.Length).Count(i => near[numbers[i]].Any(j => rule.Matches(from[i], own[i], to[j], others[j])));
    }
}
