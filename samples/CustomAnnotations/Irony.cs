using System.Text.Json.Serialization;
using Annotate;

namespace CustomAnnotations;

/// <summary>A type with a mistake: its <see cref="Rewrite"/> forgets the signal, which would stay when the text changes.</summary>
internal sealed record Irony : Annotation
{
    public required SpanSet Target { get; init; }

    public SpanSet? Signal { get; init; }

    public override Annotation? Rewrite(AnnotationRewriter rewriter) =>
        rewriter.RequiredSpans("target", Target) is { } target ? this with { Target = target } : null;
}

[JsonSerializable(typeof(Irony))]
internal sealed partial class IronyJson : JsonSerializerContext;
