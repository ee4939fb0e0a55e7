namespace Annotate.Evaluation;

/// <summary>A gold span set and the predicted one that it was paired with.</summary>
/// <remarks>One of the two is null where the other was missed, or is spurious.</remarks>
public sealed record SpanPair
{
    /// <summary>The gold one; null where the predicted one is spurious.</summary>
    public LabelledSpans? Gold { get; init; }

    /// <summary>The predicted one; null where the gold one was missed.</summary>
    public LabelledSpans? Predicted { get; init; }

    /// <summary>Whether both cover the same code units.</summary>
    public bool HasSameBoundaries =>
        Gold is not null && Predicted is not null && Coverage.Of(Gold.Spans).Equals(Coverage.Of(Predicted.Spans));

    /// <summary>Whether both have the same label, compared ordinally.</summary>
    public bool HasSameLabel =>
        Gold is not null && Predicted is not null && string.Equals(Gold.Label, Predicted.Label, StringComparison.Ordinal);
}
