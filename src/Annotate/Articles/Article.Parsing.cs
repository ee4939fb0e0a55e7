namespace Annotate;

public sealed partial record Article
{
    /// <summary>Makes an article of a plain text and finds its headline, byline and paragraphs.</summary>
    /// <remarks>
    /// <para>The text stays whole and untouched; what is found are spans in <see cref="Layout"/>, and <see cref="Headline"/> and
    /// <see cref="Byline"/> as text.</para>
    /// <para>The first line is the headline if other text follows and it stands twice, or if it is short (250 code units), no sentence and
    /// no byline, and the next line does not go on in lower case. A line after it that starts with "By", or ends in a role ("Jane Doe,
    /// Staff Writer", "JANE DOE | Reuters correspondent"), is the byline; without a headline only one that starts with "By". Where empty
    /// lines separate the body, each block is a paragraph; else each line is. Linear.</para>
    /// </remarks>
    /// <exception cref="IllFormedTextException">The text holds a lone surrogate.</exception>
    public static Article Parse(string plainText)
    {
        var article = new Article(plainText);
        var layout = LayoutParser.Parse(plainText);
        return article with
        {
            Layout = layout,
            Headline = layout.Headline is { } headline ? article.TextOf(headline) : null,
            Byline = layout.Byline is { } byline ? article.TextOf(byline) : null,
        };
    }
}
