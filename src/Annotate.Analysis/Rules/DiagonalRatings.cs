using System.Globalization;
using Annotate.Diagnostics;

namespace Annotate.Analysis;

/// <summary>RTG003: all Admiralty ratings of an article lie on the diagonal (A1, B2, C3, D4, E5), as if source and information had not been judged apart.</summary>
/// <remarks>Ratings with F or 6 are not judged and not counted. Silent below the minimum number.</remarks>
internal sealed class DiagonalRatings : IEditorialRule
{
    /// <summary>How many judged ratings are needed to tell.</summary>
    public int Minimum { get; init; } = 10;

    /// <inheritdoc/>
    public string Code => DiagnosticCodes.DiagonalRatings;

    /// <inheritdoc/>
    public Severity DefaultSeverity => Severity.Warning;

    /// <inheritdoc/>
    public string Source => "STANAG 2511 / AJP-2.1: reliability and credibility are judged independently; Baker, McKendry and Mace 1968: 87 % of over 1,400 ratings lay on the diagonal";

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Check(ClaimIndex claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var judged = claims.Annotated.OfType<Evidence>().Where(evidence => evidence.Rating is { Reliability.Grade: not null, CredibilityGrade: not null }).ToArray();
        if (judged.Length >= Minimum && judged.All(evidence => evidence.Rating!.Value.Reliability.Grade == evidence.Rating.Value.CredibilityGrade))
            yield return Finding.Of(this, judged[0], judged[0].Target, string.Create(CultureInfo.InvariantCulture, $"All {judged.Length} Admiralty ratings, from {judged[0].Id} on, lie on the diagonal (A1, B2, C3 …). Judge the reliability of the source and the credibility of the information apart."));
    }
}
