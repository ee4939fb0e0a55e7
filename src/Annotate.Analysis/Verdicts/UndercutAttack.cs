using System.Numerics;

namespace Annotate.Analysis;

/// <summary>The undercuts on one claim that attack the same.</summary>
/// <param name="claimSets">The sets of the claim.</param>
internal sealed class UndercutAttack(int[] claimSets)
{
    private ulong[]? _hits;
    private int? _elsewhere;

    public List<int> Members { get; } = [];

    public bool HitsClaimant { get; set; }

    public int Undecided { get; set; }

    public bool IsDecided { get; set; }

    public bool IsBeaten { get; set; }

    /// <summary>The sets that it hits.</summary>
    public IEnumerable<int> Targets
    {
        get
        {
            for (var word = 0; word < _hits?.Length; word++)
            {
                for (var bits = _hits[word]; bits != 0; bits &= bits - 1)
                    yield return claimSets[64 * word + BitOperations.TrailingZeroCount(bits)];
            }
            if (_elsewhere is { } set)
                yield return set;
        }
    }

    /// <summary>Aims it at a set of its own claim, by the place among them.</summary>
    public void Aim(int place)
    {
        if (Members.Count > 1 || Members[0] != claimSets[place])
            (_hits ??= new ulong[(claimSets.Length + 63) / 64])[place / 64] |= 1UL << (place % 64);
    }

    public UndercutAttack AimElsewhere(int set)
    {
        _elsewhere = set;
        return this;
    }

    public bool Hits(int place) => _hits is not null && (_hits[place / 64] >> (place % 64) & 1) != 0;
}
