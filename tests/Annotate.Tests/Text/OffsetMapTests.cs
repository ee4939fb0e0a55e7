using System.Text;
using CsCheck;

namespace Annotate.Tests.Text;

public class OffsetMapTests
{
    private const OffsetUnit Utf16 = OffsetUnit.Utf16CodeUnit, CodePoints = OffsetUnit.CodePoint, Bytes = OffsetUnit.Utf8Byte;
    private static readonly OffsetUnit[] Units = [Utf16, CodePoints, Bytes];

    [Fact]
    public void Every_offset_of_a_small_text_is_worked_out_by_hand()
    {
        // a (1 byte), é (2), € (3), 😀 (4 bytes, 2 code units), b
        var map = OffsetMap.Create("aé€\U0001F600b");

        Assert.Equal((6, 5, 11), (map.Utf16Length, map.CodePointLength, map.Utf8Length));
        Assert.Equal([0, 1, 2, 3, null, 4, 5], Table(map, Utf16, CodePoints));
        Assert.Equal([0, 1, 3, 6, null, 10, 11], Table(map, Utf16, Bytes));
        Assert.Equal([0, 1, 2, 3, 5, 6], Table(map, CodePoints, Utf16));
        Assert.Equal([0, 1, 3, 6, 10, 11], Table(map, CodePoints, Bytes));
        Assert.Equal([0, 1, null, 2, null, null, 3, null, null, null, 5, 6], Table(map, Bytes, Utf16));
        Assert.Equal([0, 1, null, 2, null, null, 3, null, null, null, 4, 5], Table(map, Bytes, CodePoints));
    }

    [Fact]
    public void Every_offset_agrees_with_the_encodings_of_the_framework() => Generators.Text.Sample(AgreesWithTheFramework, iter: 60);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(511)]
    [InlineData(512)]
    [InlineData(513)]
    public void Texts_of_about_a_block_agree_with_the_framework(int length)
    {
        AgreesWithTheFramework(new string('a', length));
        AgreesWithTheFramework(new string('é', length));
        AgreesWithTheFramework(new string('€', length));
        AgreesWithTheFramework(string.Concat(Enumerable.Repeat("\U0001F600", length / 2)) + (length % 2 == 0 ? "" : "a"));
    }

    [Theory]
    [InlineData(254)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(511)]
    public void A_pair_at_a_block_boundary_is_counted_once(int before) =>
        AgreesWithTheFramework(new string('x', before) + "\U0001F600" + new string('y', 300));

    [Theory]
    [InlineData(2, Utf16, "surrogate pair at 1..3")]
    [InlineData(2, Bytes, "inside a UTF-8 sequence")]
    [InlineData(3, Bytes, "inside a UTF-8 sequence")]
    [InlineData(4, Bytes, "inside a UTF-8 sequence")]
    [InlineData(-1, Utf16, "negative")]
    [InlineData(5, Utf16, "4 UTF-16 code units")]
    [InlineData(4, CodePoints, "3 code points")]
    [InlineData(7, Bytes, "6 UTF-8 bytes")]
    public void An_offset_without_counterpart_is_reported(int offset, OffsetUnit unit, string reason)
    {
        var map = OffsetMap.Create("a\U0001F600b");

        Assert.Contains(reason, map.Problem(offset, unit), StringComparison.Ordinal);
        foreach (var to in Units)
        {
            Assert.False(map.TryConvert(offset, unit, to, out var result));
            Assert.Equal(0, result);
            var exception = Assert.Throws<OffsetException>(() => map.Convert(offset, unit, to));
            Assert.Equal((offset, unit), (exception.Offset, exception.Unit));
            Assert.Contains(reason, exception.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Spans_are_converted_by_both_ends()
    {
        var map = OffsetMap.Create("a\U0001F600b");

        Assert.True(map.TryToSpan(1, 2, CodePoints, out var span));
        Assert.Equal(new TextSpan(1, 3), span);
        Assert.True(map.TryToSpan(1, 5, Bytes, out span));
        Assert.Equal(new TextSpan(1, 3), span);
        Assert.False(map.TryToSpan(2, 1, CodePoints, out span));
        Assert.False(map.TryToSpan(1, 3, Bytes, out span));
        Assert.False(map.TryToSpan(0, 9, Utf16, out span));
        Assert.Equal(default, span);
    }

    [Fact]
    public void A_unit_that_is_none_is_refused()
    {
        var map = OffsetMap.Create("aé");

        Assert.Throws<ArgumentOutOfRangeException>(() => map.Length((OffsetUnit)3));
        Assert.Throws<ArgumentOutOfRangeException>(() => map.TryConvert(0, (OffsetUnit)3, Utf16, out _));
        Assert.Throws<ArgumentOutOfRangeException>(() => map.TryConvert(0, Utf16, (OffsetUnit)3, out _));
    }

    [Fact]
    public void An_ill_formed_text_has_no_map() =>
        Assert.Equal(3, Assert.Throws<IllFormedTextException>(() => OffsetMap.Create("abc\uD83D")).Index);

    private static int?[] Table(OffsetMap map, OffsetUnit from, OffsetUnit to) =>
        [.. Enumerable.Range(0, map.Length(from) + 1)
            .Select(offset => map.TryConvert(offset, from, to, out var result) ? result : (int?)null)];

    private static void AgreesWithTheFramework(string text)
    {
        var map = OffsetMap.Create(text);
        List<(int Utf16, int CodePoints, int Bytes)> expected = [(0, 0, 0)];
        foreach (var rune in text.EnumerateRunes())
            expected.Add(
                (expected[^1].Utf16 + rune.Utf16SequenceLength, expected[^1].CodePoints + 1, expected[^1].Bytes + rune.Utf8SequenceLength));

        Assert.Equal(text.Length, map.Length(Utf16));
        Assert.Equal(text.EnumerateRunes().Count(), map.Length(CodePoints));
        Assert.Equal(Encoding.UTF8.GetByteCount(text), map.Length(Bytes));
        foreach (var from in Units)
        {
            foreach (var to in Units)
            {
                var table = new int?[map.Length(from) + 1];
                foreach (var row in expected)
                    table[In(from, row)] = In(to, row);
                Assert.Equal(table, Table(map, from, to));
            }
        }
    }

    private static int In(OffsetUnit unit, (int Utf16, int CodePoints, int Bytes) row) => unit switch
    {
        Utf16 => row.Utf16,
        CodePoints => row.CodePoints,
        _ => row.Bytes,
    };
}
