namespace Annotate.Evaluation;

/// <summary>Krippendorff's family of unitizing alphas of 2016: uα, |uα, cuα and (k)uα.</summary>
/// <remarks>
/// <para>Krippendorff, Mathet, Bouvry and Widlöcher 2016, <em>On the reliability of unitizing textual continua: further developments</em>.
/// Coincidences are
/// lengths of intersections of segments of different coders, gaps being segments without a category; expected ones leave out a unit's
/// coincidences with itself,
/// the length squared of a unit and the length of a gap. All four use the nominal metric. Disagreements are in UTF-16 code units;
/// <see cref="Coefficient.Values"/> is the pairable length.</para>
/// <para>O(m² u) time for m coders of u units, times the square of the number of categories that meet in one place.</para>
/// </remarks>
public sealed record UnitizingAlpha : EvaluationResult
{
    /// <summary>uα: are the same stretches marked with the same categories, gaps included.</summary>
    public required Coefficient Unitizing { get; init; }

    /// <summary>|uα: is relevant text told from irrelevant, whatever the category.</summary>
    public required Coefficient Relevance { get; init; }

    /// <summary>cuα: where units intersect, do their categories agree. Null with a single category, which leaves nothing to
    /// confuse.</summary>
    public required Coefficient Coding { get; init; }

    /// <summary>(k)uα: how reliable each category is where units intersect; disagreements are shares of its length.</summary>
    public IReadOnlyList<Coefficient> ByCategory { get; init => field = ValueList.Copy(value); } = ValueList<Coefficient>.Empty;

    /// <summary>The share of the continuum that <see cref="Coding"/> looks at: intersections of units.</summary>
    public double? CodingCoverage { get; init; }

    /// <inheritdoc/>
    public override Report ToReport() => Coefficient.ToReport([Unitizing, Relevance, Coding, .. ByCategory]);

    /// <summary>Computes the family.</summary>
    /// <exception cref="ArgumentException">Two units of one coder overlap.</exception>
    public static UnitizingAlpha Of(Continuum continuum)
    {
        ArgumentNullException.ThrowIfNull(continuum);
        continuum.RequireDisjoint("The unitizing alpha of 2016");
        var all = UnitizingCoincidences.OfSegments(continuum);
        var units = UnitizingCoincidences.OfIntersections(continuum, all);
        return new UnitizingAlpha
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

    /// <summary>Krippendorff's unitizing alpha of 2004, α_U: do coders mark the same stretches; over all categories, and each by itself in
    /// <see cref="Coefficient.ByCategory"/>.</summary>
    /// <remarks>
    /// <para>Krippendorff 2004, <em>Measuring the reliability of qualitative text analysis data</em> (after Krippendorff 1995, <em>On the
    /// reliability of unitizing
    /// continuous data</em>): α_U = 1 - Σ_c D_oc / Σ_c D_ec. Units that overlap differ by the squares of the distances of their ends; a
    /// unit that
    /// lies in the other's gap differs by the square of its length.</para>
    /// <para>With more than two coders it behaves unexpectedly, as its author found; the family of 2016 (<see cref="Of"/>) replaces it.
    /// O(m² u log u) time for m coders of u units.</para>
    /// </remarks>
    /// <exception cref="ArgumentException">Two units of one coder and category overlap.</exception>
    public static Coefficient Of2004(Continuum continuum) => UnitizingAlpha2004.Of(continuum);

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
