namespace Annotate.Evaluation;

/// <summary>Cuts a continuum into the units of one coder and the gaps between them.</summary>
internal static class UnitizingSections
{
    public static UnitizingSection[] Of(int length, IEnumerable<ContinuumUnit> units, string category)
    {
        var sections = new List<UnitizingSection>();
        var end = 0;
        foreach (var unit in units.Where(unit => string.Equals(unit.Category, category, StringComparison.Ordinal)))
        {
            if (unit.Span.Start < end)
                throw new ArgumentException(
                    $"A coder has two units of {category} that overlap, the second at {unit.Span}. "
                    + Continuum.MeasureEach);
            if (unit.Span.Start > end)
                sections.Add(new UnitizingSection(end, unit.Span.Start, IsUnit: false));
            sections.Add(new UnitizingSection(unit.Span.Start, unit.Span.End, IsUnit: true));
            end = unit.Span.End;
        }
        if (end < length)
            sections.Add(new UnitizingSection(end, length, IsUnit: false));
        return [.. sections];
    }
}
