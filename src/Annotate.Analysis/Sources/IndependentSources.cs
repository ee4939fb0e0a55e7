namespace Annotate.Analysis;

/// <summary>Counts the independent, identified sources behind sets of evidence.</summary>
internal static class IndependentSources
{
    /// <summary>The units behind these sets, without the claimant's own. Linear in the evidence of the sets.</summary>
    /// <remarks>Inside a set all evidence is needed, so a set is no more than one unit, and none where a piece of it has no identified
    /// source.</remarks>
    public static IReadOnlyList<SourceUnit> Of(ClaimIndex index, Claim claim, IEnumerable<AssessedSet> sets)
    {
        var elements = sets.ToArray();
        if (elements.Length == 0)
            return [];
        // Two sets are one where they share a key: a unit of entities, or an origin. The claimant's own keys stand at the end.
        var claimant = elements.Length;
        var joined = new DisjointSets(elements.Length + 1);
        var firstByUnit = new Dictionary<int, int>();
        JoinAll(claimant, index.ClaimantsOf(claim).Select(entity => entity.Id).Concat(claim.AttributionIds));
        for (var i = 0; i < elements.Length; i++)
        {
            foreach (var evidence in elements[i].Evidence)
                JoinAll(i, index.SourcesOf(evidence).Select(entity => entity.Id).Prepend(evidence.Id));
        }
        return ValueList.Copy(elements
            .Select((set, i) => (Set: set, Group: joined.Find(i)))
            .Where(pair => pair.Group != joined.Find(claimant) && IsIdentified(index, pair.Set))
            .GroupBy(pair => pair.Group, pair => pair.Set)
            .Select(members => UnitOf(index, members)));

        void JoinAll(int element, IEnumerable<AnnotationId> ids)
        {
            foreach (var id in ids)
            {
                var unit = index.Units.UnitOf(id);
                if (unit >= 0 && !firstByUnit.TryAdd(unit, element))
                    joined.Join(element, firstByUnit[unit]);
            }
        }
    }

    private static bool IsIdentified(ClaimIndex index, AssessedSet set) =>
        set.Evidence.Count > 0 && set.Evidence.All(evidence => index.SourcesOf(evidence).Any(SourceNaming.IsIdentified));

    private static SourceUnit UnitOf(ClaimIndex index, IEnumerable<AssessedSet> sets)
    {
        var evidence = sets.SelectMany(set => set.Evidence).DistinctBy(item => item.Id).ToArray();
        var sources = evidence.SelectMany(index.SourcesOf).Where(SourceNaming.IsIdentified).DistinctBy(source => source.Id).ToArray();
        return new SourceUnit
        {
            SourceIds = ValueList.Copy(sources.Select(source => source.Id)),
            Names = ValueList.Copy(sources.Select(source => source.Name)),
            EvidenceIds = ValueList.Copy(evidence.Select(item => item.Id)),
        };
    }
}
