namespace Annotate.Analysis;

/// <summary>A claim with its evidence sets, as a <see cref="IVerdictPolicy"/> sees them.</summary>
/// <remarks>
/// <para>What holds for every policy is settled here. An undercut lowers what its <see cref="EvidenceSet.AttackedId"/> names to not enough
/// information: a set, wherever it stands; within its own claim an attribution or a source, with everything that rests on it, nested, derived or
/// spoken for it; the word of the claimants where it names nothing. It refutes nothing. Context decides nothing. Evidence that rests on the claim
/// or on its own attribution is circular and does not support it.</para>
/// <para>Immutable. Making it is linear in what the sets rest on.</para>
/// </remarks>
public sealed class ClaimEvidence
{
    private readonly ClaimIndex _index;

    private ClaimEvidence(ClaimIndex index, Claim claim, IReadOnlyList<AssessedSet> sets, IReadOnlyList<AnnotationId> claimantUndercutByIds) =>
        (_index, Claim, Sets, ClaimantUndercutByIds) = (index, claim, sets, claimantUndercutByIds);

    /// <summary>The claim.</summary>
    public Claim Claim { get; }

    /// <summary>The article.</summary>
    public AnnotatedArticle Annotated => _index.Annotated;

    /// <summary>The evidence sets of the claim, in the order of the file.</summary>
    public IReadOnlyList<AssessedSet> Sets { get; }

    /// <summary>The undercuts that attack the word of those who make the claim; that takes nothing from other evidence.</summary>
    public IReadOnlyList<AnnotationId> ClaimantUndercutByIds { get; }

    /// <summary>The sets whose effective stance is this, in the order of the file.</summary>
    public IReadOnlyList<AssessedSet> WithStance(Stance stance) => ValueList.Copy(Sets.Where(set => set.EffectiveStance == stance));

    /// <summary>The independent, identified sources behind some sets of the claim.</summary>
    /// <remarks>Sources joined by membership, <see cref="Entity.ActsForIds"/>, a spokesperson or part-of relation, the same IRI, derivation or an
    /// independence group are one. Unnamed sources, those of kind <c>other</c> and evidence without a source never count; nor does the
    /// claimant's own word, even where another source relays it.</remarks>
    public IReadOnlyList<SourceUnit> IndependentSourcesOf(IEnumerable<AssessedSet> sets)
    {
        ArgumentNullException.ThrowIfNull(sets);
        return IndependentSources.Of(_index, Claim, sets);
    }

    /// <summary>The independent sources behind all sets that support, or refute; found once for all policies that ask.</summary>
    internal IReadOnlyList<SourceUnit> IndependentSupport => field ??= IndependentSourcesOf(WithStance(Stance.Supports));

    /// <inheritdoc cref="IndependentSupport"/>
    internal IReadOnlyList<SourceUnit> IndependentRefute => field ??= IndependentSourcesOf(WithStance(Stance.Refutes));

    /// <summary>The claim and its sets.</summary>
    public override string ToString() => $"{Claim.Id}: {Claim.Text} [{string.Join("; ", Sets)}]";

    internal static ClaimEvidence Of(ClaimIndex index, Claim claim)
    {
        var annotations = index.Annotated.Annotations;
        var own = index.SetsOf(claim.Id);
        var sets = own.Concat(own.SelectMany(set => AttackersFromElsewhere(annotations, set)).DistinctBy(set => set.Id)).ToArray();
        var evidence = Array.ConvertAll(sets, set => index.EvidenceOf(set));
        var complete = Array.ConvertAll(sets, set => set.EvidenceIds.Count > 0 && set.EvidenceIds.All(id => annotations.Find<Evidence>(id) is not null));
        var reached = Array.ConvertAll(sets, set => index.Resting.ReachedFrom(set.EvidenceIds.Append(set.Id)));
        var ownWord = claim.AttributionIds.Append(claim.Id).Select(annotations.RowOf).Where(row => row >= 0).ToArray();
        var against = Undercuts.Against(sets, i => complete[i], set => AttackedRows(annotations, claim, set), i => reached[i]);
        var assessed = own.Select((set, i) => new AssessedSet
        {
            Set = set,
            Evidence = evidence[i],
            IsComplete = complete[i],
            IsCircular = ownWord.Any(reached[i].Contains),
            UndercutByIds = against[i],
        });
        var list = ValueList.Copy(assessed);
        return new ClaimEvidence(index, claim, list, ClaimantUndercuts(index, claim, list));
    }

    /// <summary>Undercuts of other claims that name this set.</summary>
    private static IEnumerable<EvidenceSet> AttackersFromElsewhere(AnnotationSet annotations, EvidenceSet set) =>
        annotations.Referring<EvidenceSet>(set.Id).Where(other => other.AttackedId == set.Id && other.ClaimId != set.ClaimId && other.Stance == Stance.Undercuts);

    private static IReadOnlyList<int> AttackedRows(AnnotationSet annotations, Claim claim, EvidenceSet undercut)
    {
        var ids = undercut.AttackedId is { } id && id != claim.Id ? [id] : claim.AttributionIds.Concat(claim.ClaimantIds);
        return [.. ids.Select(annotations.RowOf).Where(row => row >= 0).Distinct()];
    }

    private static ValueList<AnnotationId> ClaimantUndercuts(ClaimIndex index, Claim claim, IReadOnlyList<AssessedSet> sets)
    {
        var undercuts = sets.Where(set => set.EffectiveStance == Stance.Undercuts).ToArray();
        if (undercuts.Length == 0)
            return ValueList<AnnotationId>.Empty;
        var word = index.Resting.ReachedFrom(claim.AttributionIds.Concat(claim.ClaimantIds));
        return ValueList.Copy(undercuts
            .GroupBy(set => set.Set.AttackedId)
            .Where(same => AttackedRows(index.Annotated.Annotations, claim, same.First().Set).Any(word.Contains))
            .SelectMany(same => same)
            .Select(set => set.Set.Id));
    }
}
