using System.Text.Json.Serialization;

namespace Annotate.Benchmarks.Plain;

internal sealed class PlainRelation : PlainAnnotation
{
    [JsonRequired]
    public string Label { get; set; } = "";

    public List<PlainRelationRole>? Roles { get; set; }
}
