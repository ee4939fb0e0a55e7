using System.Text.Json.Serialization;

namespace Annotate.Benchmarks.Plain;

internal sealed class PlainArticle
{
    public string? Id { get; set; }

    public string? Headline { get; set; }

    public string? Byline { get; set; }

    [JsonRequired]
    public string Text { get; set; } = "";

    public string? Sha256 { get; set; }

    public string? PreviousSha256 { get; set; }

    public string? Published { get; set; }

    public string? Modified { get; set; }

    public string? Language { get; set; }

    public string? Publisher { get; set; }

    public string? Url { get; set; }

    public string? Version { get; set; }

    public PlainLayout? Layout { get; set; }
}
