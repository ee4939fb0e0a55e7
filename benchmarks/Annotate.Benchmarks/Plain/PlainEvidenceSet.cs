using System.Text.Json.Serialization;

namespace Annotate.Benchmarks.Plain;

internal sealed class PlainEvidenceSet : PlainAnnotation
{
    [JsonRequired]
    public string ClaimId { get; set; } = "";

    public List<string>? EvidenceIds { get; set; }

    [JsonRequired]
    public string Stance { get; set; } = "";

    public string? AttackedId { get; set; }

    public string? Extent { get; set; }

    public string? Strength { get; set; }

    public List<string?>? Votes { get; set; }

    public PlainSpanSet? Signal { get; set; }
}
