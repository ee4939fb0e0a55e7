using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Annotate;

/// <summary>Counts the code points or UTF-8 bytes of UTF-16 text, 32, 16 or 8 code units at once.</summary>
/// <remarks>
/// A surrogate pair is one code point, credited to its first half, and four bytes, two with either half. So a cut inside a pair
/// needs no special case; positions inside a pair are refused before anybody counts up to them.
/// </remarks>
internal static class Utf16Counter
{
    /// <summary>How a unit counts: one code unit, or the sum over a vector of them.</summary>
    public interface IUnit
    {
        static abstract int Of(char c);

        static abstract int Of(Vector128<ushort> chars);

        static abstract int Of(Vector256<ushort> chars);

        static abstract int Of(Vector512<ushort> chars);
    }

    /// <summary>The length of a text in a unit. Linear.</summary>
    public static int Count<TUnit>(ReadOnlySpan<char> text) where TUnit : IUnit
    {
        ref var start = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        var (count, i) = (0, 0);
        if (Vector512.IsHardwareAccelerated)
        {
            for (; i <= text.Length - Vector512<ushort>.Count; i += Vector512<ushort>.Count)
                count += TUnit.Of(Vector512.LoadUnsafe(ref start, (nuint)i));
        }
        if (Vector256.IsHardwareAccelerated)
        {
            for (; i <= text.Length - Vector256<ushort>.Count; i += Vector256<ushort>.Count)
                count += TUnit.Of(Vector256.LoadUnsafe(ref start, (nuint)i));
        }
        if (Vector128.IsHardwareAccelerated)
        {
            for (; i <= text.Length - Vector128<ushort>.Count; i += Vector128<ushort>.Count)
                count += TUnit.Of(Vector128.LoadUnsafe(ref start, (nuint)i));
        }
        for (; i < text.Length; i++)
            count += TUnit.Of(text[i]);
        return count;
    }

    /// <summary>Goes forward until <paramref name="count"/> units are passed, or just more where that falls inside a character.</summary>
    /// <returns>The code units passed; <paramref name="count"/> is what was passed too many (0 or less).</returns>
    public static int Skip<TUnit>(ReadOnlySpan<char> text, ref int count) where TUnit : IUnit
    {
        ref var start = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        var i = 0;
        // A step is taken whole only where it cannot pass the goal; the rest is walked.
        if (Vector256.IsHardwareAccelerated)
        {
            for (; i <= text.Length - Vector256<ushort>.Count; i += Vector256<ushort>.Count)
            {
                var step = TUnit.Of(Vector256.LoadUnsafe(ref start, (nuint)i));
                if (step > count)
                    break;
                count -= step;
            }
        }
        if (Vector128.IsHardwareAccelerated && i <= text.Length - Vector128<ushort>.Count)
        {
            var step = TUnit.Of(Vector128.LoadUnsafe(ref start, (nuint)i));
            if (step <= count)
            {
                count -= step;
                i += Vector128<ushort>.Count;
            }
        }
        while (count > 0 && i < text.Length)
            count -= TUnit.Of(text[i++]);
        return i;
    }

    /// <summary>Code points: every code unit but low surrogates.</summary>
    public readonly struct CodePoints : IUnit
    {
        public static int Of(char c) => char.IsLowSurrogate(c) ? 0 : 1;

        public static int Of(Vector128<ushort> chars) =>
            Vector128<ushort>.Count - Ones(
                Vector128.Equals(chars & Vector128.Create((ushort)0xFC00), Vector128.Create((ushort)0xDC00)).ExtractMostSignificantBits());

        public static int Of(Vector256<ushort> chars) =>
            Vector256<ushort>.Count - Ones(
                Vector256.Equals(chars & Vector256.Create((ushort)0xFC00), Vector256.Create((ushort)0xDC00)).ExtractMostSignificantBits());

        public static int Of(Vector512<ushort> chars) =>
            Vector512<ushort>.Count - BitOperations.PopCount(
                Vector512.Equals(chars & Vector512.Create((ushort)0xFC00), Vector512.Create((ushort)0xDC00)).ExtractMostSignificantBits());
    }

    /// <summary>UTF-8 bytes: one each, one more from U+0080 and from U+0800 on, one less for each half of a pair.</summary>
    public readonly struct Utf8Bytes : IUnit
    {
        public static int Of(char c) => c < 0x80 ? 1 : c < 0x800 || char.IsSurrogate(c) ? 2 : 3;

        public static int Of(Vector128<ushort> chars) =>
            Vector128<ushort>.Count
            + Ones(Vector128.GreaterThan(chars, Vector128.Create((ushort)0x7F)).ExtractMostSignificantBits())
            + Ones(Vector128.GreaterThan(chars, Vector128.Create((ushort)0x7FF)).ExtractMostSignificantBits())
            - Ones(
                Vector128.Equals(chars & Vector128.Create((ushort)0xF800), Vector128.Create((ushort)0xD800)).ExtractMostSignificantBits());

        public static int Of(Vector256<ushort> chars) =>
            Vector256<ushort>.Count
            + Ones(Vector256.GreaterThan(chars, Vector256.Create((ushort)0x7F)).ExtractMostSignificantBits())
            + Ones(Vector256.GreaterThan(chars, Vector256.Create((ushort)0x7FF)).ExtractMostSignificantBits())
            - Ones(
                Vector256.Equals(chars & Vector256.Create((ushort)0xF800), Vector256.Create((ushort)0xD800)).ExtractMostSignificantBits());

        public static int Of(Vector512<ushort> chars) =>
            Vector512<ushort>.Count
            + BitOperations.PopCount(Vector512.GreaterThan(chars, Vector512.Create((ushort)0x7F)).ExtractMostSignificantBits())
            + BitOperations.PopCount(Vector512.GreaterThan(chars, Vector512.Create((ushort)0x7FF)).ExtractMostSignificantBits())
            - BitOperations.PopCount(
                Vector512.Equals(chars & Vector512.Create((ushort)0xF800), Vector512.Create((ushort)0xD800)).ExtractMostSignificantBits());
    }

    private static int Ones(uint bits) => BitOperations.PopCount(bits);
}
