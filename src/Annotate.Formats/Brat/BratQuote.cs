using System.Text;

namespace Annotate.Formats.Brat;

/// <summary>Compares the covered text of a text-bound with the text that its line repeats.</summary>
internal static class BratQuote
{
    // Tools trim white space at the end of a line, and break lines inside a covered text; neither goes on for long.
    private const int LongestTrimmed = 64;
    private const int LongestBroken = 4096;

    /// <summary>Whether they are the same: fragments joined by a space, line breaks as spaces or raw, white space at the end of a line
    /// free.</summary>
    /// <remarks>A raw line break goes on on the next line of the file, which is then joined to the scanner's line.</remarks>
    public static bool Matches(Article article, SpanSet spans, ref BratScanner scanner, out string quote)
    {
        quote = "";
        if (spans.Count == 1 && Equal(article.Text.AsSpan(spans[0].Start, spans[0].Length), scanner.Text))
            return true;
        quote = BratLine.Decode(scanner.Text);
        var length = spans.CoveredLength + spans.Count - 1;
        if (length > Math.Max(LongestBroken, quote.Length + LongestTrimmed))
            return false;
        var covered = Covered(article, spans);
        if (Same(covered, quote) || IsFollowedByColumn(covered, quote))
            return true;
        return length <= LongestBroken && quote.Length < length && covered[quote.Length] is '\n' or '\r' && TryJoin(covered, ref scanner);
    }

    /// <summary>What the line of a new text-bound repeats: the covered text without anything that would end the line or the
    /// column.</summary>
    public static string ForLine(Article article, SpanSet spans) => Flat(Covered(article, spans));

    /// <summary>Whether two texts are the same but for line breaks, tabs and white space at the end.</summary>
    public static bool Same(string covered, string quote) =>
        string.Equals(covered, quote, StringComparison.Ordinal)
        || string.Equals(Flat(covered).TrimEnd(' '), Flat(quote).TrimEnd(' '), StringComparison.Ordinal);

    private static bool TryJoin(string covered, ref BratScanner scanner)
    {
        var joined = scanner;
        var bytes = Encoding.UTF8.GetByteCount(covered);
        while (joined.Text.Length < bytes && joined.Extend())
        {
        }
        if (!Same(covered, BratLine.Decode(joined.Text)))
            return false;
        scanner = joined;
        return true;
    }

    private static string Covered(Article article, SpanSet spans) => string.Join(' ', article.QuotesOf(spans));

    // The tail of a line may hold a further column of somebody's own.
    private static bool IsFollowedByColumn(string covered, string quote) =>
        quote.IndexOf('\t', StringComparison.Ordinal) is > 0 and var tab && Same(covered, quote[..tab]);

    private static string Flat(string text) => text.Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ');

    private static bool Equal(ReadOnlySpan<char> covered, ReadOnlySpan<byte> quote)
    {
        if (quote.Length == covered.Length && Ascii.Equals(quote, covered))
            return true;
        if (quote.Length is > 1024 or 0 || covered.Length > quote.Length)
            return false;
        Span<char> decoded = stackalloc char[quote.Length];
        return Encoding.UTF8.TryGetChars(quote, decoded, out var length) && decoded[..length].SequenceEqual(covered);
    }
}
