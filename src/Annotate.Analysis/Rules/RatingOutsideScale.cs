using Annotate.Diagnostics;

namespace Annotate.Analysis;

/// <summary>RTG002: the best value of a rating's scale lies below its worst, or the value lies outside the scale.</summary>
/// <remarks>Where one end is missing it is 5 or 1 (schema.org Rating), unless the value then lies outside only because of that.</remarks>
internal sealed class RatingOutsideScale : IEditorialRule
{
    /// <inheritdoc/>
    public string Code => DiagnosticCodes.RatingOutsideScale;

    /// <inheritdoc/>
    public Severity DefaultSeverity => Severity.Error;

    /// <inheritdoc/>
    public string Source => "schema.org Rating: 1 to 5 where no scale is given; Google Fact Check Tools, ClaimRating: the value lies in the range from worst to best, inclusive";

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Check(ClaimIndex claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        foreach (var verdict in claims.Annotated.OfType<Verdict>())
        {
            if (verdict.Rating is not { } rating)
                continue;
            var scale = RatingScale.Of(rating);
            if (rating is { Best: { } best, Worst: { } worst } && !(best >= worst))
                yield return Finding.Of(this, verdict, null, $"The scale of verdict {verdict.Id} has its best value {RatingScale.Format(best)} below its worst {RatingScale.Format(worst)}. Exchange them; the best value is the highest.");
            else if (rating.Value is { } value && ((rating.Best is { } top && !(value <= top)) || (rating.Worst is { } bottom && !(value >= bottom)) || (rating is { Best: null, Worst: null } && !scale.Contains(value))))
                yield return Finding.Of(this, verdict, null, $"Verdict {verdict.Id} is rated {RatingScale.Format(value)}, outside its scale of {scale}. Correct the value, or give the scale; leave the value out where nothing was rated.");
        }
    }
}
