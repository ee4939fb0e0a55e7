namespace Annotate;

/// <summary>Who said what: content that the article lets somebody else answer for.</summary>
/// <remarks><para>Only the content is mandatory: sources are often implicit ("reported"), cues missing.</para>
/// <para>A nested attribution ("civilians claim that … <em>referred to</em> …") names its parent; its cue and content lie within the
/// parent's content. Terms: PARC 3 (source, cue, content), PolNeAR, PDTB (kind, level, polarity, determinacy), RiQuA
/// (addressee).</para></remarks>
public sealed record Attribution : Annotation
{
    /// <summary>What is said.</summary>
    public required SpanSet Content { get; init; }

    /// <summary>The words that name who says it.</summary>
    public SpanSet? Source { get; init; }

    /// <summary>The words that signal the attribution: a verb, a noun, possibly discontinuous.</summary>
    public SpanSet? Cue { get; init; }

    /// <summary>The words that name to whom it is said.</summary>
    public SpanSet? Addressee { get; init; }

    /// <summary>Words that tell the circumstances: where, when, how it was said.</summary>
    public SpanSet? Supplement { get; init; }

    /// <summary>Who says it.</summary>
    public IReadOnlyList<AnnotationId> SourceIds { get; init => field = ValueList.Copy(value); } = ValueList<AnnotationId>.Empty;

    /// <summary>To whom it is said.</summary>
    public IReadOnlyList<AnnotationId> AddresseeIds { get; init => field = ValueList.Copy(value); } = ValueList<AnnotationId>.Empty;

    /// <summary>Whose word it is, seen from the article.</summary>
    public SourceLevel? SourceLevel { get; init; }

    /// <summary>The attribution in whose content this one lies.</summary>
    public AnnotationId? ParentId { get; init; }

    /// <summary>How the content is quoted. Mixed has both quoted and unquoted words.</summary>
    public AttributionMode? Mode { get; init; }

    /// <summary>What is attributed.</summary>
    public AttributionKind? Kind { get; init; }

    /// <summary>Negative where the source denies the content; null is plain.</summary>
    public Polarity? Polarity { get; init; }

    /// <summary>Indeterminate where the attribution itself is hypothetical; null is plain.</summary>
    public Determinacy? Determinacy { get; init; }

    /// <summary>How the word reached the writer.</summary>
    public Channel? Channel { get; init; }

    /// <summary>When it was said.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>What the writer makes of it.</summary>
    public AuthorStance? AuthorStance { get; init; }

    /// <summary>The words that show the writer's stance.</summary>
    public SpanSet? StanceSignal { get; init; }

    /// <inheritdoc/>
    public override Annotation? Rewrite(AnnotationRewriter rewriter)
    {
        ArgumentNullException.ThrowIfNull(rewriter);
        if (rewriter.RequiredSpans("content", Content) is not { } content)
            return null;
        return this with
        {
            Content = content,
            Source = rewriter.Spans("source", Source),
            Cue = rewriter.Spans("cue", Cue),
            Addressee = rewriter.Spans("addressee", Addressee),
            Supplement = rewriter.Spans("supplement", Supplement),
            SourceIds = rewriter.References<Entity>("sourceIds", SourceIds),
            AddresseeIds = rewriter.References<Entity>("addresseeIds", AddresseeIds),
            ParentId = rewriter.Reference<Attribution>("parentId", ParentId),
            StanceSignal = rewriter.Spans("stanceSignal", StanceSignal),
        };
    }

    /// <inheritdoc/>
    public override void Accept(AnnotationVisitor visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        visitor.RequiredSpans("content", Content);
        visitor.Spans("source", Source);
        visitor.Spans("cue", Cue);
        visitor.Spans("addressee", Addressee);
        visitor.Spans("supplement", Supplement);
        visitor.References<Entity>("sourceIds", SourceIds);
        visitor.References<Entity>("addresseeIds", AddresseeIds);
        visitor.Reference<Attribution>("parentId", ParentId);
        visitor.Spans("stanceSignal", StanceSignal);
    }
}
