using System.Text.Json.Serialization;

namespace Annotate.Benchmarks.Plain;

internal sealed class PlainRelationRole
{
    [JsonRequired]
    public string Name { get; set; } = "";

    public string? TargetId { get; set; }

    public PlainSpanSet? Target { get; set; }
}
