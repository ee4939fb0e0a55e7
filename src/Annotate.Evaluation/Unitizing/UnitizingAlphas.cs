namespace Annotate.Evaluation;

/// <summary>The family of unitizing alphas of 2016. Disagreements are in UTF-16 code units; <see cref="Coefficient.Values"/> is the pairable length.</summary>
public sealed record UnitizingAlphas : EvaluationResult
{
    /// <summary>uα: are the same stretches marked with the same categories, gaps included.</summary>
    public required Coefficient Unitizing { get; init; }

    /// <summary>|uα: is relevant text told from irrelevant, whatever the category.</summary>
    public required Coefficient Relevance { get; init; }

    /// <summary>cuα: where units intersect, do their categories agree. Null with a single category, which leaves nothing to confuse.</summary>
    public required Coefficient Coding { get; init; }

    /// <summary>(k)uα: how reliable each category is where units intersect; disagreements are shares of its length.</summary>
    public IReadOnlyList<Coefficient> ByCategory { get; init => field = ValueList.Copy(value); } = ValueList<Coefficient>.Empty;

    /// <summary>The share of the continuum that <see cref="Coding"/> looks at: intersections of units.</summary>
    public double? CodingCoverage { get; init; }

    /// <inheritdoc/>
    public override Report ToReport() => Coefficient.ToReport([Unitizing, Relevance, Coding, .. ByCategory]);
}
