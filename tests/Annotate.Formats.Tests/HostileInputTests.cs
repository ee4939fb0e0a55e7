using System.Text;
using Annotate.Serialization;
using Annotate.Tests;
using CsCheck;

namespace Annotate.Formats.Tests;

public class HostileInputTests
{
    /// <summary>The formats whose files are annotated articles. Claim data sets hold records, one article each, and have tests of their own.</summary>
    public static TheoryData<string> Names { get; } =
        [.. FormatRegistry.CreateStandard().Where(format => format is not Annotate.Formats.Datasets.ClaimDatasetFormat && format.Capabilities.HasFlag(FormatCapabilities.Read)).Select(format => format.Name)];

    /// <summary>Those that read a file whole. JSON Lines are streamed, and their lines are bounded by the reader of the documents.</summary>
    public static TheoryData<string> WholeFiles { get; } = [.. Names.Select(row => row.Data).Where(name => name != "annotate-lines")];

    [Theory]
    [MemberData(nameof(Names))]
    public void Mutated_files_are_read_without_an_exception_and_what_is_read_can_be_written(string name)
    {
        var format = FormatRegistry.CreateStandard().Get(name);
        var annotated = Seeds.Annotated.Article.Annotate(Seeds.Annotated.Annotations.Where((_, index) => index % 25 == 0)).With(new Agent { Id = "desk" });
        var parts = new Dictionary<string, ReadOnlyMemory<byte>>();
        format.WriteAsync(annotated, FormatTarget.ToParts(parts, "a" + format.Extensions[0]), CancellationToken.None).GetAwaiter().GetResult();
        var file = parts["a" + format.Extensions[0]].ToArray();
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
                    if (result.Value is { } value)
                        format.WriteAsync(value, FormatTarget.ToStream(Stream.Null), CancellationToken.None).GetAwaiter().GetResult();
                }
            },
            iter: 200, threads: 1);
    }

    [Theory]
    [MemberData(nameof(WholeFiles))]
    public void Limits_hold(string name)
    {
        var format = FormatRegistry.CreateStandard().Get(name);
        var limits = new ReadLimits { MaxDocumentBytes = 10 };

        var result = Assert.Single(Read(format, new byte[11], new FormatReadOptions { Article = new Article("x"), Limits = limits }));

        Assert.Equal("ANN009", Assert.Single(result.Diagnostics).Code);
        Assert.Null(result.Value);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Deep_nesting_and_bytes_that_are_no_text_are_findings(string name)
    {
        var format = FormatRegistry.CreateStandard().Get(name);

        Assert.All(Read(format, Encoding.UTF8.GetBytes(new string('[', 100_000))), result => Assert.False(result.IsSuccess && name is not ("brat" or "text")));
        Assert.Equal("ANN002", Assert.Single(Assert.Single(Read(format, [0xFF, 0xFE, 0x00])).Diagnostics).Code);
    }

    [Fact]
    public void A_short_line_that_claims_a_whole_long_text_costs_little()
    {
        var text = new string('\n', 1 << 20);
        var ann = string.Concat(Enumerable.Range(1, 20_000).Select(number => $"T{number}\tX 0 {text.Length}\tx\n"));

        var result = Assert.Single(Read(FormatRegistry.CreateStandard().Get("brat"), Encoding.UTF8.GetBytes(ann), new FormatReadOptions { Article = new Article(text) }));

        Assert.Equal(20_000, result.Value!.Annotations.Count);
    }

    private static List<ReadResult<AnnotatedArticle>> Read(AnnotationFormat format, byte[] bytes, FormatReadOptions? options = null) =>
        format.ReadAsync(
            FormatSource.FromParts([new("a" + format.Extensions[0], bytes)], "a" + format.Extensions[0]),
            options ?? new FormatReadOptions { Article = Seeds.Annotated.Article },
            CancellationToken.None).ToListAsync().AsTask().GetAwaiter().GetResult();
}
