namespace Annotate.Evaluation;

/// <summary>The five counts of MUC with what follows from them.</summary>
/// <remarks>Chinchor and Sundheim 1993, <em>MUC-5 evaluation metrics</em>; SemEval-2013 task 9.1 (Segura-Bedmar et al. 2013), as nervaluate
/// reports them.</remarks>
public sealed record MatchCounts
{
    /// <summary>Predicted as in gold (COR).</summary>
    public long Correct { get; init; }

    /// <summary>Paired with gold, but not as in gold (INC).</summary>
    public long Incorrect { get; init; }

    /// <summary>Paired with gold and overlapping it only (PAR); counts one half.</summary>
    public long Partial { get; init; }

    /// <summary>In gold and not predicted (MIS).</summary>
    public long Missing { get; init; }

    /// <summary>Predicted and not in gold (SPU).</summary>
    public long Spurious { get; init; }

    /// <summary>How many gold has (POS): COR + INC + PAR + MIS.</summary>
    public long Possible => Correct + Incorrect + Partial + Missing;

    /// <summary>How many were predicted (ACT): COR + INC + PAR + SPU.</summary>
    public long Actual => Correct + Incorrect + Partial + Spurious;

    /// <summary>(COR + PAR / 2) / ACT; null where nothing was predicted.</summary>
    public double? Precision => Ratio.Of(Credit, Actual);

    /// <summary>(COR + PAR / 2) / POS; null where gold has nothing.</summary>
    public double? Recall => Ratio.Of(Credit, Possible);

    /// <summary>2 (COR + PAR / 2) / (ACT + POS), the harmonic mean of precision and recall; null where neither side has anything.</summary>
    public double? F1 => Ratio.Of(2 * Credit, Actual + Possible);

    private double Credit => Correct + (Partial / 2.0);

    /// <summary>Adds counts.</summary>
    public static MatchCounts operator +(MatchCounts left, MatchCounts right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new MatchCounts
        {
            Correct = left.Correct + right.Correct,
            Incorrect = left.Incorrect + right.Incorrect,
            Partial = left.Partial + right.Partial,
            Missing = left.Missing + right.Missing,
            Spurious = left.Spurious + right.Spurious,
        };
    }

    /// <summary>Adds counts.</summary>
    public static MatchCounts Add(MatchCounts left, MatchCounts right) => left + right;

    internal static IReadOnlyList<string> Columns { get; } =
        ["correct", "incorrect", "partial", "missing", "spurious", "possible", "actual", "precision", "recall", "f1"];

    internal ReportValue[] Cells => [Correct, Incorrect, Partial, Missing, Spurious, Possible, Actual, Precision, Recall, F1];
}
