using System.Text.Json.Serialization;

namespace Annotate.Benchmarks.Plain;

internal sealed class PlainSpanSet
{
    [JsonRequired]
    public int[][] Spans { get; set; } = [];

    public string[]? Quotes { get; set; }
}
