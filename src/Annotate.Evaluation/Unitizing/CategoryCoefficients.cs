namespace Annotate.Evaluation;

/// <summary>A coefficient over all categories, and the same of each.</summary>
public sealed record CategoryCoefficients : EvaluationResult
{
    internal CategoryCoefficients(Coefficient overall, IEnumerable<Coefficient> byCategory) => (Overall, ByCategory) = (overall, ValueList.Copy(byCategory));

    /// <summary>Over all categories.</summary>
    public Coefficient Overall { get; }

    /// <summary>Each category by itself, in ordinal order.</summary>
    public IReadOnlyList<Coefficient> ByCategory { get; }

    /// <inheritdoc/>
    public override Report ToReport() => Coefficient.ToReport(ByCategory.Prepend(Overall));
}
