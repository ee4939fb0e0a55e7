namespace Annotate;

/// <summary>A rating as a reviewer published it (schema.org Rating of a ClaimReview).</summary>
public sealed record ReviewRating : Extensible
{
    /// <summary>The value on the reviewer's scale.</summary>
    public double? Value { get; init; }

    /// <summary>The best value of the scale.</summary>
    public double? Best { get; init; }

    /// <summary>The worst value of the scale.</summary>
    public double? Worst { get; init; }

    /// <summary>The rating in words, kept verbatim (schema.org alternateName).</summary>
    public string? Text { get; init; }

    /// <summary>Why this rating was given (schema.org ratingExplanation).</summary>
    public string? Explanation { get; init; }
}
