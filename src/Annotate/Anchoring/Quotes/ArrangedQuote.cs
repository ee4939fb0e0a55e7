namespace Annotate.Anchoring;

/// <summary>One of several quotes that are anchored together: an arrangement takes away the candidates that do not fit the
/// others.</summary>
internal sealed class ArrangedQuote(QuoteSelector selector, List<QuoteCandidate> candidates, AnchorRefusal? refusal)
{
    public QuoteSelector Selector => selector;

    public List<QuoteCandidate> Candidates => candidates;

    public AnchorRefusal? Refusal { get; private set; } = refusal;

    /// <summary>Keeps the candidates that <paramref name="fits"/>; if none does, the quote is displaced.</summary>
    public void Keep(Predicate<QuoteCandidate> fits)
    {
        if (candidates.Count > 0 && candidates.RemoveAll(candidate => !fits(candidate)) > 0 && candidates.Count == 0)
            Refusal = AnchorRefusal.Displaced;
    }
}
