namespace Annotate.Analysis;

/// <summary>The attacks of the undercuts on one claim, by the rows that they attack.</summary>
/// <param name="members">The sets of the claim.</param>
internal sealed class ClaimAttacks(int[] members)
{
    private readonly Dictionary<int, List<UndercutAttack>> _byRow = [];

    public int[] Members { get; } = members;

    public List<UndercutAttack> Attacks { get; } = [];

    public IEnumerable<int> Rows => _byRow.Keys;

    public UndercutAttack Add(IReadOnlyList<int> rows)
    {
        var attack = new UndercutAttack(Members);
        Attacks.Add(attack);
        foreach (var row in rows)
        {
            if (!_byRow.TryGetValue(row, out var attacks))
                _byRow.Add(row, attacks = []);
            attacks.Add(attack);
        }
        return attack;
    }

    /// <summary>Aims what attacks a row at a set of the claim that rests on it.</summary>
    public void Aim(int row, int place)
    {
        foreach (var attack in On(row))
            attack.Aim(place);
    }

    /// <summary>Notes that those who make the claim rest on a row.</summary>
    public void AimAtClaimant(int row)
    {
        foreach (var attack in On(row))
            attack.HitsClaimant = true;
    }

    private List<UndercutAttack> On(int row) => _byRow.GetValueOrDefault(row) ?? [];
}
