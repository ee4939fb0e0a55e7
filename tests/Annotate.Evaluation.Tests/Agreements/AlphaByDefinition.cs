namespace Annotate.Evaluation.Tests.Agreements;

/// <summary>Alpha computed the slow way: every pair of values, as the paper defines it.</summary>
internal static class AlphaByDefinition
{
    public static double? Of(double?[][] coders, MeasurementLevel level)
    {
        var units = Enumerable.Range(0, coders[0].Length)
            .Select(item => coders.Select(values => values[item]).OfType<double>().ToArray())
            .Where(unit => unit.Length > 1)
            .ToArray();
        double[] all = [.. units.SelectMany(unit => unit)];
        if (all.Length == 0)
            return null;
        var observed = units.Sum(unit => Pairs(unit, all, level) / (unit.Length - 1));
        var expected = Pairs(all, all, level) / (all.Length - 1);
        return expected == 0 ? null : 1 - (observed / expected);
    }

    private static double Pairs(double[] values, double[] all, MeasurementLevel level) =>
        values.SelectMany((left, i) => values.Where((_, j) => i != j).Select(right => Difference(left, right, all, level))).Sum();

    private static double Difference(double left, double right, double[] all, MeasurementLevel level) => level switch
    {
        MeasurementLevel.Nominal => left == right ? 0 : 1,
        MeasurementLevel.Interval => (left - right) * (left - right),
        MeasurementLevel.Ratio => Math.Pow((left - right) / (left + right), 2),
        _ => Math.Pow(all.Count(value => value >= Math.Min(left, right) && value <= Math.Max(left, right))
            - ((all.Count(value => value == left) + all.Count(value => value == right)) / 2.0), 2),
    };
}
