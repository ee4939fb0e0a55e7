namespace Annotate.Evaluation;

/// <summary>Makes random continua out of a real one, as section 5.2 of Mathet et al. 2015 does.</summary>
internal sealed class GammaSampler(Continuum continuum, ulong seed)
{
    private const int MaxTries = 100;

    private readonly SplitMix64 _random = new(seed);
    private readonly double _apart = continuum.Coders.SelectMany(units => units).Average(unit => unit.Span.Length) / 2;

    public IReadOnlyList<IReadOnlyList<ContinuumUnit>> Next()
    {
        var shifts = new List<int>();
        var coders = new List<IReadOnlyList<ContinuumUnit>>();
        foreach (var _ in continuum.Coders)
        {
            shifts.Add(Shift(shifts));
            coders.Add(Shifted(continuum.Coders[_random.Next(continuum.Coders.Count)], shifts[^1]));
        }
        return coders;
    }

    /// <summary>A shift apart from the others; after many tries in a short continuum, any.</summary>
    private int Shift(List<int> others)
    {
        var shift = _random.Next(continuum.Length);
        for (var tries = 1; tries < MaxTries && others.Exists(other => Math.Abs(other - shift) < _apart); tries++)
            shift = _random.Next(continuum.Length);
        return shift;
    }

    /// <summary>Units move around the continuum as wholes: one that starts inside may end outside.</summary>
    private ContinuumUnit[] Shifted(IReadOnlyList<ContinuumUnit> units, int shift) =>
        [.. units.Select(unit => unit with
        {
            Span = TextSpan.FromLength((int)(((long)unit.Span.Start + shift) % continuum.Length), unit.Span.Length)
        }).OrderBy(unit => unit.Span)];
}
