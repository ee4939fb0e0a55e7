namespace Annotate.Evaluation;

/// <summary>The scores of predicted attributions or relations against gold ones: every pair, the counts of whole frames, and of their
/// roles.</summary>
/// <remarks>
/// <para>Frames are paired once, one to one and as well as possible (the Hungarian method): by the overlap of their anchors, which for
/// attributions is the content, or where one has none by the mean overlap of their roles. Roles are then scored inside the pairs: a
/// role absent on both sides scores nothing, one that both have without overlap is incorrect. All roles of an unpaired frame are missing
/// or spurious.</para>
/// <para>Refuses what <see cref="SpanScorer"/> refuses.</para>
/// </remarks>
public sealed partial record FrameScores : EvaluationResult
{
    internal FrameScores(IReadOnlyList<FramePair> pairs)
    {
        Pairs = pairs;
        var byLabel = new SortedDictionary<string, SchemeCounts>(StringComparer.Ordinal);
        var byRole = new SortedDictionary<string, SchemeCounts>(StringComparer.Ordinal);
        foreach (var pair in pairs)
        {
            Add(byLabel, (pair.Gold ?? pair.Predicted)!.Label, CountWhole(pair));
            foreach (var role in pair.Roles)
                Add(byRole, (role.Gold ?? role.Predicted)!.Label, CountRole(role));
        }
        (ByLabel, ByRole) = (ToList(byLabel), ToList(byRole));
        Frames = ByLabel.Aggregate(SchemeCounts.Zero, (sum, entry) => sum + entry.Counts);
        Roles = ByRole.Aggregate(SchemeCounts.Zero, (sum, entry) => sum + entry.Counts);
    }

    /// <summary>Every pair, then the spurious ones; per document, in the order given.</summary>
    public IReadOnlyList<FramePair> Pairs { get; }

    /// <summary>Whole frames. Boundaries are right when all roles of both sides are; the label is that of the frame; a pair that is not
    /// exact counts one half as partial.</summary>
    public SchemeCounts Frames { get; }

    /// <summary>Whole frames by their label, gold's where there is gold.</summary>
    public IReadOnlyList<(string Label, SchemeCounts Counts)> ByLabel { get; }

    /// <summary>The counts of all roles added (micro).</summary>
    public SchemeCounts Roles { get; }

    /// <summary>The counts of each role, in ordinal order.</summary>
    public IReadOnlyList<(string Label, SchemeCounts Counts)> ByRole { get; }

    /// <summary>The mean over roles under one scheme: <c>Macro(counts => counts.Partial)</c>; of those that are known, null where none
    /// is.</summary>
    /// <remarks>Each role counts once however frequent it is (Sokolova and Lapalme 2009). The F1 is the mean of the F1 scores, not the F1
    /// of
    /// the means (Opitz and Burst 2019, <em>Macro F1 and macro F1</em>, prefer the former).</remarks>
    public (double? Precision, double? Recall, double? F1) Macro(Func<SchemeCounts, MatchCounts> scheme)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        return MacroAverages.Of([.. ByRole.Select(entry => scheme(entry.Counts))]);
    }

    /// <inheritdoc/>
    public override Report ToReport() =>
        SchemeReport.Of("Role scores", "role", [(Label: "(whole)", Counts: Frames), .. ByRole], Roles, Macro);

    private static void Add(SortedDictionary<string, SchemeCounts> counts, string key, SchemeCounts added) =>
        counts[key] = counts.TryGetValue(key, out var known) ? known + added : added;

    private static ValueList<(string Label, SchemeCounts Counts)> ToList(SortedDictionary<string, SchemeCounts> counts) =>
        ValueList.Copy(counts.Select(entry => (Label: entry.Key, Counts: entry.Value)));

    private static SchemeCounts CountWhole(FramePair pair) => pair switch
    {
        { Predicted: null } => SchemeCounts.OfMissing,
        { Gold: null } => SchemeCounts.OfSpurious,
        _ => SchemeCounts.OfPair(pair.Roles.All(role => role.HasSameBoundaries), string.Equals(pair.Gold.Label, pair.Predicted.Label, StringComparison.Ordinal), overlaps: true),
    };

    private static SchemeCounts CountRole(SpanPair role) => role switch
    {
        { Predicted: null } => SchemeCounts.OfMissing,
        { Gold: null } => SchemeCounts.OfSpurious,
        _ => SchemeCounts.OfPair(role.HasSameBoundaries, sameLabel: true, overlaps: SpanOverlap.Of(role.Gold.Spans, role.Predicted.Spans, OverlapDenominator.Union) > 0),
    };
}
