using Annotate.Diagnostics;
using Annotate.Contracts;
using Annotate.Serialization;

namespace Annotate.Formats;

/// <summary>Finds out what offsets count, by testing the quotes that stand beside them.</summary>
internal static class UnitDetector
{
    private static readonly OffsetUnit[] Units = [OffsetUnit.Utf16CodeUnit, OffsetUnit.CodePoint, OffsetUnit.Utf8Byte];

    /// <summary>The unit in which the most quotes match; the declared one where none does better. Says so where the units differ.</summary>
    /// <param name="article">The article.</param>
    /// <param name="quoted">Gives the positions and quotes; not asked where all units count alike.</param>
    /// <param name="declared">The unit of the format.</param>
    /// <param name="diagnostics">Receives what was found out.</param>
    public static OffsetUnit Detect(Article article, Func<IEnumerable<(int Start, int End, string Quote)>> quoted, OffsetUnit declared, DiagnosticCollector diagnostics)
    {
        var offsets = article.Offsets;
        if (offsets.Utf8Length == offsets.Utf16Length)
            return declared;
        var matches = new int[Units.Length];
        var total = 0;
        foreach (var (start, end, quote) in quoted())
        {
            total++;
            for (var i = 0; i < Units.Length; i++)
            {
                if (offsets.TryToSpan(start, end, Units[i], out var span) && IsSame(article.Text.AsSpan(span.Start, span.Length), quote))
                    matches[i]++;
            }
        }
        var best = declared;
        for (var i = 0; i < Units.Length; i++)
        {
            if (matches[i] > matches[Array.IndexOf(Units, best)])
                best = Units[i];
        }
        var found = matches[Array.IndexOf(Units, best)];
        if (best != declared)
            diagnostics.Add(
                DiagnosticCodes.UnitDetected, Severity.Warning,
                ConversionTexts.UnitDetected.Other(Noun(best), Noun(declared), found, total));
        else if (found > 0 && matches.Any(count => count < found))
            diagnostics.Add(DiagnosticCodes.UnitDetected, Severity.Information, ConversionTexts.UnitDetected.Declared(Noun(best), found, total));
        return best;
    }

    private static bool IsSame(ReadOnlySpan<char> covered, string quote) => covered.SequenceEqual(quote) || (Math.Abs(covered.Length - quote.Length) < 64 && Brat.BratQuote.Same(covered.ToString(), quote));

    private static string Noun(OffsetUnit unit) => unit switch
    {
        OffsetUnit.CodePoint => "code points",
        OffsetUnit.Utf8Byte => "UTF-8 bytes",
        _ => "UTF-16 code units",
    };
}
