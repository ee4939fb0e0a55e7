namespace Annotate.Analysis;

/// <summary>All evidence sets of an article with what takes their force away, found in one pass for all claims.</summary>
/// <remarks>Linear in annotations, and in the undercuts that reach a set.</remarks>
internal sealed class SetAssessments
{
    private readonly Dictionary<AnnotationId, ClaimSets> _byClaim = [];

    private SetAssessments(long steps) => Steps = steps;

    /// <summary>The steps along what rests on what, for tests that count work.</summary>
    public long Steps { get; }

    /// <summary>The sets of a claim, in the order of the file.</summary>
    public IReadOnlyList<AssessedSet> SetsOf(AnnotationId claimId) => _byClaim.TryGetValue(claimId, out var sets) ? sets.Assessed : ValueList<AssessedSet>.Empty;

    /// <summary>The undercuts in force that attack the word of those who make a claim, in the order of the file.</summary>
    public IReadOnlyList<AnnotationId> ClaimantUndercutsOf(AnnotationId claimId) => _byClaim.TryGetValue(claimId, out var sets) ? sets.ClaimantUndercuts : ValueList<AnnotationId>.Empty;

    public static SetAssessments Of(ClaimIndex index)
    {
        var annotations = index.Annotated.Annotations;
        var sets = annotations.OfType<EvidenceSet>().ToArray();
        var evidence = Array.ConvertAll(sets, index.EvidenceOf);
        var complete = Array.ConvertAll(sets, set => set.EvidenceIds.Count > 0 && set.EvidenceIds.All(id => annotations.Find<Evidence>(id) is not null));
        var circular = new bool[sets.Length];
        var undercuts = new Undercuts(sets, complete);
        var reach = new Reachability(RestingGraph.Of(annotations));
        foreach (var members in Enumerable.Range(0, sets.Length).GroupBy(i => sets[i].ClaimId))
        {
            var claim = annotations.Find<Claim>(members.Key);
            var attacks = undercuts.AddAttacks(members, set => AttackedRows(annotations, claim, set));
            HashSet<int> ownWord = claim is null ? [] : [.. RowsOf(annotations, claim.AttributionIds.Append(claim.Id))];
            HashSet<int> asked = [.. ownWord, .. attacks.Rows];
            foreach (var i in members)
            {
                reach.Find([annotations.RowOf(sets[i].Id)], asked, row =>
                {
                    circular[i] |= ownWord.Contains(row);
                    attacks.Aim(row, i);
                });
            }
            if (claim is not null)
                reach.Find(RowsOf(annotations, claim.AttributionIds.Concat(claim.ClaimantIds)), [.. attacks.Rows], attacks.AimAtClaimant);
        }
        reach.AnswerOpen();
        undercuts.AimAtNamed(annotations);
        undercuts.Settle();
        var result = new SetAssessments(reach.Steps);
        foreach (var members in Enumerable.Range(0, sets.Length).GroupBy(i => sets[i].ClaimId))
        {
            result._byClaim.Add(members.Key, new ClaimSets(
                ValueList.Copy(members.Select(i => new AssessedSet { Set = sets[i], Evidence = evidence[i], IsComplete = complete[i], IsCircular = circular[i], UndercutByIds = undercuts.Against(i) })),
                ValueList.Copy(members.Where(undercuts.HitsClaimant).Select(i => sets[i].Id))));
        }
        return result;
    }

    private static int[] AttackedRows(AnnotationSet annotations, Claim? claim, EvidenceSet undercut) =>
        undercut.AttackedId is { } id && id != undercut.ClaimId ? RowsOf(annotations, [id])
        : claim is null ? []
        : RowsOf(annotations, claim.AttributionIds.Concat(claim.ClaimantIds));

    private static int[] RowsOf(AnnotationSet annotations, IEnumerable<AnnotationId> ids) => [.. ids.Select(annotations.RowOf).Where(row => row >= 0).Distinct()];

    private sealed record ClaimSets(ValueList<AssessedSet> Assessed, ValueList<AnnotationId> ClaimantUndercuts);
}
