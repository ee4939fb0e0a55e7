using System.Text.Json.Serialization;

namespace Annotate.Benchmarks.Plain;

internal sealed class PlainNote : PlainAnnotation
{
    [JsonRequired]
    public string Text { get; set; } = "";

    public PlainSpanSet? Target { get; set; }

    public List<string>? TargetIds { get; set; }
}
