using System.Globalization;
using System.Text;

namespace Annotate.Benchmarks.Ratios;

/// <summary>Offset conversion of an 8k-character article that is not ASCII, beside counting the prefix anew.</summary>
internal sealed class OffsetRatios : IRatioArea
{
    public string Name => "offsets";

    public IEnumerable<RatioRow> Rows()
    {
        var text = MakeText(8_192);
        var map = OffsetMap.Create(text);
        var positions = Enumerable.Range(0, 1000)
            .Select(i => i * 8191L * 7919 % 8192)
            .Select(i => (int)i)
            .Where(i => map.Problem(i, OffsetUnit.Utf16CodeUnit) is null)
            .ToArray();
        foreach (var (name, from, to, target) in new[]
        {
            ("UTF-16 to code points", OffsetUnit.Utf16CodeUnit, OffsetUnit.CodePoint, 10.0),
            ("code points to UTF-16", OffsetUnit.CodePoint, OffsetUnit.Utf16CodeUnit, 10.0),
            ("UTF-16 to UTF-8", OffsetUnit.Utf16CodeUnit, OffsetUnit.Utf8Byte, 7.0),
            ("UTF-8 to UTF-16", OffsetUnit.Utf8Byte, OffsetUnit.Utf16CodeUnit, 7.0),
        })
        {
            var offsets = positions.Select(position => map.Convert(position, OffsetUnit.Utf16CodeUnit, from)).ToArray();
            yield return new RatioRow
            {
                Name = name,
                Ours = () => Sum(map, offsets, from, to),
                Baseline = () => positions.Sum(position => (long)Encoding.UTF8.GetByteCount(text.AsSpan(0, position))),
                BaselineName = "UTF8.GetByteCount(prefix)",
                Target = target,
                Operations = positions.Length,
            };
        }
        var sorted = positions.Order().ToArray();
        var results = new int[sorted.Length];
        yield return new RatioRow
        {
            Name = "UTF-16 to UTF-8, sorted in bulk",
            Ours = () => map.ConvertSorted(sorted, OffsetUnit.Utf16CodeUnit, OffsetUnit.Utf8Byte, results),
            Baseline = () => Sum(map, sorted, OffsetUnit.Utf16CodeUnit, OffsetUnit.Utf8Byte),
            BaselineName = "one by one",
            Operations = sorted.Length,
        };
        var bytes = Encoding.UTF8.GetBytes(text);
        yield return new RatioRow
        {
            Name = "count code points",
            Ours = () => Utf16Counter.Count<Utf16Counter.CodePoints>(text),
            Baseline = () => Encoding.UTF8.GetCharCount(bytes),
            BaselineName = "UTF8.GetCharCount",
            Target = 5,
            InputBytes = text.Length * 2L,
        };
        yield return new RatioRow
        {
            Name = "build the map",
            Ours = () => OffsetMap.Create(text).Utf8Length,
            Baseline = () => Encoding.UTF8.GetByteCount(text),
            BaselineName = "UTF8.GetByteCount",
            InputBytes = text.Length * 2L,
            Remark = () => string.Create(CultureInfo.InvariantCulture, $"{(double)map.TableBytes / text.Length:0.000} B a "
                + $"character; ASCII {OffsetMap.Create(new string('a', 8192)).TableBytes} B"),
        };
    }

    private static long Sum(OffsetMap map, int[] offsets, OffsetUnit from, OffsetUnit to)
    {
        var sum = 0L;
        foreach (var offset in offsets)
        {
            map.TryConvert(offset, from, to, out var converted);
            sum += converted;
        }
        return sum;
    }

    /// <summary>Mixed prose: mostly Latin with curly quotes, some Cyrillic, an emoji now and then.</summary>
    private static string MakeText(int length)
    {
        var random = new Random(48);
        var text = new StringBuilder(length + 16);
        while (text.Length < length)
            text.Append(random.Next(40) switch { 0 => "\U0001F600 ", 1
                or 2 => "“да” ", 3 => "— ", 4 or 5 => "Белгород ", 6 => "café ", _ => "words of news " });
        return text.ToString(0, char.IsHighSurrogate(text[length - 1]) ? length - 1 : length);
    }
}
