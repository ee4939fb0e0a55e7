namespace Annotate;

/// <summary>Finds what stands in quotation marks, in any of the styles of <see cref="QuotationStyle"/>, mixed as they come.</summary>
/// <remarks>
/// <para>Never fails: a mark without a partner opens a quotation that <see cref="Quotation.IsClosed">is not closed</see>, or none where it
/// only closes; apostrophes (<c>O'Keefe</c>, <c>the '90s</c>, <c>'tis</c>, <c>the boys'</c>) are told from marks by what stands around
/// them. A single mark that nothing closes is taken for an apostrophe, unless its paragraph begins with <c>‘</c>.</para>
/// <para>Marks are paired inside a paragraph (see <see cref="TextSegmenter"/>). A quotation goes on into the next one when that one opens
/// with the same mark (<see cref="Quotation.Continues"/>), or closes it before anything is opened.</para>
/// <para>Linear in the length of the text. Safe for concurrent use. The styles and the rule of the reopened paragraph: Chicago Manual of
/// Style 13.32; Unicode Standard, chapter 6.2, for the marks of other languages.</para>
/// </remarks>
/// <example>
/// <code>
/// foreach (var quotation in QuotationFinder.Find("“We’re done,” said O'Keefe."))
///     Console.WriteLine(quotation.Inner); // 1..12
/// </code>
/// </example>
public static class QuotationFinder
{
    /// <summary>The quotations of a text, by their start.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static IReadOnlyList<Quotation> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var quotations = new List<Quotation>();
        Find(text, quotations);
        return quotations.AsReadOnly();
    }

    /// <summary>Adds the quotations of a text to a list, by their start. Allocates nothing but what the list needs to grow.</summary>
    /// <param name="text">The text; it may be ill-formed UTF-16.</param>
    /// <param name="quotations">Receives them; what it holds stays.</param>
    /// <exception cref="ArgumentNullException"><paramref name="quotations"/> is null.</exception>
    public static void Find(ReadOnlySpan<char> text, List<Quotation> quotations)
    {
        ArgumentNullException.ThrowIfNull(quotations);
        using var marks = QuotationMarks.Of(text);
        marks.AddTo(text, quotations);
    }
}
