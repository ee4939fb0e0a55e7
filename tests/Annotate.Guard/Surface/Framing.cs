using System.Text.Json.Serialization;

namespace Annotate.Guard.Surface;

/// <summary>A type of somebody else, declared as each version asks for it.</summary>
public sealed record Framing : Annotation
{
    /// <summary>The framing words.</summary>
    public required SpanSet Target { get; init; }

    /// <summary>The frame that they call up.</summary>
    public required string Frame { get; init; }

    /// <summary>The claim that the frame serves.</summary>
    public AnnotationId? ClaimId { get; init; }

    /// <inheritdoc/>
    public override Annotation? Rewrite(AnnotationRewriter rewriter)
    {
        ArgumentNullException.ThrowIfNull(rewriter);
        return rewriter.RequiredSpans("target", Target) is { } target
            ? this with { Target = target, ClaimId = rewriter.Reference<Claim>("claimId", ClaimId) }
            : null;
    }
}

/// <summary>Its generated JSON contract.</summary>
[JsonSerializable(typeof(Framing))]
public sealed partial class FramingJson : JsonSerializerContext;
