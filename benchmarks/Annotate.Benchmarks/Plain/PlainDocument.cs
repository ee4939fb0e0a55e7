using System.Text.Json.Serialization;

namespace Annotate.Benchmarks.Plain;

/// <summary>What one would write without the library: classes of the same shape, strings for vocabularies, ids and dates, offsets as they
/// stand.</summary>
internal sealed class PlainDocument
{
    [JsonRequired]
    public string Format { get; set; } = "";

    [JsonRequired]
    public string Offsets { get; set; } = "";

    [JsonRequired]
    public PlainArticle Article { get; set; } = null!;

    public List<PlainAgent>? Agents { get; set; }

    [JsonRequired]
    public List<PlainAnnotation> Annotations { get; set; } = [];
}
