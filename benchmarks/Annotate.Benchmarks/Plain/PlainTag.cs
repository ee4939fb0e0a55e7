using System.Text.Json.Serialization;

namespace Annotate.Benchmarks.Plain;

internal sealed class PlainTag : PlainAnnotation
{
    [JsonRequired]
    public string Label { get; set; } = "";

    public PlainSpanSet? Target { get; set; }

    public List<string>? TargetIds { get; set; }

    public List<PlainFeature>? Features { get; set; }
}
