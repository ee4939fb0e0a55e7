namespace Annotate.Analysis;

/// <summary>Finds out which sets of a claim keep their force when undercuts attack sets, words and sources, and each other.</summary>
/// <remarks>The grounded extension of Dung 1995: a set is in force when every undercut that attacks it is out of force. What only a circle of undercuts
/// decides stays in dispute, and what is in dispute has no force. A set does not attack itself. Linear in sets and attacks.</remarks>
internal sealed class Undercuts
{
    private readonly EvidenceSet[] _sets;
    private readonly List<Attack> _attacks = [];
    private readonly List<Attack>[] _against;
    private readonly Attack?[] _by;
    private readonly bool?[] _inForce;

    private Undercuts(EvidenceSet[] sets)
    {
        _sets = sets;
        _against = new List<Attack>[sets.Length];
        _by = new Attack?[sets.Length];
        _inForce = new bool?[sets.Length];
    }

    /// <summary>For every set the undercuts that take its force away; empty where it keeps it.</summary>
    /// <param name="sets">The sets.</param>
    /// <param name="mayAttack">Whether a set can undercut at all: it is one, and complete.</param>
    /// <param name="attacked">The rows that an undercut attacks.</param>
    /// <param name="reached">The rows that a set rests on.</param>
    public static IReadOnlyList<AnnotationId>[] Against(EvidenceSet[] sets, Func<int, bool> mayAttack, Func<EvidenceSet, IReadOnlyList<int>> attacked, Func<int, HashSet<int>> reached)
    {
        var undercuts = new Undercuts(sets);
        undercuts.Gather(mayAttack, attacked);
        undercuts.Aim(reached);
        undercuts.Settle(mayAttack);
        return undercuts.Result();
    }

    private void Gather(Func<int, bool> mayAttack, Func<EvidenceSet, IReadOnlyList<int>> attacked)
    {
        var byAttacked = new Dictionary<AnnotationId, Attack>();
        for (var i = 0; i < _sets.Length; i++)
        {
            if (_sets[i].Stance != Stance.Undercuts || !mayAttack(i))
                continue;
            // Undercuts that attack the same are one attack, so that many of them on many sets stay linear.
            var key = _sets[i].AttackedId ?? _sets[i].ClaimId;
            if (!byAttacked.TryGetValue(key, out var attack))
            {
                byAttacked.Add(key, attack = new Attack(attacked(_sets[i])));
                _attacks.Add(attack);
            }
            attack.Members.Add(i);
            _by[i] = attack;
        }
    }

    private void Aim(Func<int, HashSet<int>> reached)
    {
        var byRow = new Dictionary<int, List<Attack>>();
        foreach (var attack in _attacks)
        {
            foreach (var row in attack.Rows)
            {
                if (!byRow.TryGetValue(row, out var attacks))
                    byRow.Add(row, attacks = []);
                attacks.Add(attack);
            }
        }
        for (var i = 0; i < _sets.Length; i++)
        {
            _against[i] = [];
            if (byRow.Count == 0)
                continue;
            var rows = reached(i);
            var hits = rows.Count < byRow.Count ? rows.Where(byRow.ContainsKey) : byRow.Keys.Where(rows.Contains);
            foreach (var attack in hits.SelectMany(row => byRow[row]).Distinct())
            {
                if (attack.Members.Count == 1 && attack.Members[0] == i)
                    continue;
                _against[i].Add(attack);
                attack.Targets.Add(i);
            }
        }
    }

    private void Settle(Func<int, bool> mayAttack)
    {
        var pending = _against.Select(attacks => attacks.Count).ToArray();
        var settled = new Queue<int>();
        foreach (var attack in _attacks)
            attack.Undecided = attack.Members.Count;
        for (var i = 0; i < _sets.Length; i++)
        {
            if (pending[i] == 0)
                Decide(i, true);
            else if (_sets[i].Stance == Stance.Undercuts && !mayAttack(i))
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

    private IReadOnlyList<AnnotationId>[] Result()
    {
        var result = new IReadOnlyList<AnnotationId>[_sets.Length];
        for (var i = 0; i < _sets.Length; i++)
        {
            result[i] = _inForce[i] == true
                ? []
                : ValueList.Copy(_against[i].Where(attack => !attack.IsBeaten).SelectMany(attack => attack.Members)
                    .Where(member => member != i && _inForce[member] != false).Select(member => _sets[member].Id));
        }
        return result;
    }

    private sealed class Attack(IReadOnlyList<int> rows)
    {
        public IReadOnlyList<int> Rows { get; } = rows;

        public List<int> Members { get; } = [];

        public List<int> Targets { get; } = [];

        public int Undecided { get; set; }

        public bool IsDecided { get; set; }

        public bool IsBeaten { get; set; }
    }
}
