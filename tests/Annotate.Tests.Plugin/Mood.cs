using System.Text.Json.Serialization;

namespace Annotate.Tests.Plugin;

public sealed record Mood : Annotation
{
    public required SpanSet Target { get; init; }

    public required string Feeling { get; init; }

    public override Annotation? Rewrite(AnnotationRewriter rewriter)
    {
        ArgumentNullException.ThrowIfNull(rewriter);
        return rewriter.RequiredSpans("target", Target) is { } target ? this with { Target = target } : null;
    }
}

[JsonSerializable(typeof(Mood))]
public sealed partial class MoodJson : JsonSerializerContext;
