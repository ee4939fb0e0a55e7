namespace Annotate.Analysis;

/// <summary>Finds out which sets keep their force when undercuts attack sets, words and sources, and each other.</summary>
/// <remarks>The grounded extension of Dung 1995: a set is in force when every undercut that attacks it is out of force. What only a circle
/// of undercuts decides stays in dispute, and what is in dispute has no force. A set does not attack itself. Linear in sets and in the
/// attacks that hit them.</remarks>
internal sealed class Undercuts
{
    private readonly EvidenceSet[] _sets;
    private readonly bool[] _complete;
    private readonly List<ClaimAttacks> _claims = [];
    private readonly List<UndercutAttack>?[] _named;
    private readonly UndercutAttack?[] _by;
    private readonly bool?[] _inForce;

    /// <param name="sets">The sets.</param>
    /// <param name="complete">Which of them are complete: others cannot undercut.</param>
    public Undercuts(EvidenceSet[] sets, bool[] complete)
    {
        (_sets, _complete) = (sets, complete);
        _named = new List<UndercutAttack>?[sets.Length];
        _by = new UndercutAttack?[sets.Length];
        _inForce = new bool?[sets.Length];
    }

    /// <summary>Makes attacks of the undercuts among the sets of one claim; those that attack the same are one, so that many of them on
    /// many sets stay linear.</summary>
    public ClaimAttacks Add(int[] members, Func<EvidenceSet, IReadOnlyList<int>> attackedRows)
    {
        var attacks = new ClaimAttacks(members);
        var byAttacked = new Dictionary<AnnotationId, UndercutAttack>();
        foreach (var i in members)
        {
            if (_sets[i].Stance != Stance.Undercuts || !_complete[i])
                continue;
            var key = _sets[i].AttackedId ?? _sets[i].ClaimId;
            if (!byAttacked.TryGetValue(key, out var attack))
                byAttacked.Add(key, attack = attacks.Add(attackedRows(_sets[i])));
            attack.Members.Add(i);
            _by[i] = attack;
        }
        _claims.Add(attacks);
        return attacks;
    }

    /// <summary>Aims every undercut at the set that it names, wherever that stands.</summary>
    public void AimAtNamed()
    {
        var places = new Dictionary<AnnotationId, int>();
        for (var i = 0; i < _sets.Length; i++)
            places.Add(_sets[i].Id, i);
        foreach (var attack in _claims.SelectMany(claim => claim.Attacks))
        {
            if (_sets[attack.Members[0]].AttackedId is { } id
                && places.TryGetValue(id, out var set)
                && _sets[set].ClaimId != _sets[attack.Members[0]].ClaimId)
                (_named[set] ??= []).Add(attack.AimElsewhere(set));
        }
    }

    /// <summary>Decides what is in force; to be called once, when all attacks are aimed.</summary>
    public void Settle()
    {
        var pending = new int[_sets.Length];
        foreach (var attack in _claims.SelectMany(claim => claim.Attacks))
        {
            attack.Undecided = attack.Members.Count;
            foreach (var target in attack.Targets)
                pending[target]++;
        }
        var settled = new Queue<int>();
        for (var i = 0; i < _sets.Length; i++)
        {
            if (pending[i] == 0)
                Decide(i, true);
            else if (_sets[i].Stance == Stance.Undercuts && !_complete[i])
                Decide(i, false);
        }
        while (settled.TryDequeue(out var i))
        {
            if (_by[i] is not { IsDecided: false } attack)
                continue;
            if (_inForce[i] == true)
            {
                attack.IsDecided = true;
                foreach (var target in attack.Targets)
                    Decide(target, false);
            }
            else if (--attack.Undecided == 0)
            {
                attack.IsDecided = attack.IsBeaten = true;
                foreach (var target in attack.Targets)
                {
                    if (--pending[target] == 0)
                        Decide(target, true);
                }
            }
        }

        void Decide(int set, bool inForce)
        {
            if (_inForce[set] is not null)
                return;
            _inForce[set] = inForce;
            settled.Enqueue(set);
        }
    }

    /// <summary>The sets of each claim with the undercuts that take their force away, none where they keep it; some, where there are very
    /// many.</summary>
    public IEnumerable<(int Set, ValueList<AnnotationId> UndercutByIds)> Against(ClaimAttacks claim)
    {
        for (var place = 0; place < claim.Members.Length; place++)
        {
            var (set, at) = (claim.Members[place], place);
            yield return (set, _inForce[set] == true
                ? ValueList<AnnotationId>.Empty
                : ValueList.Copy(claim.Attacks.Where(attack => !attack.IsBeaten && attack.Hits(at))
                    .Concat(_named[set] ?? [])
                    .Where(attack => !attack.IsBeaten)
                    .SelectMany(attack => attack.Members)
                    .Where(member => member != set && _inForce[member] != false)
                    .Take(AssessedSet.MostListed)
                    .Select(member => _sets[member].Id)));
        }
    }

    /// <summary>Whether a set is an undercut in force that attacks those who make its claim.</summary>
    public bool HitsClaimant(int set) => _inForce[set] == true && _by[set] is { HitsClaimant: true };
}
