using System.Globalization;
using Annotate.Formats.Json;

namespace Annotate.Formats.ClaimReviews;

/// <summary>The label of a published rating: what the table says of its words, else the words themselves.</summary>
internal static class RatingLabel
{
    /// <summary>Stands for a rating that says nothing: neither words nor a number.</summary>
    private static readonly VerdictLabel Unrated = new("unrated");

    /// <summary>The label. A number without words is its own label, <c>4 of 5</c>: what was published, and no two of them alike.</summary>
    public static VerdictLabel Of(VerdictTable table, ReviewRating? rating, out bool isMapped)
    {
        var words = WordsOf(rating);
        var known = table.Find(words);
        isMapped = known is not null;
        if (known is { } label)
            return label;
        if (words is not null)
            return new VerdictLabel(words);
        return rating?.Value is not { } value
            ? Unrated
            : new VerdictLabel(string.Create(CultureInfo.InvariantCulture, $"{value}{(rating.Best is null ? "" : " of ")}{rating.Best}"));
    }

    /// <summary>The words for a label that no rating gives: its own, in the spelling of the row that has them.</summary>
    public static string WordsFor(VerdictTable table, VerdictLabel label) =>
        table.FirstOrDefault(row => row.Value == label && Squeeze(row.Key).Equals(label.Value, StringComparison.OrdinalIgnoreCase)).Key
        ?? label.Value;

    /// <summary>The words, wherever the rating has them; the members that ours has none for are kept beside.</summary>
    private static string? WordsOf(ReviewRating? rating)
    {
        var kept = rating?.Extra.Kept(ClaimReviewReader.Kept);
        string?[] places = [rating?.Text, kept?.Text("name"), kept?.Text("ratingValue")];
        return Array.Find(places, words => !string.IsNullOrWhiteSpace(words))?.Trim();
    }

    private static string Squeeze(string words) => words.Replace(" ", "", StringComparison.Ordinal);
}
