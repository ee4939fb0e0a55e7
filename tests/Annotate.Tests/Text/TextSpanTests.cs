using System.Globalization;
using CsCheck;

namespace Annotate.Tests.Text;

public class TextSpanTests
{
    private static readonly Gen<(TextSpan, TextSpan)> Two = Gen.Select(Generators.SmallSpan, Generators.SmallSpan);

    [Fact]
    public void A_span_knows_its_ends_and_its_length()
    {
        var span = new TextSpan(12, 34);

        Assert.Equal((12, 34, 22, false), (span.Start, span.End, span.Length, span.IsEmpty));
        Assert.Equal(span, TextSpan.FromLength(12, 22));
        Assert.Equal("lo wo", "hello world".AsSpan(new TextSpan(3, 8)));
        var (start, end) = span;
        Assert.Equal((12, 34), (start, end));
    }

    [Fact]
    public void The_default_is_the_empty_span_at_zero() => Assert.Equal(new TextSpan(0, 0), default);

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(5, 4)]
    public void A_negative_or_reversed_span_is_refused(int start, int end) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(start, end));

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, -1)]
    [InlineData(1, int.MaxValue)]
    public void A_start_and_length_that_make_no_span_are_refused(int start, int length) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => TextSpan.FromLength(start, length));

    [Theory]
    [InlineData("0..3", "3..5", false)]
    [InlineData("0..4", "3..5", true)]
    [InlineData("0..9", "3..5", true)]
    [InlineData("3..3", "3..5", true)]
    [InlineData("3..3", "0..3", false)]
    [InlineData("3..3", "0..5", true)]
    [InlineData("3..3", "3..3", true)]
    [InlineData("3..3", "4..4", false)]
    [InlineData("2147483647..2147483647", "2147483647..2147483647", true)]
    [InlineData("2147483647..2147483647", "0..2147483647", false)]
    public void Spans_overlap_where_a_code_unit_is_common_and_an_empty_span_counts_as_the_one_after_it(
        string left, string right, bool expected)
    {
        Assert.Equal(expected, Span(left).Overlaps(Span(right)));
        Assert.Equal(expected, Span(right).Overlaps(Span(left)));
    }

    [Fact]
    public void A_span_contains_positions_up_to_its_end_exclusive()
    {
        var span = new TextSpan(3, 5);

        Assert.Equal([false, true, true, false], Enumerable.Range(2, 4).Select(span.Contains));
        Assert.False(new TextSpan(3, 3).Contains(3));
        Assert.True(span.Contains(new TextSpan(5, 5)));
        Assert.False(span.Contains(new TextSpan(4, 6)));
    }

    [Fact]
    public void Overlap_of_spans_with_length_is_that_of_their_code_units() =>
        Two.Where(two => !two.Item1.IsEmpty && !two.Item2.IsEmpty).Sample(two =>
        {
            var (left, right) = two;
            var common = Units(left).Intersect(Units(right)).ToArray();

            Assert.Equal(common.Length > 0, left.Overlaps(right));
            Assert.Equal(common, left.Intersect(right) is { } both ? Units(both) : []);
        });

    [Fact]
    public void Intersection_is_commutative_and_lies_inside_both() => Two.Sample(two =>
    {
        var (left, right) = two;
        var both = left.Intersect(right);

        Assert.Equal(both, right.Intersect(left));
        Assert.Equal(left.Overlaps(right), both is not null);
        Assert.True(both is null || (left.Contains(both.Value) && right.Contains(both.Value)));
        Assert.Equal(left, left.Intersect(left));
    });

    [Fact]
    public void Union_is_the_shortest_span_that_contains_both() => Two.Sample(two =>
    {
        var (left, right) = two;
        var union = left.Union(right);

        Assert.True(union.Contains(left) && union.Contains(right));
        Assert.True(union.Start == left.Start || union.Start == right.Start);
        Assert.True(union.End == left.End || union.End == right.End);
        Assert.Equal(union, right.Union(left));
    });

    [Fact]
    public void Moving_there_and_back_gives_the_same_span() => Gen.Select(Generators.SmallSpan, Gen.Int[0, 1000]).Sample((span, offset) =>
    {
        var moved = span.Shift(offset);

        Assert.Equal(span.Length, moved.Length);
        Assert.Equal(span, moved.Shift(-offset));
    });

    [Theory]
    [InlineData(-4)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void A_span_cannot_be_moved_out_of_range(int offset) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(3, 5).Shift(offset));

    [Fact]
    public void Order_is_by_start_then_by_end() => Two.Sample(two =>
    {
        var (left, right) = two;
        var expected = (left.Start, left.End).CompareTo((right.Start, right.End));

        Assert.Equal(Math.Sign(expected), Math.Sign(left.CompareTo(right)));
        Assert.Equal(
            (expected < 0, expected <= 0, expected > 0, expected >= 0), (left < right, left <= right, left > right, left >= right));
        Assert.Equal(expected == 0, left == right);
    });

    [Fact]
    public void Parsing_what_was_formatted_gives_the_same_span() =>
        Gen.Select(Gen.Int[0, int.MaxValue], Gen.Int[0, int.MaxValue]).Sample((one, other) =>
        {
            var span = new TextSpan(Math.Min(one, other), Math.Max(one, other));
            Span<char> buffer = stackalloc char[24];

            Assert.Equal(span, TextSpan.Parse(span.ToString(), CultureInfo.InvariantCulture));
            Assert.True(span.TryFormat(buffer, out var written, default, null));
            Assert.Equal(span.ToString(), buffer[..written].ToString());
            Assert.Equal($"{span}", span.ToString("x", CultureInfo.InvariantCulture));
        });

    [Fact]
    public void A_span_is_written_as_a_range() => Assert.Equal("12..34", new TextSpan(12, 34).ToString());

    [Fact]
    public void Formatting_into_too_small_a_buffer_fails() =>
        Assert.False(new TextSpan(12, 34).TryFormat(new char[5], out _, default, null));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("12")]
    [InlineData("12.34")]
    [InlineData("12...34")]
    [InlineData("12..34..56")]
    [InlineData("-1..3")]
    [InlineData("+1..3")]
    [InlineData(" 1..3")]
    [InlineData("5..4")]
    [InlineData("1..2147483648")]
    public void Text_that_is_no_span_is_refused(string? text)
    {
        Assert.False(TextSpan.TryParse(text, null, out var span));
        Assert.Equal(default, span);
        if (text is not null)
            Assert.Contains(
                "Write start..end", Assert.Throws<FormatException>(() => TextSpan.Parse(text, null)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_message_about_a_huge_text_is_short() =>
        Assert.InRange(Assert.Throws<FormatException>(() => TextSpan.Parse(new string('1', 1_000_000), null)).Message.Length, 1, 250);

    private static TextSpan Span(string text) => TextSpan.Parse(text, CultureInfo.InvariantCulture);

    private static IEnumerable<int> Units(TextSpan span) => Enumerable.Range(span.Start, span.Length);
}
