using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Annotate.Querying;

public sealed partial class SpanIndex
{
    private interface ISpanTest
    {
        Vector256<int> Matches(Vector256<int> starts, Vector256<int> ends);

        bool Matches(int start, int end);
    }

    /// <summary>Compares up to 64 spans with a query, eight at once: bit i is set where the span of rank i matches.</summary>
    private ulong Scan<TTest>(TTest test) where TTest : struct, ISpanTest
    {
        ref var starts = ref MemoryMarshal.GetArrayDataReference(_starts);
        ref var ends = ref MemoryMarshal.GetArrayDataReference(_ends);
        var (mask, rank) = (0UL, 0);
        for (; rank <= _starts.Length - 8; rank += 8)
            mask |= (ulong)test.Matches(Vector256.LoadUnsafe(ref starts, (nuint)rank), Vector256.LoadUnsafe(ref ends, (nuint)rank))
                .ExtractMostSignificantBits() << rank;
        for (; rank < _starts.Length; rank++)
            mask |= test.Matches(_starts[rank], _ends[rank]) ? 1UL << rank : 0;
        return mask;
    }

    /// <summary>Below the start only an open span overlaps; from there on every one does, empty ones included.</summary>
    private readonly struct OverlapTest(int start, int end) : ISpanTest
    {
        public Vector256<int> Matches(Vector256<int> starts, Vector256<int> ends) =>
            Vector256.LessThan(starts, Vector256.Create(end))
            & (Vector256.GreaterThan(ends, Vector256.Create(start)) | Vector256.GreaterThanOrEqual(starts, Vector256.Create(start)));

        public bool Matches(int spanStart, int spanEnd) => spanStart < end && (spanEnd > start || spanStart >= start);
    }

    private readonly struct InsideTest(int start, int end) : ISpanTest
    {
        public Vector256<int> Matches(Vector256<int> starts, Vector256<int> ends) =>
            Vector256.GreaterThanOrEqual(starts, Vector256.Create(start)) & Vector256.LessThanOrEqual(ends, Vector256.Create(end));

        public bool Matches(int spanStart, int spanEnd) => spanStart >= start && spanEnd <= end;
    }

    private readonly struct EnclosingTest(int start, int end) : ISpanTest
    {
        public Vector256<int> Matches(Vector256<int> starts, Vector256<int> ends) =>
            Vector256.LessThanOrEqual(starts, Vector256.Create(start)) & Vector256.GreaterThanOrEqual(ends, Vector256.Create(end));

        public bool Matches(int spanStart, int spanEnd) => spanStart <= start && spanEnd >= end;
    }
}
