namespace Annotate.Evaluation;

/// <summary>What a measure gives: its value with the parts it was made of.</summary>
/// <remarks>Immutable, with value equality. Every number that would be 0/0 is null; none is NaN or infinite.</remarks>
public abstract record EvaluationResult
{
    /// <summary>The result as rows and columns.</summary>
    public abstract Report ToReport();

    /// <summary>The result as JSON: <c>{"title": …, "rows": [{…}]}</c>, one object a row, unknown values null.</summary>
    public string ToJson() => ToReport().ToJson();

    /// <summary>The result as CSV (RFC 4180) with a header, numbers in full precision, unknown values empty.</summary>
    public string ToCsv() => ToReport().ToCsv();

    /// <summary>The result as a table for people.</summary>
    public sealed override string ToString() => ToReport().ToString();
}
