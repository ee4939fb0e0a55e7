namespace Annotate.Anchoring;

/// <summary>Finds all exact places of a quote, vectorised, in chunks between which the meter is asked.</summary>
internal static class TextScan
{
    private const int LongestChunk = 1 << 16;
    private const int ChunkCost = 1 << 22;

    /// <summary>Calls <paramref name="found"/> with the start of every place inside <paramref name="area"/>, in text order; places may
    /// overlap each other.</summary>
    public static void All(ReadOnlySpan<char> text, ReadOnlySpan<char> quote, TextSpan area, WorkMeter meter, Action<int> found)
    {
        var chunk = Math.Clamp(ChunkCost / quote.Length, 1024, LongestChunk);
        var start = area.Start;
        while (start <= area.End - quote.Length)
        {
            var end = (int)Math.Min(area.End, (long)start + chunk + quote.Length - 1);
            var index = text[start..end].IndexOf(quote);
            var passed = index < 0 ? end - quote.Length + 1 - start : index + 1;
            // A text that nearly repeats the quote makes each place cost up to a comparison of the whole quote, and one in which its
            // letters are common keeps the vectorised search from striding: so a step is counted for 16 code units, where most texts are
            // scanned four times faster.
            if (!meter.Charge(1 + ((long)passed * (1 + (quote.Length / 256)) / 16) + (index < 0 ? 0 : quote.Length / 64)))
                return;
            if (index >= 0)
                found(start + index);
            start += passed;
        }
    }

    /// <summary>The same by the directory: the places of the quote's rarest 6-gram are verified.</summary>
    public static void All(GramDirectory directory, ReadOnlySpan<char> text, ReadOnlySpan<char> quote, WorkMeter meter, Action<int> found)
    {
        var rarest = directory.PlacesOf(quote, 0);
        var offset = 0;
        var stride = Math.Max(1, quote.Length / 64);
        for (var i = stride; i <= quote.Length - GramDirectory.GramLength && rarest.Length > 0; i += stride)
        {
            var places = directory.PlacesOf(quote, i);
            if (places.Length < rarest.Length)
            {
                rarest = places;
                offset = i;
            }
        }
        foreach (var place in rarest)
        {
            if (!meter.Charge(1 + (quote.Length / 32)))
                return;
            var start = place - offset;
            if (start >= 0 && start <= text.Length - quote.Length && text.Slice(start, quote.Length).SequenceEqual(quote))
                found(start);
        }
    }
}
