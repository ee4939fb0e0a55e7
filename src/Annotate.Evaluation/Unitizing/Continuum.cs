namespace Annotate.Evaluation;

/// <summary>A text seen as a continuum, with the units that each coder marked on it.</summary>
/// <remarks>The term of Krippendorff 1995 and of Mathet, Widlöcher and Métivier 2015. Immutable.</remarks>
public sealed class Continuum
{
    internal const string MeasureEach = "Measure each label and depth by itself.";

    private const int MaxCategories = 2000;

    /// <summary>Makes a continuum.</summary>
    /// <param name="length">Its length in UTF-16 code units, above 0.</param>
    /// <param name="coders">For each coder the units, in any order.</param>
    /// <exception cref="ArgumentException">A unit is empty, or ends after the continuum.</exception>
    /// <exception cref="EvaluationException">There are more than 2,000 categories.</exception>
    public Continuum(int length, IEnumerable<IEnumerable<ContinuumUnit>> coders)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(length);
        ArgumentNullException.ThrowIfNull(coders);
        Length = length;
        Coders = ValueList.Copy(coders.Select((units, coder) => (IReadOnlyList<ContinuumUnit>)ValueList.Copy(units.Select(unit => Check(unit, coder)).OrderBy(unit => unit.Span))));
        Categories = ValueList.Copy(Coders.SelectMany(units => units).Select(unit => unit.Category).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        if (Categories.Count > MaxCategories)
            throw new EvaluationException($"There are {Categories.Count} categories, more than the {MaxCategories} that are compared with each other. Group them.");
    }

    /// <summary>The length in UTF-16 code units.</summary>
    public int Length { get; }

    /// <summary>The units of each coder, in text order.</summary>
    public IReadOnlyList<IReadOnlyList<ContinuumUnit>> Coders { get; }

    /// <summary>The categories that occur, in ordinal order.</summary>
    public IReadOnlyList<string> Categories { get; }

    /// <summary>The number of units of all coders.</summary>
    public int UnitCount => Coders.Sum(units => units.Count);

    /// <summary>Throws where two units of one coder overlap, which measures of a partition cannot take.</summary>
    internal void RequireDisjoint(string measure)
    {
        for (var coder = 0; coder < Coders.Count; coder++)
        {
            var units = Coders[coder];
            for (var i = 1; i < units.Count; i++)
            {
                if (units[i].Span.Start < units[i - 1].Span.End)
                    throw new ArgumentException(
                        $"{measure} takes units of one coder that do not overlap, and coder {coder + 1} has {units[i - 1].Category} "
                        + $"at {units[i - 1].Span} and {units[i].Category} at {units[i].Span}. {MeasureEach}");
            }
        }
    }

    private ContinuumUnit Check(ContinuumUnit unit, int coder)
    {
        if (unit.Span.IsEmpty || unit.Span.End > Length)
            throw new ArgumentException($"Coder {coder + 1} has the unit {unit.Category} at {unit.Span}, which is empty or ends after the continuum of {Length} code units. Leave it out, or give the whole length.", nameof(unit));
        return unit;
    }
}
