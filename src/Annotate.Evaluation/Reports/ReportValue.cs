using System.Globalization;

namespace Annotate.Evaluation;

/// <summary>One cell of a <see cref="Report"/>: a text, a number or nothing.</summary>
/// <remarks><c>default</c> is nothing: an unknown value.</remarks>
public readonly record struct ReportValue
{
    private ReportValue(string? text, double? number) => (Text, Number) = (text, number);

    /// <summary>The text; null where the cell is a number or nothing.</summary>
    public string? Text { get; }

    /// <summary>The number; null where the cell is a text or nothing.</summary>
    public double? Number { get; }

    /// <summary>Makes a cell of a text; null is nothing.</summary>
    public static ReportValue FromString(string? text) => new(text, null);

    /// <summary>Makes a cell of a number; null is nothing.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not finite.</exception>
    public static ReportValue FromDouble(double? number) =>
        number is { } known && !double.IsFinite(known)
            ? throw new ArgumentOutOfRangeException(nameof(number), known, "A report holds finite numbers; give null for an unknown one.")
            : new ReportValue(null, number);

    /// <inheritdoc cref="FromString"/>
    public static implicit operator ReportValue(string? text) => FromString(text);

    /// <inheritdoc cref="FromDouble"/>
    public static implicit operator ReportValue(double? number) => FromDouble(number);

    /// <inheritdoc cref="FromDouble"/>
    public static implicit operator ReportValue(double number) => FromDouble(number);

    /// <summary>The text, or the number in full precision; empty for nothing.</summary>
    public override string ToString() => Text ?? Number?.ToString("R", CultureInfo.InvariantCulture) ?? "";
}
