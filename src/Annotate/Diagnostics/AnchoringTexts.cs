using System.Globalization;

namespace Annotate.Diagnostics;

/// <summary>The messages of the codes of anchoring: what is said of a quote or a span set, which is named before it.</summary>
internal static class AnchoringTexts
{
    internal static class QuoteAbsent
    {
        public static string FromText() =>
            "does not stand in the text, nor anything near enough to it. Check that the text is the one quoted.";
    }

    internal static class QuoteAmbiguous
    {
        public static string Among(string places) =>
            $"stands at several places equally well: {places}. Give more of the words, their context, or a position.";
    }

    internal static class QuoteEmpty
    {
        public static string OfWords() => "holds no words to look for. Give words, or prefix and suffix for a position.";
    }

    internal static class AnchorLimit
    {
        public static string Reached() => $"{NotWithin("AnchorOptions")}, or give a shorter quote.";
    }

    internal static class QuoteDisplaced
    {
        public static string ByOthers() =>
            "stands only where another quote is, or out of order. Check the order of the quotes, or anchor them each for itself.";
    }

    internal static class Orphaned
    {
        public static string Ambiguous(string text) => $"is unanchored: '{text}' stands at several places that were added. Choose one.";

        public static string Limit(string text) => $"is unanchored: '{text}' {NotWithin("RebaseOptions")}, or anchor it again.";

        public static string Gone(string text) =>
            $"is unanchored: '{text}' is gone, or is too short to tell where it went. Anchor it again, or remove it.";
    }

    internal static class TextChanged
    {
        public static string To(string old, string? now) => $"covered '{old}' and covers '{now}'. Check that it still holds.";
    }

    internal static class TextMoved
    {
        public static string To(string places, string? method, double score) => string.Create(
            CultureInfo.InvariantCulture, $"was found again at {places} by {method}, score {score:0.00}. Check that the place is right.");
    }

    internal static class SpanOutsideOldText
    {
        public static string At(string places, int length) =>
            $"reached to {places}, past the end of the old text at {length}. It is unanchored: check what it should cover.";
    }

    private static string NotWithin(string options) => $"was not found within the work allowed. Raise {options}.MaxWork";
}
