using System.Text.Json.Serialization;

namespace Annotate.Benchmarks.Plain;

internal sealed class PlainEntity : PlainAnnotation
{
    [JsonRequired]
    public string Name { get; set; } = "";

    public string? Kind { get; set; }

    public List<string>? Aliases { get; set; }

    public List<string>? MemberIds { get; set; }

    public List<string>? ActsForIds { get; set; }

    public List<string>? SameAs { get; set; }

    public string? SourceKind { get; set; }

    public string? Affiliation { get; set; }

    public string? Role { get; set; }

    public string? Reliability { get; set; }
}
