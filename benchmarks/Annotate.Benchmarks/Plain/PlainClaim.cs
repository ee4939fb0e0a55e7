using System.Text.Json.Serialization;

namespace Annotate.Benchmarks.Plain;

internal sealed class PlainClaim : PlainAnnotation
{
    [JsonRequired]
    public string Text { get; set; } = "";

    public PlainSpanSet? Target { get; set; }

    public List<string>? ClaimantIds { get; set; }

    public List<string>? AttributionIds { get; set; }

    public string? SourceLevel { get; set; }

    public List<string>? Kinds { get; set; }

    public string? Expression { get; set; }

    public PlainSpanSet? Hedge { get; set; }

    public string? Certainty { get; set; }

    public bool? CheckWorthy { get; set; }

    public string? AuthorStance { get; set; }

    public string? Date { get; set; }

    public string? ValidFrom { get; set; }

    public string? ValidTo { get; set; }

    public string? Location { get; set; }

    public string? FirstAppearance { get; set; }

    public List<string>? Appearances { get; set; }

    public string? ReportingSource { get; set; }
}
