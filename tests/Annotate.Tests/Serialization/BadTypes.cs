using System.Text.Json;
using System.Text.Json.Serialization;
using Annotate.Tests.External;

namespace Annotate.Tests.Serialization;

// Types that registration refuses, or that misbehave when they are read.
public record Unsealed : Annotation
{
    public override Annotation? Rewrite(AnnotationRewriter rewriter) => this;
}

public sealed record MisnamedReference : Annotation
{
    public AnnotationId? About { get; init; }

    public override Annotation? Rewrite(AnnotationRewriter rewriter) => this;
}

public sealed record MisnamedReferences : Annotation
{
    public IReadOnlyList<AnnotationId> About { get; init => field = ValueList.Copy(value); } = ValueList<AnnotationId>.Empty;

    public override Annotation? Rewrite(AnnotationRewriter rewriter) => this;
}

public sealed record FalseReference : Annotation
{
    public string? WikidataId { get; init; }

    public override Annotation? Rewrite(AnnotationRewriter rewriter) => this;
}

public sealed record FalseReferences : Annotation
{
    public IReadOnlyList<string> WikidataIds { get; init => field = ValueList.Copy(value); } = ValueList<string>.Empty;

    public override Annotation? Rewrite(AnnotationRewriter rewriter) => this;
}

public sealed record NestedMisnamed : Annotation
{
    public MisnamedValue? Value { get; init; }

    public override Annotation? Rewrite(AnnotationRewriter rewriter) => this;
}

public sealed record MisnamedValue : Extensible
{
    public AnnotationId? About { get; init; }
}

public sealed record NamedType : Annotation
{
    public string? Type { get; init; }

    public override Annotation? Rewrite(AnnotationRewriter rewriter) => this;
}

public sealed record SameNames : Annotation
{
    public string? Name { get; init; }

    [JsonPropertyName("name")]
    public string? Other { get; init; }

    public override Annotation? Rewrite(AnnotationRewriter rewriter) => this;
}

[JsonConverter(typeof(ConvertedConverter))]
public sealed record Converted : Annotation
{
    public override Annotation? Rewrite(AnnotationRewriter rewriter) => this;
}

public sealed class ConvertedConverter : JsonConverter<Converted>
{
    public override Converted? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        reader.TrySkip();
        return null;
    }

    public override void Write(Utf8JsonWriter writer, Converted value, JsonSerializerOptions options) => throw new NotSupportedException();
}

public sealed record Picky : Annotation
{
    public int Size
    {
        get;
        init => field = value > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), "Sizes are positive.");
    }

    public override Annotation? Rewrite(AnnotationRewriter rewriter) => this;
}

public sealed record Closed : Annotation
{
    public ClosedValue? Value { get; init; }

    public override Annotation? Rewrite(AnnotationRewriter rewriter) => this;
}

public sealed record ClosedValue(int A);

public sealed record Counts : Annotation
{
    public Dictionary<string, int>? ByName { get; init; }

    public override Annotation? Rewrite(AnnotationRewriter rewriter) => this;
}

public sealed record Outer : Annotation
{
    public SpanSet? Before { get; init; }

    [JsonConverter(typeof(InnerArticleConverter))]
    public AnnotatedArticle? Inner { get; init; }

    public SpanSet? After { get; init; }

    public override Annotation? Rewrite(AnnotationRewriter rewriter) =>
        this with { Before = rewriter.Spans("before", Before), After = rewriter.Spans("after", After) };
}

public sealed class InnerArticleConverter : JsonConverter<AnnotatedArticle>
{
    private static readonly AnnotateJson Json = new(new AnnotateOptions { Offsets = OffsetUnit.Utf8Byte });

    public override AnnotatedArticle? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Json.Converter.Read(ref reader, typeToConvert, options);

    public override void Write(Utf8JsonWriter writer, AnnotatedArticle value, JsonSerializerOptions options) =>
        Json.Converter.Write(writer, value, options);
}

[JsonSerializable(typeof(Unsealed))]
[JsonSerializable(typeof(MisnamedReference))]
[JsonSerializable(typeof(MisnamedReferences))]
[JsonSerializable(typeof(FalseReference))]
[JsonSerializable(typeof(FalseReferences))]
[JsonSerializable(typeof(NestedMisnamed))]
[JsonSerializable(typeof(NamedType))]
[JsonSerializable(typeof(SameNames))]
[JsonSerializable(typeof(Converted))]
[JsonSerializable(typeof(Picky))]
[JsonSerializable(typeof(Closed))]
[JsonSerializable(typeof(Counts))]
[JsonSerializable(typeof(Outer))]
internal sealed partial class BadJson : JsonSerializerContext;

[JsonSerializable(typeof(Framing))]
internal sealed partial class SnakeJson : JsonSerializerContext;
