using System.Text.Json.Serialization;

namespace Annotate.Benchmarks.Plain;

internal sealed class PlainAttribution : PlainAnnotation
{
    [JsonRequired]
    public PlainSpanSet Content { get; set; } = null!;

    public PlainSpanSet? Source { get; set; }

    public PlainSpanSet? Cue { get; set; }

    public PlainSpanSet? Addressee { get; set; }

    public PlainSpanSet? Supplement { get; set; }

    public List<string>? SourceIds { get; set; }

    public List<string>? AddresseeIds { get; set; }

    public string? SourceLevel { get; set; }

    public string? ParentId { get; set; }

    public string? Mode { get; set; }

    public string? Kind { get; set; }

    public string? Polarity { get; set; }

    public string? Determinacy { get; set; }

    public string? Channel { get; set; }

    public string? Date { get; set; }

    public string? AuthorStance { get; set; }

    public PlainSpanSet? StanceSignal { get; set; }
}
