using System.Globalization;

namespace Annotate.Analysis;

/// <summary>The ends of a rating's scale; those that are missing are 5 and 1 (schema.org Rating).</summary>
internal readonly record struct RatingScale(double Worst, double Best)
{
    public static RatingScale Of(ReviewRating rating) => new(rating.Worst ?? 1, rating.Best ?? 5);

    public bool IsProper => Best > Worst && double.IsFinite(Best) && double.IsFinite(Worst);

    public bool Contains(double value) => value >= Worst && value <= Best;

    public static string Format(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    public override string ToString() => $"{Format(Worst)} to {Format(Best)}";
}
