using System.Text.Json.Serialization;

namespace Annotate.AotSmoke;

/// <summary>Forgets a member of its own and one of a nested value.</summary>
internal sealed record Forgetful : Annotation
{
    public SpanSet? Cue { get; init; }

    public Nested? Nested { get; init; }

    public override Annotation? Rewrite(AnnotationRewriter rewriter) => this;
}

/// <summary>Has values that a file may leave out.</summary>
internal sealed record Initialized : Annotation
{
    public SpanSet? Target { get; init; }

    public bool Flag { get; init; } = true;

    public Nested Nested { get; init; } = new();

    public override Annotation? Rewrite(AnnotationRewriter rewriter) => this with
    {
        Target = rewriter.Spans("target", Target),
        Nested = Nested with { Words = rewriter.Spans("nested.words", Nested.Words) },
    };
}

internal sealed record Nested : Extensible
{
    public string Origin { get; init; } = "here";

    public SpanSet? Words { get; init; }
}

[JsonSerializable(typeof(Forgetful))]
[JsonSerializable(typeof(Initialized))]
[JsonSerializable(typeof(AnnotatedArticle))]
[JsonSerializable(typeof(Claim))]
internal sealed partial class SmokeJson : JsonSerializerContext;
