using System.Globalization;
using System.Text;
using Annotate.Formats;
using Annotate.Formats.Brat;

namespace Annotate.Benchmarks.Ratios;

/// <summary>Reading brat standoff: into spans of the file, and into annotations.</summary>
internal sealed class FormatRatios : IRatioArea
{
    private const int Lines = 70_000;

    public string Name => "formats";

    public IEnumerable<RatioRow> Rows()
    {
        var (text, ann) = Corpus();
        yield return new RatioRow
        {
            Name = "brat 70k lines into spans", Ours = () => Scan(ann), Baseline = () => ReadAndSplit(ann), BaselineName = "StreamReader.ReadLine, Split, int.Parse", Target = 3, InputBytes = ann.Length,
            Remark = () => "target 0.8 GB/s",
        };
        var format = StandardFormats.Brat(AnnotateJson.Default);
        var source = FormatSource.FromParts([new("a.ann", ann), new("a.txt", Encoding.UTF8.GetBytes(text))], "a.ann");
        yield return new RatioRow
        {
            Name = "brat 70k lines into annotations", Ours = () => Read(format, source), Baseline = () => ReadAndSplit(ann), BaselineName = "StreamReader.ReadLine, Split, int.Parse; no annotations made", InputBytes = ann.Length,
        };
    }

    private static long Scan(ReadOnlySpan<byte> ann)
    {
        var sum = 0L;
        var scanner = new BratScanner(ann);
        while (scanner.MoveNext())
        {
            if (scanner.Kind != BratLineKind.TextBound)
                continue;
            foreach (var fragment in scanner.Fragments)
                sum += fragment.Start + fragment.End;
            sum += scanner.Type.Length + scanner.Text.Length;
        }
        return sum;
    }

    private static long ReadAndSplit(byte[] ann)
    {
        var sum = 0L;
        using var reader = new StreamReader(new MemoryStream(ann));
        while (reader.ReadLine() is { } line)
        {
            var columns = line.Split('\t');
            if (columns[0][0] != 'T')
                continue;
            var type = columns[1].Split(' ', 2);
            foreach (var fragment in type[1].Split(';'))
            {
                var ends = fragment.Split(' ');
                sum += int.Parse(ends[0], CultureInfo.InvariantCulture) + int.Parse(ends[1], CultureInfo.InvariantCulture);
            }
            sum += type[0].Length + columns[2].Length;
        }
        return sum;
    }

    private static long Read(AnnotationFormat format, FormatSource source) =>
        format.ReadSingleAsync(source, FormatReadOptions.Default).GetAwaiter().GetResult().Annotations.Count;

    private static (string Text, byte[] Ann) Corpus()
    {
        var random = new Random(1);
        var text = string.Join(' ', Enumerable.Range(0, 200_000).Select(_ => new string((char)('a' + random.Next(26)), 3 + random.Next(6))));
        var types = new[] { "PROP_PER", "NOM_PER", "PROP_GPE", "Quotation" };
        var ann = new StringBuilder();
        for (var number = 1; number <= Lines; number++)
        {
            var start = random.Next(text.Length - 60);
            var end = start + 5 + random.Next(50);
            if (number % 20 == 0)
                ann.Append(CultureInfo.InvariantCulture, $"R{number}\tCoref Arg1:T{number - 1} Arg2:T{number - 2}\n");
            else
                ann.Append(CultureInfo.InvariantCulture, $"T{number}\t{types[random.Next(types.Length)]} {start} {end}\t{text.AsSpan(start, end - start)}\n");
        }
        return (text, Encoding.UTF8.GetBytes(ann.ToString()));
    }
}
