using Annotate.Diagnostics;

namespace Annotate.Analysis;

/// <summary>RTG001: the number of a published rating says the opposite of its words.</summary>
/// <remarks>The number is placed on its scale, 1 to 5 where none is given (schema.org Rating). Words of falsehood must not stand in the upper half, words of
/// truth not in the lower. Only whole texts that are known are compared; a rating outside its scale is left to <see cref="RatingOutsideScale"/>.</remarks>
internal sealed class RatingContradictsText : IEditorialRule
{
    public static ValueList<string> StandardTrueTexts { get; } = ValueList.Create(
        "true", "mostly true", "correct", "accurate", "mostly accurate", "correct attribution");

    public static ValueList<string> StandardFalseTexts { get; } = ValueList.Create(
        "false", "mostly false", "incorrect", "inaccurate", "not true", "untrue", "wrong", "fake", "hoax", "fabricated",
        "pants on fire", "pants-fire", "four pinocchios", "misattributed");

    /// <summary>The texts that mean true, compared without regard to case and final punctuation; English by default.</summary>
    public ValueList<string> TrueTexts { get; init; } = StandardTrueTexts;

    /// <summary>The texts that mean false; English by default.</summary>
    public ValueList<string> FalseTexts { get; init; } = StandardFalseTexts;

    /// <inheritdoc/>
    public string Code => DiagnosticCodes.RatingContradictsText;

    /// <inheritdoc/>
    public Severity DefaultSeverity => Severity.Error;

    /// <inheritdoc/>
    public string Source => "Google Search, Fact check (ClaimReview) structured data: numbers stand for words on a scale such as 1, False, to 5, True";

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Check(ClaimIndex claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        foreach (var verdict in claims.Annotated.OfType<Verdict>())
        {
            if (verdict.Rating is not { Value: { } value, Text: { } text } rating || RatingScale.Of(rating) is not { IsProper: true } scale || !scale.Contains(value))
                continue;
            var place = (value - scale.Worst) / (scale.Best - scale.Worst);
            var known = SentenceParts.OneLine(text).Trim(' ', '.', '!', '"', '“', '”');
            if ((place > 0.5 && FalseTexts.Contains(known, StringComparer.OrdinalIgnoreCase)) || (place < 0.5 && TrueTexts.Contains(known, StringComparer.OrdinalIgnoreCase)))
                yield return Finding.Of(this, verdict, null, $"Verdict {verdict.Id} is rated {RatingScale.Format(value)} on a scale of {scale}, where {RatingScale.Format(scale.Best)} is true, and its words are “{SentenceParts.Shorten(text)}”. Correct the number, or the scale.");
        }
    }
}
