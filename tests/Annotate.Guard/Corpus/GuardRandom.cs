using System.Text;

namespace Annotate.Guard.Corpus;

/// <summary>Random numbers that both builds draw alike: SplitMix64, seeded by a text, and nothing of the library.</summary>
internal sealed class GuardRandom
{
    private ulong _state;

    public GuardRandom(string seed)
    {
        // FNV-1a: the same on every machine and version, unlike the hash codes of .NET.
        _state = 14695981039346656037;
        foreach (var value in Encoding.UTF8.GetBytes(seed))
            _state = (_state ^ value) * 1099511628211;
    }

    public ulong Next()
    {
        var mixed = _state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }

    /// <summary>A number from 0 to one below the bound; 0 where there is no room.</summary>
    public int Below(int bound) => bound <= 1 ? 0 : (int)(Next() % (ulong)bound);

    public bool OneIn(int times) => Below(times) == 0;

    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];
}
