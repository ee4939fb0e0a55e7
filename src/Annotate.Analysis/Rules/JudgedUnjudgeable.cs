using System.Globalization;
using System.Text.Json;
using Annotate.Diagnostics;

namespace Annotate.Analysis;

/// <summary>RTG004: "cannot be judged", F or 6 on the Admiralty scales, was turned into a number.</summary>
/// <remarks>Looks at evidence rated F or 6 and sources of reliability F: their further members, and the features of tags on them, whose names hold one of
/// <see cref="Names"/> and whose values are numbers.</remarks>
internal sealed class JudgedUnjudgeable : IEditorialRule
{
    public static ValueList<string> StandardNames { get; } = ValueList.Create("reliability", "credibility", "admiralty", "rating");

    /// <summary>Parts of names that tell a number made from a rating, compared without regard to case.</summary>
    public ValueList<string> Names { get; init; } = StandardNames;

    /// <inheritdoc/>
    public string Code => DiagnosticCodes.JudgedUnjudgeable;

    /// <inheritdoc/>
    public Severity DefaultSeverity => Severity.Error;

    /// <inheritdoc/>
    public string Source => "STANAG 2511 / AJP-2.1, FM 2-22.3: F and 6 mean that there is no basis for a judgement, not a low grade";

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Check(ClaimIndex claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var annotated = claims.Annotated;
        foreach (var annotation in annotated.Annotations)
        {
            if (Unjudged(annotation) is not { } rating)
                continue;
            var numbers = annotation.Extra.Where(member => IsNumber(member.Value) && IsNamed(member.Key)).Select(member => member.Key)
                .Concat(annotated.Annotations.Referring<Tag>(annotation.Id).Where(tag => tag.TargetIds.Contains(annotation.Id)).SelectMany(tag => tag.Features).Where(IsNumber).Select(feature => feature.Name))
                .Distinct(StringComparer.Ordinal)
                .ToArray();
            if (numbers.Length > 0)
                yield return Finding.Of(this, annotation, (annotation as Evidence)?.Target, $"{annotation.GetType().Name} {annotation.Id} is rated {rating}, which cannot be judged, and {SentenceParts.List(numbers.Select(name => $"“{SentenceParts.Shorten(name)}”"), 3)} makes a number of it. Take the number out: there is no grade to turn into one.");
        }
    }

    private static string? Unjudged(Annotation annotation) => annotation switch
    {
        Evidence { Rating: { } rating } when rating.Reliability.Grade is null || rating.CredibilityGrade is null => rating.ToString(),
        Entity { Reliability: { Grade: null } reliability } => reliability.ToString(),
        _ => null,
    };

    private static bool IsNumber(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number || (value.ValueKind == JsonValueKind.String && double.TryParse(value.GetString(), NumberStyles.Float, CultureInfo.InvariantCulture, out _));

    private bool IsNumber(Feature feature) =>
        IsNamed(feature.Name) && double.TryParse(feature.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    private bool IsNamed(string name) => Names.Any(part => name.Contains(part, StringComparison.OrdinalIgnoreCase));
}
