namespace Annotate.Guard.Surface;

/// <summary>How quotes are anchored together in each version of the library.</summary>
internal static class ArrangedAnchoring
{
    public static IReadOnlyList<AnchorResult> AnchorAllSo(
        this Anchorer anchorer, IEnumerable<QuoteSelector> selectors, bool inTextOrder, bool withoutOverlaps) =>
#if GUARD_OLD
        anchorer.AnchorAll(
            selectors,
            (inTextOrder ? AnchorArrangement.InTextOrder : AnchorArrangement.Free)
                | (withoutOverlaps ? AnchorArrangement.WithoutOverlaps : AnchorArrangement.Free));
#else
        anchorer.AnchorAll(selectors, inTextOrder, withoutOverlaps);
#endif
}
