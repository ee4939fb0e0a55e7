namespace Annotate.Querying;

/// <summary>Sorts text positions by distributing them over buckets of neighbouring positions: linear for text, and never worse than a
/// comparison sort.</summary>
internal static class PositionSort
{
    private const int SmallEnough = 32;

    /// <summary>Sorts positions; the array given is used up.</summary>
    public static int[] Sort(int[] positions)
    {
        if (positions.Length <= SmallEnough)
        {
            SortFew(positions);
            return positions;
        }
        var (counts, shift) = Count<int, Position>(positions);
        var sorted = GC.AllocateUninitializedArray<int>(positions.Length);
        foreach (var position in positions)
            sorted[counts[position >> shift]++] = position;
        var start = 0;
        foreach (var end in counts)
        {
            if (end - start > 1)
                SortFew(sorted.AsSpan(start, end - start));
            start = end;
        }
        return sorted;
    }

    /// <summary>Sorts spans, given as start and end in one key, with their ordinals; equal spans keep the order of their ordinals. The
    /// arrays given are used up.</summary>
    public static (ulong[] Keys, int[] Ordinals) Sort(ulong[] keys, int[] ordinals)
    {
        if (keys.Length <= SmallEnough)
        {
            SortWithOrdinals(keys, ordinals);
            return (keys, ordinals);
        }
        var (counts, shift) = Count<ulong, StartOfKey>(keys);
        var sortedKeys = GC.AllocateUninitializedArray<ulong>(keys.Length);
        var sortedOrdinals = GC.AllocateUninitializedArray<int>(keys.Length);
        for (var i = 0; i < keys.Length; i++)
        {
            var place = counts[(int)(keys[i] >> 32) >> shift]++;
            (sortedKeys[place], sortedOrdinals[place]) = (keys[i], ordinals[i]);
        }
        var start = 0;
        foreach (var end in counts)
        {
            if (end - start > 1)
                SortWithOrdinals(sortedKeys.AsSpan(start, end - start), sortedOrdinals.AsSpan(start, end - start));
            start = end;
        }
        return (sortedKeys, sortedOrdinals);
    }

    /// <summary>The first place of each bucket, about one bucket an item.</summary>
    private static (int[] FirstPlaces, int Shift) Count<T, TPosition>(T[] items) where TPosition : struct, IPositionOf<T>
    {
        var last = 0;
        foreach (var item in items)
            last = Math.Max(last, TPosition.Of(item));
        var shift = 0;
        while (last >> shift >= 2 * items.Length)
            shift++;
        var counts = new int[(last >> shift) + 1];
        foreach (var item in items)
            counts[TPosition.Of(item) >> shift]++;
        var place = 0;
        for (var bucket = 0; bucket < counts.Length; bucket++)
            (counts[bucket], place) = (place, place + counts[bucket]);
        return (counts, shift);
    }

    private static void SortFew(Span<int> items)
    {
        if (items.Length > SmallEnough)
        {
            items.Sort();
            return;
        }
        for (var i = 1; i < items.Length; i++)
        {
            var item = items[i];
            var j = i - 1;
            for (; j >= 0 && items[j] > item; j--)
                items[j + 1] = items[j];
            items[j + 1] = item;
        }
    }

    private static void SortWithOrdinals(Span<ulong> keys, Span<int> ordinals)
    {
        if (keys.Length > SmallEnough)
        {
            SortMany(keys, ordinals);
            return;
        }
        for (var i = 1; i < keys.Length; i++)
        {
            var (key, ordinal) = (keys[i], ordinals[i]);
            var j = i - 1;
            for (; j >= 0 && keys[j] > key; j--)
                (keys[j + 1], ordinals[j + 1]) = (keys[j], ordinals[j]);
            (keys[j + 1], ordinals[j + 1]) = (key, ordinal);
        }
    }

    /// <summary>The framework's sort is unstable, so equal keys get their ordinals back in order.</summary>
    private static void SortMany(Span<ulong> keys, Span<int> ordinals)
    {
        keys.Sort(ordinals);
        for (var start = 0; start < keys.Length;)
        {
            var end = start + 1;
            while (end < keys.Length && keys[end] == keys[start])
                end++;
            ordinals[start..end].Sort();
            start = end;
        }
    }

    private interface IPositionOf<T>
    {
        static abstract int Of(T item);
    }

    private readonly struct Position : IPositionOf<int>
    {
        public static int Of(int item) => item;
    }

    private readonly struct StartOfKey : IPositionOf<ulong>
    {
        public static int Of(ulong item) => (int)(item >> 32);
    }
}
