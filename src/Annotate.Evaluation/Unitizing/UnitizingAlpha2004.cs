namespace Annotate.Evaluation;

/// <summary>Krippendorff's unitizing alpha of 2004, α_U: do coders mark the same stretches, category by category.</summary>
/// <remarks>
/// <para>Krippendorff 2004, <em>Measuring the reliability of qualitative text analysis data</em> (after Krippendorff 1995, <em>On the reliability of unitizing
/// continuous data</em>): α_U = 1 - Σ_c D_oc / Σ_c D_ec. Units that overlap differ by the squares of the distances of their ends; a unit that
/// lies in the other's gap differs by the square of its length.</para>
/// <para>With more than two coders it behaves unexpectedly, as its author found; <see cref="UnitizingAlpha"/> of 2016 replaces it.
/// O(m² u log u) time for m coders of u units.</para>
/// </remarks>
public static class UnitizingAlpha2004
{
    /// <summary>Computes it over all categories, then each by itself.</summary>
    /// <exception cref="ArgumentException">Two units of one coder and category overlap.</exception>
    public static CategoryCoefficients Of(Continuum continuum)
    {
        ArgumentNullException.ThrowIfNull(continuum);
        var byCategory = continuum.Categories.Select(category => Of(continuum, category)).ToArray();
        var (observed, expected) = (byCategory.Sum(entry => entry.ObservedDisagreement ?? 0), byCategory.Sum(entry => entry.ExpectedDisagreement ?? 0));
        return new CategoryCoefficients(Result("Unitizing alpha (2004)", continuum, observed, expected, continuum.UnitCount), byCategory);
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
