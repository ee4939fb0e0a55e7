using Annotate;

namespace Acme.Annotations;

/// <summary>Words that frame what they name: "terrorists" instead of "soldiers".</summary>
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
        if (rewriter.RequiredSpans("target", Target) is not { } target)
            return null;
        return this with { Target = target, ClaimId = rewriter.Reference<Claim>("claimId", ClaimId) };
    }
}
