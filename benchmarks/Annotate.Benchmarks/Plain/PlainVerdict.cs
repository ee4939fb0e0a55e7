using System.Text.Json.Serialization;

namespace Annotate.Benchmarks.Plain;

internal sealed class PlainVerdict : PlainAnnotation
{
    [JsonRequired]
    public string ClaimId { get; set; } = "";

    [JsonRequired]
    public string Label { get; set; } = "";

    [JsonRequired]
    public string Basis { get; set; } = "";

    public string? Reason { get; set; }

    public string? Rationale { get; set; }

    public string? AsOf { get; set; }

    public string? SupersedesId { get; set; }

    public string? Policy { get; set; }

    public List<string>? DecisiveSetIds { get; set; }

    public List<string>? DissentingSetIds { get; set; }

    public List<string>? UndercutSetIds { get; set; }

    public int? IndependentSupport { get; set; }

    public int? IndependentRefute { get; set; }

    public string? Reviewer { get; set; }

    public PlainReviewRating? Rating { get; set; }

    public string? Url { get; set; }

    public string? Published { get; set; }
}
