using System.Text.Json.Serialization;

namespace Annotate.Benchmarks.Plain;

internal sealed class PlainTimeExpression : PlainAnnotation
{
    [JsonRequired]
    public PlainSpanSet Target { get; set; } = null!;

    public string? Kind { get; set; }

    public string? Value { get; set; }

    public string? AnchorTimeId { get; set; }
}
