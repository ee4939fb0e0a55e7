using System.Text;
using Annotate.Serialization;
using Annotate.Tests;
using CsCheck;

namespace Annotate.Formats.Tests;

public class HostileInputTests
{
    /// <summary>All formats that are read.</summary>
    public static TheoryData<string> Names { get; } =
        [.. FormatRegistry.Standard.Where(format => format.Capabilities.HasFlag(FormatCapabilities.Read)).Select(format => format.Name)];

    /// <summary>Those whose files are JSON of others: text is words, brat and PolitiHop are lines of columns, and our own JSON is bounded
    /// by its <see cref="AnnotateJson"/>.</summary>
    public static TheoryData<string> JsonNames { get; } = [
        .. Names.Select(row => row.Data).Except(["annotate", "annotate-lines", "text", "brat", "politihop"])
    ];

    /// <summary>Those that read a file whole. JSON Lines and data sets are streamed, and their lines are bounded by a limit of their
    /// own.</summary>
    public static TheoryData<string> WholeFiles { get; } =
        [.. FormatRegistry.Standard.Where(format => format is not Annotate.Formats.Datasets.ClaimDatasetFormat
            && format.Capabilities.HasFlag(FormatCapabilities.Read)
            && format.Name != "annotate-lines").Select(format => format.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Mutated_files_are_read_without_an_exception_and_what_is_read_can_be_written(string name)
    {
        var format = FormatRegistry.Standard.Get(name);
        var file = SampleOf(format);
        Assert.NotEmpty(Read(format, file));
        Gen.Select(Gen.Int[0, file.Length - 1], Gen.Byte, Gen.Int[0, 40]).Array[1, 4].Sample(
            mutations =>
            {
                var bytes = (byte[])file.Clone();
                foreach (var (position, value, length) in mutations)
                {
                    bytes[position] = value;
                    if (length % 3 == 0)
                        bytes.AsSpan(position, Math.Min(length, bytes.Length - position)).Fill(value);
                }
                foreach (var result in Read(format, bytes))
                {
                    Assert.True(result.Value is not null || result.Diagnostics.Count > 0);
                    if (result.Value is { } value && format.Capabilities.HasFlag(FormatCapabilities.Write))
                        format.WriteAsync(value, FormatTarget.ToStream(Stream.Null), CancellationToken.None).GetAwaiter().GetResult();
                }
            },
            iter: 200, threads: 1);
    }

    [Theory]
    [MemberData(nameof(WholeFiles))]
    public void A_file_that_is_too_long_is_a_finding(string name)
    {
        var format = FormatRegistry.Standard.Get(name);
        var limits = new ReadLimits { MaxDocumentBytes = 10 };

        var results = Read(format, new byte[11], new FormatReadOptions { Article = new Article("x"), Limits = limits });

        Assert.Equal("ANN009", Assert.Single(results[0].Diagnostics).Code);
        Assert.All(results, result => Assert.Null(result.Value));
    }

    [Theory]
    [MemberData(nameof(JsonNames))]
    public void Nesting_that_is_too_deep_is_a_limit_and_no_syntax_error(string name)
    {
        var format = FormatRegistry.Standard.Get(name);
        var limits = new ReadLimits { MaxDepth = 8 };
        var options = new FormatReadOptions { Article = new Article("x"), Limits = limits };
        foreach (var (depth, isTooDeep) in new[] { (8, false), (9, true), (100_000, true) })
        {
            var json = $"{{\"id\":{new string('[', depth - 1)}{new string(']', depth - 1)}}}\n";

            Assert.Equal(isTooDeep, Read(format, Encoding.UTF8.GetBytes(json), options).SelectMany(result => result.Diagnostics)
                .Any(finding => finding.Code == "ANN009"));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Bytes_that_are_no_text_are_findings(string name)
    {
        var results = Read(FormatRegistry.Standard.Get(name), [(byte)'a', (byte)'\n', 0xFF, 0xFE, 0x00]);

        Assert.NotEmpty(results.SelectMany(result => result.Diagnostics));
        Assert.All(results, result => Assert.Null(result.Value));
    }

    [Fact]
    public void An_event_of_many_parts_and_many_attributes_costs_little()
    {
        var ann = string.Concat(Enumerable.Range(1, 20_000).Select(number => $"T{number}\tContent 0 1\ta\nA{number}\tMode E1 direct\n"))
            + "E1\tAttribution:T1" + string.Concat(Enumerable.Range(1, 20_000).Select(number => $" Content:T{number}")) + "\n";

        var result = Assert.Single(
            Read(FormatRegistry.Standard.Get("brat"), Encoding.UTF8.GetBytes(ann), new FormatReadOptions { Article = new Article("a") }));

        Assert.Equal(20_001, Assert.IsType<Attribution>(Assert.Single(result.Value!.Annotations)).Content.Count);
    }

    [Fact]
    public void A_short_line_that_claims_a_whole_long_text_costs_little()
    {
        var text = new string('\n', 1 << 20);
        var ann = string.Concat(Enumerable.Range(1, 20_000).Select(number => $"T{number}\tX 0 {text.Length}\tx\n"));

        var result = Assert.Single(
            Read(FormatRegistry.Standard.Get("brat"), Encoding.UTF8.GetBytes(ann), new FormatReadOptions { Article = new Article(text) }));

        Assert.Equal(20_000, result.Value!.Annotations.Count);
    }

    /// <summary>A file of the format: written by it, or a fixture where it is only read.</summary>
    private static byte[] SampleOf(AnnotationFormat format)
    {
        var fixture = Path.Combine(AppContext.BaseDirectory, "Fixtures", "datasets", format.Name + format.Extensions[0]);
        if (File.Exists(fixture))
            return File.ReadAllBytes(fixture);
        var annotated = Seeds.Annotated.Article.Annotate(Seeds.Annotated.Annotations.Where((_, index) => index % 25 == 0))
            .With(new Agent { Id = "desk" });
        var parts = new Dictionary<string, ReadOnlyMemory<byte>>();
        format.WriteAsync(annotated, FormatTarget.ToParts(parts, "a" + format.Extensions[0]), CancellationToken.None).GetAwaiter()
            .GetResult();
        return parts["a" + format.Extensions[0]].ToArray();
    }

    private static List<ReadResult<AnnotatedArticle>> Read(AnnotationFormat format, byte[] bytes, FormatReadOptions? options = null) =>
        format.ReadAsync(
            FormatSource.FromParts([new("a" + format.Extensions[0], bytes)], "a" + format.Extensions[0]),
            options ?? new FormatReadOptions { Article = Seeds.Annotated.Article },
            CancellationToken.None).ToListAsync().AsTask().GetAwaiter().GetResult();
}
