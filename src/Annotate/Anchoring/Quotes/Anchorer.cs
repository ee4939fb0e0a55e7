namespace Annotate.Anchoring;

/// <summary>Finds where quotes stand in the text of one article, and refuses those that do not stand there or not at one place
/// only.</summary>
/// <remarks>
/// <para>A quote is looked for where its hint says; then exactly; then normalised (case, kinds of quotation marks and dashes, white space,
/// NFC and NFD); then, if it holds an ellipsis, by its parts in order; then approximately (<see cref="AnchorOptions.MaxErrorRate"/>). The
/// first means that finds anything decides, and of its places the one that fits its context and position best. Where others fit nearly as
/// well the quote is refused as ambiguous: nothing is guessed.</para>
/// <para>Immutable and safe for concurrent use. The index (a folded copy of the text and a directory of its 6-grams) is built once, when an
/// approximate match is first needed; keep the instance for all quotes of an article.</para>
/// </remarks>
public sealed class Anchorer
{
    private readonly ArticleIndex _index;
    private readonly AnchorOptions _options;

    /// <summary>Makes an anchorer with default options. Nothing is indexed yet.</summary>
    public Anchorer(Article article) : this(article, AnchorOptions.Default) { }

    /// <summary>Makes an anchorer. Nothing is indexed yet.</summary>
    public Anchorer(Article article, AnchorOptions options)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(options);
        (Article, _index, _options) = (article, new ArticleIndex(article.Text), options);
    }

    /// <summary>The article in whose text quotes are found.</summary>
    public Article Article { get; }

    /// <summary>Finds a quote of which nothing but the words is known.</summary>
    /// <inheritdoc cref="Anchor(QuoteSelector, CancellationToken)"/>
    public AnchorResult Anchor(string quote)
    {
        ArgumentNullException.ThrowIfNull(quote);
        return Anchor(new QuoteSelector { Exact = quote });
    }

    /// <inheritdoc cref="Anchor(QuoteSelector, CancellationToken)"/>
    public AnchorResult Anchor(QuoteSelector selector) => Anchor(selector, CancellationToken.None);

    /// <summary>Finds a quote. Never throws for what the selector holds: what cannot be found is refused, with the reason.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public AnchorResult Anchor(QuoteSelector selector, CancellationToken cancellationToken)
    {
        var (candidates, refusal) = Find(selector, cancellationToken);
        return CandidateChoice.Of(selector, candidates, refusal, _options);
    }

    /// <summary>Finds several quotes, each for itself.</summary>
    /// <inheritdoc cref="AnchorAll(IEnumerable{QuoteSelector}, bool, bool, CancellationToken)"/>
    public IReadOnlyList<AnchorResult> AnchorAll(IEnumerable<QuoteSelector> selectors) =>
        AnchorAll(selectors, inTextOrder: false, withoutOverlaps: false, CancellationToken.None);

    /// <inheritdoc cref="AnchorAll(IEnumerable{QuoteSelector}, bool, bool, CancellationToken)"/>
    public IReadOnlyList<AnchorResult> AnchorAll(IEnumerable<QuoteSelector> selectors, bool inTextOrder, bool withoutOverlaps) =>
        AnchorAll(selectors, inTextOrder, withoutOverlaps, CancellationToken.None);

    /// <summary>Finds several quotes, in text order or without overlaps if asked.</summary>
    /// <remarks>An arrangement takes the best places for all quotes together: one that stands at several places goes where the others leave
    /// it only one. Where the best arrangement has no room for a quote it is refused as <see cref="AnchorRefusal.Displaced"/>; of quotes
    /// that contradict each other with equal right, all are.</remarks>
    /// <param name="selectors">The quotes.</param>
    /// <param name="inTextOrder">Whether each starts where the one before it starts, or later.</param>
    /// <param name="withoutOverlaps">Whether none overlaps another.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>One result a selector, in the order of the selectors.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public IReadOnlyList<AnchorResult> AnchorAll(
        IEnumerable<QuoteSelector> selectors, bool inTextOrder, bool withoutOverlaps, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(selectors);
        var quotes = new List<ArrangedQuote>();
        foreach (var selector in selectors)
        {
            var (candidates, refusal) = Find(selector, cancellationToken);
            quotes.Add(new ArrangedQuote(selector, candidates, refusal));
        }
        if (inTextOrder)
            TextOrder.Arrange(quotes, withoutOverlaps, _options);
        else if (withoutOverlaps)
            NonOverlapping.Arrange(quotes, _options);
        var results = quotes.ConvertAll(quote => CandidateChoice.Of(quote.Selector, quote.Candidates, quote.Refusal, _options));
        if (inTextOrder)
            TextOrder.RefuseConflicts(results, withoutOverlaps);
        return ValueList.Copy(results);
    }

    private (List<QuoteCandidate> Candidates, AnchorRefusal? Refusal) Find(QuoteSelector selector, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(selector);
        ArgumentNullException.ThrowIfNull(selector.Exact);
        cancellationToken.ThrowIfCancellationRequested();
        return new QuoteFinder(_index, _options, OpenText.Whole(Article.Text), cancellationToken).Find(selector);
    }
}
