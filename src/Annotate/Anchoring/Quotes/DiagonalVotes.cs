using System.Buffers;
using System.Numerics;

namespace Annotate.Anchoring;

/// <summary>Proposes where a quote may stand: each of its 6-grams votes for the starts that its places in the text imply.</summary>
internal static class DiagonalVotes
{
    private const int MostGrams = 512;
    private const int MostVotes = 1 << 13;
    private const int MostWindows = 8;

    /// <summary>The stretches of text that most grams vote for, best first; each is wide enough for a match within <paramref name="bound"/>
    /// errors.</summary>
    /// <remarks>Rare grams vote first; those past the limit of votes say little and are left out.</remarks>
    public static List<TextSpan> Windows(GramDirectory directory, ReadOnlySpan<char> quote, int textLength, int bound)
    {
        var windows = new List<TextSpan>(MostWindows);
        var grams = quote.Length - GramDirectory.GramLength + 1;
        if (grams <= 0)
            return windows;
        var stride = Math.Max(1, grams / MostGrams);
        var limit = MostPlacesOfOneGram(directory, quote, grams, stride);

        var shift = Math.Max(4, BitOperations.Log2((uint)bound) + 1);
        var binCount = ((textLength + quote.Length) >> shift) + 2;
        var bins = ArrayPool<int>.Shared.Rent(binCount);
        var touched = ArrayPool<int>.Shared.Rent(MostVotes + MostGrams);
        Array.Clear(bins, 0, binCount);
        var touchedCount = 0;
        for (var index = 0; index < grams; index += stride)
        {
            var places = directory.PlacesOf(quote, index);
            if (places.Length > limit)
                continue;
            foreach (var place in places)
            {
                var bin = (place - index + quote.Length) >> shift;
                if (bins[bin]++ == 0)
                    touched[touchedCount++] = bin;
            }
        }
        Choose(bins, touched.AsSpan(0, touchedCount), windows, shift, quote.Length, textLength, bound);
        ArrayPool<int>.Shared.Return(touched);
        ArrayPool<int>.Shared.Return(bins);
        return windows;
    }

    /// <summary>The largest number of places, by powers of two, that a gram may have so that all votes stay within the limit.</summary>
    private static int MostPlacesOfOneGram(GramDirectory directory, ReadOnlySpan<char> quote, int grams, int stride)
    {
        Span<long> votesBySize = stackalloc long[33];
        votesBySize.Clear();
        for (var index = 0; index < grams; index += stride)
        {
            var places = directory.PlacesOf(quote, index).Length;
            votesBySize[32 - BitOperations.LeadingZeroCount((uint)places)] += places;
        }
        var votes = 0L;
        for (var size = 0; size < votesBySize.Length - 1; size++)
        {
            votes += votesBySize[size];
            if (votes > MostVotes)
                return size == 0 ? 0 : (1 << (size - 1)) - 1;
        }
        return int.MaxValue;
    }

    private static void Choose(
        int[] bins, ReadOnlySpan<int> touched, List<TextSpan> windows, int shift, int quoteLength, int textLength, int bound)
    {
        // A match that drifts over the border of two bins is seen by the pair of them.
        Span<(int Votes, int Bin)> top = stackalloc (int, int)[MostWindows];
        var count = 0;
        foreach (var bin in touched)
        {
            for (var first = Math.Max(0, bin - 1); first <= bin; first++)
            {
                var votes = bins[first] + bins[first + 1];
                if (first != bin && bins[first] > 0)
                    continue; // counted when that bin's turn comes
                var at = count;
                while (at > 0 && top[at - 1].Votes < votes)
                    at--;
                if (at == MostWindows)
                    continue;
                count = Math.Min(count + 1, MostWindows);
                top[at..(count - 1)].CopyTo(top[(at + 1)..]);
                top[at] = (votes, first);
            }
        }
        for (var i = 0; i < count; i++)
        {
            // Far fewer votes than the best mean far more errors than the best.
            if (top[i].Votes * 4 < top[0].Votes)
                break;
            var start = Math.Max(0, (top[i].Bin << shift) - quoteLength - bound);
            var end = Math.Min(textLength, ((top[i].Bin + 2) << shift) + bound);
            if (start < end)
                windows.Add(new TextSpan(start, end));
        }
    }
}
