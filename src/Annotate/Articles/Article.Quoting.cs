namespace Annotate;

public sealed partial record Article
{
    /// <summary>Finds the one place where a quote stands in the text. Ordinal, linear.</summary>
    /// <param name="quote">The words, exactly as the text has them.</param>
    /// <exception cref="QuoteException">The quote is absent, or stands in several places; the exception lists them.</exception>
    public TextSpan Quote(string quote) => Quote(quote, Whole);

    /// <summary>Finds one of several places where a quote stands in the text.</summary>
    /// <param name="quote">The words, exactly as the text has them.</param>
    /// <param name="occurrence">Which of the places in text order, from 1. Places may overlap each other.</param>
    /// <exception cref="QuoteException">There are fewer places.</exception>
    public TextSpan Quote(string quote, int occurrence) => Quote(quote, Whole, occurrence);

    /// <summary>Finds the one place where a quote stands inside a span, such as a paragraph.</summary>
    /// <param name="quote">The words, exactly as the text has them.</param>
    /// <param name="within">Where to look, in UTF-16 code units.</param>
    /// <exception cref="QuoteException">The quote is absent, or stands in several places; the exception lists them.</exception>
    public TextSpan Quote(string quote, TextSpan within)
    {
        var places = FindQuotes(quote, within);
        return places.Count == 1 ? places[0] : throw new QuoteException(this, quote, within, null, places);
    }

    /// <summary>Finds one of several places where a quote stands inside a span.</summary>
    /// <param name="quote">The words, exactly as the text has them.</param>
    /// <param name="within">Where to look, in UTF-16 code units.</param>
    /// <param name="occurrence">Which of the places in text order, from 1.</param>
    /// <exception cref="QuoteException">There are fewer places.</exception>
    public TextSpan Quote(string quote, TextSpan within, int occurrence)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(occurrence, 1);
        var places = FindQuotes(quote, within);
        return occurrence <= places.Count ? places[occurrence - 1] : throw new QuoteException(this, quote, within, occurrence, places);
    }

    /// <summary>Finds all places where a quote stands in the text, in text order. They may overlap each other.</summary>
    /// <inheritdoc cref="FindQuotes(string, TextSpan)"/>
    public IReadOnlyList<TextSpan> FindQuotes(string quote) => FindQuotes(quote, Whole);

    /// <summary>Finds all places where a quote stands inside a span, in text order.</summary>
    /// <exception cref="ArgumentException">The quote is empty, or holds a lone surrogate: it would cut a character in two.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="within"/> ends outside the text.</exception>
    public IReadOnlyList<TextSpan> FindQuotes(string quote, TextSpan within)
    {
        ArgumentException.ThrowIfNullOrEmpty(quote);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(within.End, Text.Length, nameof(within));
        if (!WellFormed.Is(quote))
            throw new ArgumentException(CharacterTexts.LoneSurrogate.In("The quote"), nameof(quote));
        return QuoteSearch.All(Text, quote, within);
    }

    private TextSpan Whole => new(0, Text.Length);
}
