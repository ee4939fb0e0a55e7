using System.Globalization;
using System.Text;

namespace Annotate;

/// <summary>A quote that is absent from the text, or stands in several places where one was asked for.</summary>
public sealed class QuoteException : AnnotateException
{
    private const int MostListed = 8;
    private const int ContextLength = 24;

    internal QuoteException(Article article, string quote, TextSpan within, int? occurrence, IReadOnlyList<TextSpan> places)
        : this(article, quote, within, occurrence, places, places.Count > 0 ? places : Near(article, quote)) { }

    private QuoteException(
        Article article, string quote, TextSpan within, int? occurrence, IReadOnlyList<TextSpan> places, IReadOnlyList<TextSpan> candidates)
        : base(Describe(article, quote, within, occurrence, places, candidates)) => (Quote, Candidates) = (quote, candidates);

    /// <summary>The words that were looked for.</summary>
    public string Quote { get; }

    /// <summary>The places where the quote stands; where it is absent, those where it stands in other letter case or outside the span asked for.</summary>
    public IReadOnlyList<TextSpan> Candidates { get; }

    private static ValueList<TextSpan> Near(Article article, string quote) =>
        QuoteSearch.All(article.Text.ToUpperInvariant(), quote.ToUpperInvariant(), new TextSpan(0, article.Text.Length));

    private static string Describe(
        Article article, string quote, TextSpan within, int? occurrence, IReadOnlyList<TextSpan> places, IReadOnlyList<TextSpan> candidates)
    {
        var place = within.Start == 0 && within.End == article.Text.Length ? "in the text" : $"within {within}";
        var text = new StringBuilder($"The quote '{Excerpt.Of(quote)}' ");
        text.Append((places.Count, occurrence) switch
        {
            (0, _) => $"does not stand {place}.",
            (_, { } wanted) => string.Create(CultureInfo.InvariantCulture, $"stands {(places.Count == 1 ? "once" : $"{places.Count} times")} {place}, so there is no occurrence {wanted}."),
            _ => string.Create(CultureInfo.InvariantCulture, $"stands {places.Count} times {place}. Give an occurrence, or a span to look within."),
        });
        if (places.Count == 0)
        {
            text.Append(candidates.Count == 0
                ? " Check spelling, quotation marks, dashes and spaces: the text is compared character by character."
                : " The same words in other letter case, or elsewhere:");
        }
        for (var i = 0; i < Math.Min(candidates.Count, MostListed); i++)
            text.Append(CultureInfo.InvariantCulture, $"\n  {i + 1}: {candidates[i]}  {Context(article.Text, candidates[i])}");
        if (candidates.Count > MostListed)
            text.Append(CultureInfo.InvariantCulture, $"\n  and {candidates.Count - MostListed} more");
        return text.ToString();
    }

    private static string Context(string text, TextSpan span)
    {
        var start = SurrogatePairs.After(text, Math.Max(0, span.Start - ContextLength));
        var end = SurrogatePairs.Before(text, Math.Min(text.Length, span.End + ContextLength));
        return $"{text[start..span.Start]}[{Excerpt.Of(text.AsSpan(span))}]{text[span.End..end]}".ReplaceLineEndings(" ");
    }
}
