namespace Annotate.Evaluation;

/// <summary>Random numbers that are the same for a seed on every machine and version.</summary>
/// <remarks>Steele, Lea and Flood 2014, <em>Fast splittable pseudorandom number generators</em>.</remarks>
internal sealed class SplitMix64(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A whole number from 0 to below <paramref name="limit"/>, which is above 0 (Lemire 2019, without the rejection: biased by
    /// less than 2⁻³²).</summary>
    public int Next(int limit) => (int)(((NextBits() >> 32) * (ulong)limit) >> 32);

    private ulong NextBits()
    {
        _state += 0x9E3779B97F4A7C15;
        var bits = _state;
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
        return bits ^ (bits >> 31);
    }
}
