using System.Text.Json.Serialization;

namespace Annotate.Benchmarks.Plain;

[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(PlainEntity), "entity")]
[JsonDerivedType(typeof(PlainMention), "mention")]
[JsonDerivedType(typeof(PlainEvent), "event")]
[JsonDerivedType(typeof(PlainTimeExpression), "timeExpression")]
[JsonDerivedType(typeof(PlainAttribution), "attribution")]
[JsonDerivedType(typeof(PlainClaim), "claim")]
[JsonDerivedType(typeof(PlainEvidence), "evidence")]
[JsonDerivedType(typeof(PlainEvidenceSet), "evidenceSet")]
[JsonDerivedType(typeof(PlainVerdict), "verdict")]
[JsonDerivedType(typeof(PlainRelation), "relation")]
[JsonDerivedType(typeof(PlainTag), "tag")]
[JsonDerivedType(typeof(PlainNote), "note")]
internal abstract class PlainAnnotation
{
    [JsonPropertyOrder(-100)]
    [JsonRequired]
    public string Id { get; set; } = "";

    [JsonPropertyOrder(-99)]
    public string? CreatedBy { get; set; }

    [JsonPropertyOrder(-98)]
    public DateTimeOffset? CreatedAt { get; set; }

    [JsonPropertyOrder(-97)]
    public DateTimeOffset? ModifiedAt { get; set; }

    [JsonPropertyOrder(-96)]
    public double? Confidence { get; set; }

    [JsonPropertyOrder(-95)]
    public string? Layer { get; set; }

    [JsonPropertyOrder(-94)]
    public string? Motivation { get; set; }

    [JsonPropertyOrder(-93)]
    public List<string>? DerivedFromIds { get; set; }
}
