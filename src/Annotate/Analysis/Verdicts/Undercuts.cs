namespace Annotate.Analysis;

/// <summary>Finds out which sets keep their force when undercuts attack sets, words and sources, and each other.</summary>
/// <remarks>The grounded extension of Dung 1995: a set is in force when every undercut that attacks it is out of force. What only a circle of undercuts
/// decides stays in dispute, and what is in dispute has no force. A set does not attack itself. Linear in sets and in the attacks that hit them.</remarks>
internal sealed class Undercuts
{
    private readonly EvidenceSet[] _sets;
    private readonly bool[] _complete;
    private readonly List<Attack> _attacks = [];
    private readonly HashSet<Attack>?[] _against;
    private readonly Attack?[] _by;
    private readonly bool?[] _inForce;

    /// <param name="sets">The sets.</param>
    /// <param name="complete">Which of them are complete: others cannot undercut.</param>
    public Undercuts(EvidenceSet[] sets, bool[] complete)
    {
        (_sets, _complete) = (sets, complete);
        _against = new HashSet<Attack>?[sets.Length];
        _by = new Attack?[sets.Length];
        _inForce = new bool?[sets.Length];
    }

    /// <summary>Makes attacks of the undercuts among the sets of one claim; those that attack the same are one, so that many of them on many sets stay linear.</summary>
    public Attacks AddAttacks(IEnumerable<int> members, Func<EvidenceSet, IReadOnlyList<int>> attackedRows)
    {
        var attacks = new Attacks(this);
        var byAttacked = new Dictionary<AnnotationId, Attack>();
        foreach (var i in members)
        {
            if (_sets[i].Stance != Stance.Undercuts || !_complete[i])
                continue;
            var key = _sets[i].AttackedId ?? _sets[i].ClaimId;
            if (!byAttacked.TryGetValue(key, out var attack))
            {
                byAttacked.Add(key, attack = new Attack(_attacks.Count));
                _attacks.Add(attack);
                attacks.Add(attack, attackedRows(_sets[i]));
            }
            attack.Members.Add(i);
            _by[i] = attack;
        }
        return attacks;
    }

    /// <summary>Aims every undercut at the set that it names, wherever that stands.</summary>
    public void AimAtNamed(AnnotationSet annotations)
    {
        var places = new Dictionary<AnnotationId, int>();
        for (var i = 0; i < _sets.Length; i++)
            places.Add(_sets[i].Id, i);
        foreach (var attack in _attacks)
        {
            if (_sets[attack.Members[0]].AttackedId is { } id && places.TryGetValue(id, out var set))
                Aim(attack, set);
        }
    }

    /// <summary>Decides what is in force; to be called once, when all attacks are aimed.</summary>
    public void Settle()
    {
        var pending = Array.ConvertAll(_against, attacks => attacks?.Count ?? 0);
        var settled = new Queue<int>();
        foreach (var attack in _attacks)
            attack.Undecided = attack.Members.Count;
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
        foreach (var attack in _attacks.Where(attack => !attack.IsBeaten))
            attack.Standing = ValueList.Copy(attack.Members.Where(member => _inForce[member] != false).Select(member => _sets[member].Id));

        void Decide(int set, bool inForce)
        {
            if (_inForce[set] is not null)
                return;
            _inForce[set] = inForce;
            settled.Enqueue(set);
        }
    }

    /// <summary>The undercuts that take the force of a set away; empty where it keeps it.</summary>
    public ValueList<AnnotationId> Against(int set)
    {
        if (_inForce[set] == true || _against[set] is not { } attacks)
            return ValueList<AnnotationId>.Empty;
        if (attacks.Count == 1 && attacks.First() is var only && only != _by[set])
            return only.Standing;
        return ValueList.Copy(attacks.OrderBy(attack => attack.Place)
            .SelectMany(attack => attack == _by[set] ? attack.Standing.Where(id => id != _sets[set].Id).Take(AssessedSet.MostListed) : attack.Standing));
    }

    /// <summary>Whether a set is an undercut in force that attacks those who make its claim.</summary>
    public bool HitsClaimant(int set) => _inForce[set] == true && _by[set] is { HitsClaimant: true };

    private void Aim(Attack attack, int set)
    {
        if ((attack.Members.Count > 1 || attack.Members[0] != set) && (_against[set] ??= []).Add(attack))
            attack.Targets.Add(set);
    }

    /// <summary>The attacks of the undercuts on one claim, by the rows that they attack.</summary>
    public sealed class Attacks(Undercuts undercuts)
    {
        private readonly Dictionary<int, List<Attack>> _byRow = [];

        public IEnumerable<int> Rows => _byRow.Keys;

        public void Add(Attack attack, IReadOnlyList<int> rows)
        {
            foreach (var row in rows)
            {
                if (!_byRow.TryGetValue(row, out var attacks))
                    _byRow.Add(row, attacks = []);
                attacks.Add(attack);
            }
        }

        /// <summary>Aims what attacks a row at a set that rests on it.</summary>
        public void Aim(int row, int set)
        {
            foreach (var attack in On(row))
                undercuts.Aim(attack, set);
        }

        /// <summary>Notes that those who make the claim rest on a row.</summary>
        public void AimAtClaimant(int row)
        {
            foreach (var attack in On(row))
                attack.HitsClaimant = true;
        }

        private List<Attack> On(int row) => _byRow.GetValueOrDefault(row) ?? [];
    }

    /// <summary>The undercuts on one claim that attack the same.</summary>
    public sealed class Attack(int place)
    {
        public int Place { get; } = place;

        public List<int> Members { get; } = [];

        public List<int> Targets { get; } = [];

        /// <summary>The members that are not out of force.</summary>
        public ValueList<AnnotationId> Standing { get; set; } = ValueList<AnnotationId>.Empty;

        public bool HitsClaimant { get; set; }

        public int Undecided { get; set; }

        public bool IsDecided { get; set; }

        public bool IsBeaten { get; set; }
    }
}
