using System.Text.Json.Serialization;

namespace Annotate.Benchmarks.Plain;

internal sealed class PlainFeature
{
    [JsonRequired]
    public string Name { get; set; } = "";

    public string? Value { get; set; }
}
