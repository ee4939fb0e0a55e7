namespace Annotate.Evaluation;

/// <summary>A unit of one category, or the gap between two.</summary>
internal readonly record struct UnitizingSection(int Start, int End, bool IsUnit)
{
    public int Length => End - Start;

    /// <summary>The difference function δ² of Krippendorff 2004.</summary>
    public double Difference(UnitizingSection other)
    {
        if (IsUnit && other.IsUnit)
            return Start < other.End && other.Start < End ? Square(Start - other.Start) + Square(End - other.End) : 0;
        if (IsUnit && other.Start <= Start && End <= other.End)
            return Square(Length);
        if (other.IsUnit && Start <= other.Start && other.End <= End)
            return Square(other.Length);
        return 0;
    }

    private static double Square(double value) => value * value;
}
