namespace Annotate.Evaluation;

/// <summary>Krippendorff's family of unitizing alphas of 2016: uα, |uα, cuα and (k)uα.</summary>
/// <remarks>
/// <para>Krippendorff, Mathet, Bouvry and Widlöcher 2016, <em>On the reliability of unitizing textual continua: further developments</em>. Coincidences are
/// lengths of intersections of segments of different coders, gaps being segments without a category; expected ones leave out a unit's coincidences with itself,
/// the length squared of a unit and the length of a gap. All four use the nominal metric.</para>
/// <para>O(m² u) time for m coders of u units, times the square of the number of categories that meet in one place.</para>
/// </remarks>
public static class UnitizingAlpha
{
    /// <summary>Computes the family.</summary>
    /// <exception cref="ArgumentException">Two units of one coder overlap.</exception>
    public static UnitizingAlphas Of(Continuum continuum)
    {
        ArgumentNullException.ThrowIfNull(continuum);
        continuum.RequireDisjoint("The unitizing alpha of 2016");
        var all = UnitizingCoincidences.OfSegments(continuum);
        var units = UnitizingCoincidences.OfIntersections(continuum, all);
        return new UnitizingAlphas
        {
            Unitizing = Result(continuum, "uα", all.Observed, all.Expected, all.Total),
            Relevance = Result(continuum, "|uα", all.GapsObserved, all.GapsExpected, all.Total),
            Coding = Result(continuum, "cuα", units.Observed, units.Expected, units.Total),
            ByCategory = ValueList.Copy(continuum.Categories.Select((category, code) =>
            {
                // D_o and D_e as shares of the category's own lengths, so that 1 - D_o / D_e is equation 13b of the paper.
                var (observed, expected) = (Ratio.Of(units.UnlikeOf(code), units.OfCategory(code)), Ratio.Of(units.ExpectedUnlikeOf(code), units.ExpectedOfCategory(code)));
                return Result(continuum, $"(k)uα: {category}", observed ?? 0, expected ?? 0, units.OfCategory(code));
            })),
            CodingCoverage = Ratio.Of(units.Total, all.Total),
        };
    }

    private static Coefficient Result(Continuum continuum, string measure, double observed, double expected, double length) => new()
    {
        Measure = measure,
        Value = continuum.Coders.Count > 1 ? 1 - Ratio.Of(observed, expected) : null,
        ObservedDisagreement = continuum.Coders.Count > 1 ? observed : null,
        ExpectedDisagreement = continuum.Coders.Count > 1 ? expected : null,
        Coders = continuum.Coders.Count,
        Items = continuum.UnitCount,
        Values = (long)Math.Round(length),
    };
}
