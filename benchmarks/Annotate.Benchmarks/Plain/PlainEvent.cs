using System.Text.Json.Serialization;

namespace Annotate.Benchmarks.Plain;

internal sealed class PlainEvent : PlainAnnotation
{
    [JsonRequired]
    public PlainSpanSet Target { get; set; } = null!;

    public string? Name { get; set; }

    public string? Kind { get; set; }

    public string? TimeId { get; set; }

    public string? PlaceId { get; set; }

    public List<string>? ParticipantIds { get; set; }
}
