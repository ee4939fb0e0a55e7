namespace Annotate.Evaluation;

/// <summary>Where annotators differ, in text order: the actual spans, with context.</summary>
public sealed record DisagreementList : EvaluationResult
{
    private DisagreementList(IEnumerable<Disagreement> items) => Items = ValueList.Copy(items);

    /// <summary>The disagreements.</summary>
    public IReadOnlyList<Disagreement> Items { get; }

    /// <summary>Lists the pairs that are no strict match.</summary>
    /// <param name="text">The text that the spans point into.</param>
    /// <param name="first">The name of the annotator taken as gold.</param>
    /// <param name="second">The name of the annotator taken as predicted.</param>
    /// <param name="pairs">The pairs, as <see cref="SpanScores.Pairs"/> gives them.</param>
    /// <param name="context">How many UTF-16 code units of context are shown on either side, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A span ends outside the text, or the context is negative.</exception>
    public static DisagreementList Of(string text, string first, string second, IEnumerable<SpanPair> pairs, int context)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(pairs);
        ArgumentOutOfRangeException.ThrowIfNegative(context);
        return new DisagreementList(pairs
            .Where(pair => !pair.HasSameBoundaries || !pair.HasSameLabel)
            .OrderBy(pair => (pair.Gold ?? pair.Predicted)!.Spans.Hull)
            .Select(pair => new Disagreement
            {
                Kind = KindOf(pair),
                First = first,
                Second = second,
                FirstSpans = pair.Gold,
                SecondSpans = pair.Predicted,
                FirstContext = SpanContext.Of(text, pair.Gold?.Spans, context),
                SecondContext = SpanContext.Of(text, pair.Predicted?.Spans, context),
            }));
    }

    /// <summary>Those in which an annotator takes part, compared ordinally.</summary>
    public DisagreementList By(string annotator) =>
        new(Items.Where(item => string.Equals(item.First, annotator, StringComparison.Ordinal)
            || string.Equals(item.Second, annotator, StringComparison.Ordinal)));

    /// <inheritdoc/>
    public override Report ToReport() => new(
        "Disagreements",
        ["kind", "first", "second", "firstLabel", "secondLabel", "firstSpans", "secondSpans", "firstContext", "secondContext"],
        Items.Select(item => (ReportValue[])
        [
            item.Kind switch
            {
                DisagreementKind.LabelAndBoundaries => "label and boundaries",
                var kind => kind.ToString().ToLowerInvariant()
            },
            item.First, item.Second, item.FirstSpans?.Label ?? "", item.SecondSpans?.Label ?? "",
            item.FirstSpans?.Spans.ToString() ?? "", item.SecondSpans?.Spans.ToString() ?? "", item.FirstContext, item.SecondContext,
        ]));

    internal static DisagreementList Join(IEnumerable<DisagreementList> lists) =>
        new(lists.SelectMany(list => list.Items).OrderBy(item => (item.FirstSpans ?? item.SecondSpans)!.Spans.Hull));

    private static DisagreementKind KindOf(SpanPair pair) => pair switch
    {
        { Gold: null } or { Predicted: null } => DisagreementKind.Presence,
        { HasSameBoundaries: true } => DisagreementKind.Label,
        { HasSameLabel: true } => DisagreementKind.Boundaries,
        _ => DisagreementKind.LabelAndBoundaries,
    };
}
