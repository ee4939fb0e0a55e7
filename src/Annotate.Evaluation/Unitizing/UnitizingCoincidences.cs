namespace Annotate.Evaluation;

/// <summary>Observed lengths of intersections by category, and those expected by chance.</summary>
internal sealed class UnitizingCoincidences
{
    private readonly double[,] _observed;
    private readonly double[] _margins;
    private readonly double[] _self;
    private readonly double _denominator;
    private readonly int _gap;

    private UnitizingCoincidences(double[,] observed, double[] self, int gap)
    {
        (_observed, _self, _gap) = (observed, self, gap);
        _margins = new double[self.Length];
        for (var c = 0; c < self.Length; c++)
        {
            for (var k = 0; k < self.Length; k++)
                _margins[c] += observed[c, k];
        }
        Total = _margins.Sum();
        _denominator = (Total * Total) - self.Sum();
    }

    /// <summary>The pairable length.</summary>
    public double Total { get; }

    /// <summary>The observed length of unlike coincidences.</summary>
    public double Observed => Enumerable.Range(0, _margins.Length).Sum(UnlikeOf);

    /// <summary>The expected length of unlike coincidences.</summary>
    public double Expected => Enumerable.Range(0, _margins.Length).Sum(ExpectedUnlikeOf);

    /// <summary>The observed length of gaps that meet units.</summary>
    public double GapsObserved => UnlikeOf(_gap);

    /// <summary>The expected length of gaps that meet units.</summary>
    public double GapsExpected => ExpectedUnlikeOf(_gap);

    /// <summary>The pairable length of a category.</summary>
    public double OfCategory(int c) => _margins[c];

    public double UnlikeOf(int c)
    {
        var sum = 0.0;
        for (var k = 0; k < _margins.Length; k++)
            sum += k == c ? 0 : _observed[c, k];
        return sum;
    }

    public double ExpectedUnlikeOf(int c) => Ratio.Of(Total * _margins[c] * (Total - _margins[c]), _denominator) ?? 0;

    public double ExpectedOfCategory(int c) => Ratio.Of(Total * ((_margins[c] * Total) - _self[c]), _denominator) ?? 0;

    /// <summary>Coincidences of all segments, gaps under the last code (equations 1 to 4).</summary>
    public static UnitizingCoincidences OfSegments(Continuum continuum)
    {
        var gap = continuum.Categories.Count;
        var codes = CodesOf(continuum);
        var self = new double[gap + 1];
        foreach (var units in continuum.Coders)
        {
            foreach (var unit in units)
                self[codes[unit.Category]] += (double)unit.Span.Length * unit.Span.Length;
            self[gap] += continuum.Length - units.Sum(unit => (long)unit.Span.Length);
        }
        return new UnitizingCoincidences(Intersections(continuum, codes), self, gap);
    }

    /// <summary>Coincidences of units with units only (equations 9 and 10).</summary>
    public static UnitizingCoincidences OfIntersections(Continuum continuum, UnitizingCoincidences all)
    {
        var gap = continuum.Categories.Count;
        var codes = CodesOf(continuum);
        var (observed, self) = (new double[gap, gap], new double[gap]);
        for (var c = 0; c < gap; c++)
        {
            for (var k = 0; k < gap; k++)
                observed[c, k] = all._observed[c, k];
        }
        var covers = continuum.Coders.Select(units => Coverage.Of(units.Select(unit => unit.Span).ToArray().AsSpan())).ToArray();
        for (var i = 0; i < covers.Length; i++)
        {
            for (var j = 0; j < covers.Length; j++)
            {
                if (i != j)
                    AddSelf(continuum.Coders[i], covers[j], codes, covers.Length - 1, self);
            }
        }
        return new UnitizingCoincidences(observed, self, gap - 1);
    }

    private static void AddSelf(
        IReadOnlyList<ContinuumUnit> units, Coverage other, Dictionary<string, int> codes, int others, double[] self)
    {
        var index = 0;
        foreach (var unit in units)
        {
            while (index < other.Spans.Length && other.Spans[index].End <= unit.Span.Start)
                index++;
            var common = 0.0;
            for (var i = index; i < other.Spans.Length && other.Spans[i].Start < unit.Span.End; i++)
                common += Math.Min(other.Spans[i].End, unit.Span.End) - Math.Max(other.Spans[i].Start, unit.Span.Start);
            self[codes[unit.Category]] += common * common / others;
        }
    }

    /// <summary>Walks all borders; between two, every coder is in one category.</summary>
    private static double[,] Intersections(Continuum continuum, Dictionary<string, int> codes)
    {
        var gap = continuum.Categories.Count;
        var observed = new double[gap + 1, gap + 1];
        var coders = continuum.Coders.Count;
        if (coders < 2)
            return observed;
        var borders = new List<(int Position, int Code, int Change)>();
        foreach (var unit in continuum.Coders.SelectMany(units => units))
        {
            borders.Add((unit.Span.Start, codes[unit.Category], 1));
            borders.Add((unit.Span.End, codes[unit.Category], -1));
        }
        borders.Add((continuum.Length, gap, 0));
        borders.Sort();
        var inside = new SortedDictionary<int, int> { [gap] = coders };
        var position = 0;
        foreach (var (next, code, change) in borders)
        {
            if (next > position)
                AddStretch(observed, inside, next - position, coders - 1);
            position = next;
            Change(inside, code, change);
            Change(inside, gap, -change);
        }
        return observed;
    }

    private static void AddStretch(double[,] observed, SortedDictionary<int, int> inside, double length, int others)
    {
        foreach (var (c, count) in inside)
        {
            foreach (var (k, other) in inside)
                observed[c, k] += length * count * (c == k ? other - 1 : other) / others;
        }
    }

    private static void Change(SortedDictionary<int, int> inside, int code, int change)
    {
        var count = inside.GetValueOrDefault(code) + change;
        if (count == 0)
            inside.Remove(code);
        else
            inside[code] = count;
    }

    private static Dictionary<string, int> CodesOf(Continuum continuum) =>
        continuum.Categories.Select((category, code) => (category, code))
            .ToDictionary(entry => entry.category, entry => entry.code, StringComparer.Ordinal);
}
