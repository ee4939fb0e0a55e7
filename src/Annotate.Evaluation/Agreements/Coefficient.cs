namespace Annotate.Evaluation;

/// <summary>A chance-corrected coefficient with its parts.</summary>
public sealed record Coefficient : EvaluationResult
{
    /// <summary>What was measured, such as <c>Cohen's kappa</c>.</summary>
    public required string Measure { get; init; }

    /// <summary>The coefficient: 1 is perfect agreement, 0 what chance gives, below 0 less than that. Null where it is 0/0: nothing to compare, or no variation to correct for.</summary>
    public double? Value { get; init; }

    /// <summary>The share of agreement observed; null for measures of disagreement without one.</summary>
    public double? ObservedAgreement { get; init; }

    /// <summary>The share of agreement expected by chance; null for measures of disagreement without one.</summary>
    public double? ExpectedAgreement { get; init; }

    /// <summary>The disagreement observed (D_o), in the unit of the measure's difference function.</summary>
    public double? ObservedDisagreement { get; init; }

    /// <summary>The disagreement expected by chance (D_e), in the same unit.</summary>
    public double? ExpectedDisagreement { get; init; }

    /// <summary>The number of coders.</summary>
    public int Coders { get; init; }

    /// <summary>The number of items, or units, that entered: those that could be compared.</summary>
    public int Items { get; init; }

    /// <summary>The number of values that entered.</summary>
    public long Values { get; init; }

    /// <summary>A confidence interval, where one was asked for.</summary>
    public ConfidenceInterval? Interval { get; init; }

    /// <summary>The same of each category by itself, in ordinal order, where the measure has it.</summary>
    public IReadOnlyList<Coefficient> ByCategory { get; init => field = ValueList.Copy(value); } = ValueList<Coefficient>.Empty;

    /// <inheritdoc/>
    public override Report ToReport() => ToReport([this, .. ByCategory]);

    /// <summary>Several coefficients as the rows of one report.</summary>
    public static Report ToReport(IEnumerable<Coefficient> coefficients)
    {
        ArgumentNullException.ThrowIfNull(coefficients);
        return new Report(
            "Agreement",
            ["measure", "value", "observedAgreement", "expectedAgreement", "observedDisagreement", "expectedDisagreement", "coders", "items", "values", "lower", "upper"],
            coefficients.Select(item => (ReportValue[])
            [
                item.Measure, item.Value, item.ObservedAgreement, item.ExpectedAgreement, item.ObservedDisagreement, item.ExpectedDisagreement,
                item.Coders, item.Items, item.Values, item.Interval?.Lower, item.Interval?.Upper,
            ]));
    }

    /// <summary>A coefficient of the form (A_o - A_e) / (1 - A_e).</summary>
    /// <param name="measure">Its name.</param>
    /// <param name="observed">A_o; null where nothing could be compared.</param>
    /// <param name="unexpected">1 - A_e, computed so that it is exactly 0 where chance cannot disagree.</param>
    /// <param name="counts">What entered.</param>
    internal static Coefficient OfAgreement(string measure, double? observed, double? unexpected, (int Coders, int Items, long Values) counts) => new()
    {
        Measure = measure,
        Value = observed is { } known && unexpected is { } chance ? 1 - Ratio.Of(1 - known, chance) : null,
        ObservedAgreement = observed,
        ExpectedAgreement = 1 - unexpected,
        ObservedDisagreement = 1 - observed,
        ExpectedDisagreement = unexpected,
        Coders = counts.Coders,
        Items = counts.Items,
        Values = counts.Values,
    };
}
