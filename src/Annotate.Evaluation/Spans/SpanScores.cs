namespace Annotate.Evaluation;

/// <summary>What <see cref="SpanScorer"/> found: every pair, and its counts together and by label.</summary>
/// <remarks>A pair counts for the label of its gold span; a spurious one for the label predicted.</remarks>
public sealed record SpanScores : EvaluationResult
{
    internal SpanScores(IReadOnlyList<SpanPair> pairs)
    {
        Pairs = pairs;
        var micro = SchemeCounts.Zero;
        var byLabel = new SortedDictionary<string, SchemeCounts>(StringComparer.Ordinal);
        foreach (var pair in pairs)
        {
            var counts = pair switch
            {
                { Predicted: null } => SchemeCounts.OfMissing,
                { Gold: null } => SchemeCounts.OfSpurious,
                _ => SchemeCounts.OfPair(pair.HasSameBoundaries, pair.HasSameLabel, overlaps: true),
            };
            var label = (pair.Gold ?? pair.Predicted)!.Label;
            byLabel[label] = byLabel.GetValueOrDefault(label, SchemeCounts.Zero) + counts;
            micro += counts;
        }
        Micro = micro;
        ByLabel = ValueList.Copy(byLabel.Select(entry => (Label: entry.Key, Counts: entry.Value)));
    }

    /// <summary>Every pair, then the spurious ones; per document, in the order given.</summary>
    public IReadOnlyList<SpanPair> Pairs { get; }

    /// <summary>The counts of all labels added.</summary>
    public SchemeCounts Micro { get; }

    /// <summary>The counts of each label, in ordinal order.</summary>
    public IReadOnlyList<(string Label, SchemeCounts Counts)> ByLabel { get; }

    /// <summary>The mean over labels under one scheme: <c>Macro(counts => counts.Strict)</c>; of those that are known, null where none
    /// is.</summary>
    /// <remarks>Each label counts once however frequent it is (Sokolova and Lapalme 2009). The F1 is the mean of the F1 scores, not the F1
    /// of
    /// the means (Opitz and Burst 2019, <em>Macro F1 and macro F1</em>, prefer the former).</remarks>
    public (double? Precision, double? Recall, double? F1) Macro(Func<SchemeCounts, MatchCounts> scheme)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        return MacroAverages.Of([.. ByLabel.Select(entry => scheme(entry.Counts))]);
    }

    /// <inheritdoc/>
    public override Report ToReport() => SchemeReport.Of("Span scores (SemEval-2013 task 9.1)", "label", ByLabel, Micro, Macro);
}
