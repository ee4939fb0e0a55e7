namespace Annotate.Evaluation;

/// <summary>Krippendorff's unitizing alpha of 2004; see <see cref="UnitizingAlpha.Of2004"/>.</summary>
internal static class UnitizingAlpha2004
{
    public static Coefficient Of(Continuum continuum)
    {
        ArgumentNullException.ThrowIfNull(continuum);
        var byCategory = continuum.Categories.Select(category => Of(continuum, category)).ToArray();
        var (observed, expected) = (byCategory.Sum(entry => entry.ObservedDisagreement ?? 0), byCategory.Sum(entry => entry.ExpectedDisagreement ?? 0));
        return Result("Unitizing alpha (2004)", continuum, observed, expected, continuum.UnitCount) with { ByCategory = byCategory };
    }

    private static Coefficient Of(Continuum continuum, string category)
    {
        var sections = continuum.Coders.Select(units => UnitizingSections.Of(continuum.Length, units, category)).ToArray();
        var units = sections.Sum(coder => coder.Count(section => section.IsUnit));
        return Result($"Unitizing alpha (2004): {category}", continuum, Observed(sections, continuum.Length), Expected(sections, continuum.Length, units), units);
    }

    private static Coefficient Result(string measure, Continuum continuum, double observed, double expected, int units)
    {
        var isKnown = continuum.Coders.Count > 1;
        return new Coefficient
        {
            Measure = measure,
            Value = isKnown ? 1 - Ratio.Of(observed, expected) : null,
            ObservedDisagreement = isKnown ? observed : null,
            ExpectedDisagreement = isKnown ? expected : null,
            Coders = continuum.Coders.Count,
            Items = units,
            Values = units,
        };
    }

    private static double Observed(UnitizingSection[][] sections, double length)
    {
        var (sum, coders) = (0.0, sections.Length);
        for (var i = 0; i < coders; i++)
        {
            for (var j = 0; j < i; j++)
                sum += 2 * Differences(sections[i], sections[j]);
        }
        return coders < 2 ? 0 : sum / (coders * (coders - 1.0) * length * length);
    }

    /// <summary>Both lists cover the continuum, so walking them together meets every pair that overlaps.</summary>
    private static double Differences(UnitizingSection[] left, UnitizingSection[] right)
    {
        var (sum, i, j) = (0.0, 0, 0);
        while (i < left.Length && j < right.Length)
        {
            sum += left[i].Difference(right[j]);
            if (left[i].End == right[j].End)
                (i, j) = (i + 1, j + 1);
            else if (left[i].End < right[j].End)
                i++;
            else
                j++;
        }
        return sum;
    }

    private static double Expected(UnitizingSection[][] sections, double length, int units)
    {
        double[] gaps = [.. sections.SelectMany(coder => coder).Where(section => !section.IsUnit).Select(section => (double)section.Length).Order()];
        var sumsFrom = new double[gaps.Length + 1];
        for (var i = gaps.Length - 1; i >= 0; i--)
            sumsFrom[i] = sumsFrom[i + 1] + gaps[i];
        var (weighted, chosen) = (0.0, 0.0);
        foreach (var unit in sections.SelectMany(coder => coder).Where(section => section.IsUnit))
        {
            double l = unit.Length;
            var first = FirstNotBelow(gaps, l);
            var places = sumsFrom[first] - ((gaps.Length - first) * (l - 1));
            weighted += ((units - 1) / 3.0 * ((2 * l * l * l) - (3 * l * l) + l)) + (l * l * places);
            chosen += l * (l - 1);
        }
        var all = sections.Length * length;
        return Ratio.Of(2 / length * weighted, (all * (all - 1)) - chosen) ?? 0;
    }

    private static int FirstNotBelow(double[] sorted, double value)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sorted[middle] < value)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
