namespace Annotate.Analysis;

/// <summary>All evidence sets of an article with what takes their force away, found in one pass for all claims.</summary>
/// <remarks>Linear in annotations; at worst, in the sets of a claim times the things that undercuts of that claim attack.</remarks>
internal sealed class SetAssessments
{
    private readonly Dictionary<AnnotationId, ClaimSets> _byClaim = [];

    private SetAssessments(long steps) => Steps = steps;

    /// <summary>The steps along what rests on what, for tests that count work.</summary>
    public long Steps { get; }

    /// <summary>The sets of a claim, in the order of the file.</summary>
    public IReadOnlyList<AssessedSet> SetsOf(AnnotationId claimId) =>
        _byClaim.TryGetValue(claimId, out var sets) ? sets.Assessed : ValueList<AssessedSet>.Empty;

    /// <summary>The undercuts in force that attack the word of those who make a claim, in the order of the file.</summary>
    public IReadOnlyList<AnnotationId> ClaimantUndercutsOf(AnnotationId claimId) =>
        _byClaim.TryGetValue(claimId, out var sets) ? sets.ClaimantUndercuts : ValueList<AnnotationId>.Empty;

    public static SetAssessments Of(ClaimIndex index)
    {
        var annotations = index.Annotated.Annotations;
        var sets = annotations.OfType<EvidenceSet>().ToArray();
        var evidence = Array.ConvertAll(sets, index.EvidenceOf);
        var complete = Array.ConvertAll(
            sets, set => set.EvidenceIds.Count > 0 && set.EvidenceIds.All(id => annotations.Find<Evidence>(id) is not null));
        var circular = new bool[sets.Length];
        var undercuts = new Undercuts(sets, complete);
        var reach = new Reachability(RestingGraph.Of(annotations));
        var claims = Enumerable.Range(0, sets.Length).GroupBy(i => sets[i].ClaimId)
            .Select(members => (
                Claim: members.Key,
                Attacks: undercuts.Add([.. members], set => AttackedRows(annotations, annotations.Find<Claim>(members.Key), set))))
            .ToArray();
        foreach (var (claimId, attacks) in claims)
        {
            var claim = annotations.Find<Claim>(claimId);
            HashSet<int> ownWord = claim is null ? [] : [.. RowsOf(annotations, claim.AttributionIds.Append(claim.Id))];
            HashSet<int> asked = [.. ownWord, .. attacks.Rows];
            for (var i = 0; i < attacks.Members.Length; i++)
            {
                var (place, set) = (i, attacks.Members[i]);
                reach.Find([annotations.IndexOf(sets[set].Id)], asked, row =>
                {
                    circular[set] |= ownWord.Contains(row);
                    attacks.Aim(row, place);
                });
            }
            if (claim is not null)
                reach.Find(RowsOf(annotations, claim.AttributionIds.Concat(claim.ClaimantIds)), [.. attacks.Rows], attacks.AimAtClaimant);
        }
        reach.AnswerOpen();
        undercuts.AimAtNamed();
        undercuts.Settle();
        var result = new SetAssessments(reach.Steps);
        foreach (var (claimId, attacks) in claims)
        {
            result._byClaim.Add(claimId, new ClaimSets(
                ValueList.Copy(undercuts.Against(attacks).Select(each => new AssessedSet
                {
                    Set = sets[each.Set],
                    Evidence = evidence[each.Set],
                    IsComplete = complete[each.Set],
                    IsCircular = circular[each.Set],
                    UndercutByIds = each.UndercutByIds,
                })),
                ValueList.Copy(attacks.Members.Where(undercuts.HitsClaimant).Select(i => sets[i].Id))));
        }
        return result;
    }

    private static int[] AttackedRows(AnnotationSet annotations, Claim? claim, EvidenceSet undercut) =>
        undercut.AttackedId is { } id && id != undercut.ClaimId ? RowsOf(annotations, [id])
        : claim is null ? []
        : RowsOf(annotations, claim.AttributionIds.Concat(claim.ClaimantIds));

    private static int[] RowsOf(AnnotationSet annotations, IEnumerable<AnnotationId> ids) =>
        [.. ids.Select(annotations.IndexOf).Where(row => row >= 0).Distinct()];

    private sealed record ClaimSets(ValueList<AssessedSet> Assessed, ValueList<AnnotationId> ClaimantUndercuts);
}
