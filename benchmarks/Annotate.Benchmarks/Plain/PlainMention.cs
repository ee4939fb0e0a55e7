using System.Text.Json.Serialization;

namespace Annotate.Benchmarks.Plain;

internal sealed class PlainMention : PlainAnnotation
{
    [JsonRequired]
    public PlainSpanSet Target { get; set; } = null!;

    public List<string>? RefersToIds { get; set; }

    public string? MentionKind { get; set; }

    public string? Facet { get; set; }
}
