using Annotate.Diagnostics;

namespace Annotate.Analysis;

/// <summary>CLM005: a claim is held true after the time for which it was meant, or its time is relative ("still ongoing") and nothing dates it.</summary>
/// <remarks>
/// <para>Expired: a standing verdict <c>supported</c>, of which the reason is not <c>outdated</c>, is drawn as of a time after <see cref="Claim.ValidTo"/>. A claim of one
/// moment, whose validity begins and ends on the same date, does not expire.</para>
/// <para>Undated: the words of the claim hold a relative word, and neither <see cref="Claim.Date"/>, <see cref="Claim.ValidTo"/> nor
/// <see cref="Article.Published"/> is known. Only asked of articles in English or of unknown language, unless <see cref="RelativeWords"/> are your own.</para>
/// </remarks>
internal sealed class ExpiredClaim : IEditorialRule
{
    public static ValueList<string> StandardRelativeWords { get; } = ValueList.Create(
        "still", "currently", "ongoing", "now", "today", "yesterday", "tomorrow", "yet", "so far", "nowadays", "at present");

    /// <summary>The words and phrases that make a time relative, compared without regard to case; English by default.</summary>
    public ValueList<string> RelativeWords { get; init; } = StandardRelativeWords;

    /// <inheritdoc/>
    public string Code => DiagnosticCodes.ExpiredClaim;

    /// <inheritdoc/>
    public Severity DefaultSeverity => Severity.Warning;

    /// <inheritdoc/>
    public string Source => "AP Stylebook: the day or the date rather than today, yesterday or tomorrow; the other words, and expiry, are ours";

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Check(ClaimIndex claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var annotated = claims.Annotated;
        var isUndated = annotated.Article.Published is null && (!ReferenceEquals(RelativeWords, StandardRelativeWords) || IsEnglish(annotated.Article.Language));
        foreach (var claim in claims.Claims)
        {
            if (claim.ValidTo is { Precision: not DatePrecision.None } end && claim.ValidFrom != end)
            {
                foreach (var verdict in claims.VerdictsOf(claim.Id).Where(verdict => IsLate(verdict, end)))
                    yield return Finding.Of(this, claim, claim.Target, $"{Finding.Name(claim)} was meant until {end}, and verdict {verdict.Id} holds it supported as of {verdict.AsOf}. Check whether it still holds, or give the reason “outdated”.");
            }
            if (isUndated && claim.Date is null && claim.ValidTo is null && claim.Target is not null && RelativeWordIn(CoveredWords.Of(annotated, claim.Target)) is { } word)
                yield return Finding.Of(this, claim, claim.Target, $"{Finding.Name(claim)} has the relative time “{word}”, and neither the claim nor the article has a date. Date it: readers of another day take it for theirs.");
        }
    }

    private static bool IsLate(Verdict verdict, PartialDate end) =>
        verdict.Label == VerdictLabel.Supported && verdict.Reason != VerdictReason.Outdated
        && verdict.AsOf is { Precision: not DatePrecision.None } asOf && asOf.Earliest > end.Latest;

    private static bool IsEnglish(string? language) =>
        language is null || language.Equals("en", StringComparison.OrdinalIgnoreCase) || language.StartsWith("en-", StringComparison.OrdinalIgnoreCase);

    private string? RelativeWordIn(string words)
    {
        foreach (var word in RelativeWords)
        {
            for (var at = words.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0 && word.Length > 0; at = words.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
            {
                if ((at == 0 || !char.IsLetterOrDigit(words[at - 1])) && (at + word.Length == words.Length || !char.IsLetterOrDigit(words[at + word.Length])))
                    return word;
            }
        }
        return null;
    }
}
