using System.Text.Json.Serialization;

namespace Annotate.Benchmarks.Plain;

internal sealed class PlainAgent
{
    [JsonRequired]
    public string Id { get; set; } = "";

    public string? Kind { get; set; }

    public string? Name { get; set; }

    public string? Version { get; set; }

    public string? Model { get; set; }

    public string? Url { get; set; }
}
