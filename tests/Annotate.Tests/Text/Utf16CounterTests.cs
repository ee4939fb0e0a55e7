using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using CsCheck;

namespace Annotate.Tests.Text;

public class Utf16CounterTests
{
    // Every kind of code unit, lone surrogates included: the counts of a vector must be those of its parts whatever they are.
    private static readonly Gen<char> Chars = Gen.OneOf(
        Gen.Char['\0', '\u007F'], Gen.Char['\u0080', '\u07FF'], Gen.Char['\u0800', '\uD7FF'], Gen.Char['\uD800', '\uDBFF'],
        Gen.Char['\uDC00', '\uDFFF'], Gen.Char['\uE000', '\uFFFF']);

    [Fact]
    public void Vectors_of_every_width_count_as_their_parts_do() =>
        Chars.Array[32].Sample(chars =>
        {
            AgreeInEveryWidth<Utf16Counter.CodePoints>(chars);
            AgreeInEveryWidth<Utf16Counter.Utf8Bytes>(chars);
        });

    [Fact]
    public void Texts_of_every_length_count_as_their_parts_do() =>
        Chars.Array[0, 200].Sample(chars =>
        {
            Assert.Equal(Scalar<Utf16Counter.CodePoints>(chars), Utf16Counter.Count<Utf16Counter.CodePoints>(chars));
            Assert.Equal(Scalar<Utf16Counter.Utf8Bytes>(chars), Utf16Counter.Count<Utf16Counter.Utf8Bytes>(chars));
        });

    [Fact]
    public void Skipping_stops_where_walking_stops() =>
        Gen.Select(Chars.Array[0, 200], Gen.Int[0, 400]).Sample((chars, count) =>
        {
            var left = count;
            var passed = Utf16Counter.Skip<Utf16Counter.Utf8Bytes>(chars, ref left);

            var (walked, rest) = (0, count);
            while (rest > 0 && walked < chars.Length)
                rest -= Utf16Counter.Utf8Bytes.Of(chars[walked++]);
            Assert.Equal((walked, rest), (passed, left));
        });

    [Fact]
    public void Sorted_offsets_convert_in_bulk_as_they_do_one_by_one() =>
        Gen.Select(Generators.Text, Gen.Int[0, 2], Gen.Int[0, 2], Gen.Int[0, 2000].Array[0, 60]).Sample((text, from, to, offsets) =>
        {
            var (fromUnit, toUnit) = ((OffsetUnit)from, (OffsetUnit)to);
            var map = OffsetMap.Create(text);
            Array.Sort(offsets);
            var results = new int[offsets.Length];

            var failed = map.ConvertSorted(offsets, fromUnit, toUnit, results);

            for (var i = 0; i < (failed < 0 ? offsets.Length : failed); i++)
            {
                Assert.True(map.TryConvert(offsets[i], fromUnit, toUnit, out var expected));
                Assert.Equal(expected, results[i]);
            }
            Assert.True(failed < 0 || !map.TryConvert(offsets[failed], fromUnit, toUnit, out _));
        });

    [Fact]
    public void Bulk_conversion_refuses_descending_offsets_and_too_little_room()
    {
        var map = OffsetMap.Create("aé€b");

        Assert.Throws<ArgumentException>(() => map.ConvertSorted([2, 1], OffsetUnit.CodePoint, OffsetUnit.Utf8Byte, new int[2]));
        Assert.Throws<ArgumentException>(() => map.ConvertSorted([1, 2], OffsetUnit.CodePoint, OffsetUnit.Utf8Byte, new int[1]));
        Assert.Equal(1, map.ConvertSorted([1, 9], OffsetUnit.CodePoint, OffsetUnit.Utf8Byte, new int[2]));
        Assert.Equal(0, map.ConvertSorted([-1], OffsetUnit.CodePoint, OffsetUnit.Utf8Byte, new int[1]));
    }

    private static void AgreeInEveryWidth<TUnit>(char[] chars) where TUnit : Utf16Counter.IUnit
    {
        var units = MemoryMarshal.Cast<char, ushort>(chars.AsSpan());
        Assert.Equal(Scalar<TUnit>(chars.AsSpan(0, 8)), TUnit.Of(Vector128.Create<ushort>(units)));
        Assert.Equal(Scalar<TUnit>(chars.AsSpan(0, 16)), TUnit.Of(Vector256.Create<ushort>(units)));
        Assert.Equal(Scalar<TUnit>(chars), TUnit.Of(Vector512.Create<ushort>(units)));
    }

    private static int Scalar<TUnit>(ReadOnlySpan<char> chars) where TUnit : Utf16Counter.IUnit
    {
        var sum = 0;
        foreach (var c in chars)
            sum += TUnit.Of(c);
        return sum;
    }
}
