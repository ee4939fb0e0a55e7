using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text;
using Annotate.Diagnostics;
using Annotate.Serialization;

namespace Annotate.Tests.Serialization;

public class LinesTests
{
    private static readonly AnnotatedArticle First = new Article("first\nline").Annotate(new Note { Id = "n", Text = "\r\n" });
    private static readonly AnnotatedArticle Second = new Article("second").Annotate();
    private static readonly string FirstLine = Documents.Compact.ToJson(First);
    private static readonly string SecondLine = Documents.Compact.ToJson(Second);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_article_is_one_line()
    {
        using var stream = new MemoryStream();

        await AnnotateJson.Default.WriteLinesAsync([First, Second], stream, Token);

        Assert.Equal($"{FirstLine}\n{SecondLine}\n", Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Theory]
    [InlineData("\n", true)]
    [InlineData("\r\n", true)]
    [InlineData("\n", false)]
    [InlineData("\n\n \t\r\n", true)]
    public async Task Lines_are_read_whatever_ends_them(string end, bool final)
    {
        var results = await Read(Documents.Stream(FirstLine + end + SecondLine + (final ? end : "")));

        Assert.Equal(2, results.Count);
        Assert.True(First.ContentEquals(results[0].GetValueOrThrow()));
        Assert.True(Second.ContentEquals(results[1].GetValueOrThrow()));
        Assert.Equal([1, 1 + end.Count(c => c == '\n')], results.Select(result => result.LineNumber!.Value));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("\r\n \n\t")]
    [InlineData("\uFEFF")]
    [InlineData("\uFEFF\n")]
    public async Task Without_content_there_is_no_result(string text)
    {
        Assert.Empty(await Read(Documents.Stream(text)));
    }

    [Fact]
    public async Task A_byte_order_mark_at_the_start_is_passed_over()
    {
        Assert.True(Assert.Single(await Read(Documents.Stream("\uFEFF" + FirstLine))).IsSuccess);
    }

    [Fact]
    public async Task A_bad_line_is_one_result_and_does_not_stop_the_rest()
    {
        var results = await Read(Documents.Stream($"{FirstLine}\n{{\"format\":\n{SecondLine}\n"));

        Assert.Equal([true, false, true], results.Select(result => result.IsSuccess));
        Assert.Equal((2L, "{\"format\":"), (results[1].LineNumber!.Value, results[1].RawText()));
        var finding = Assert.Single(results[1].Diagnostics);
        Assert.Equal((DiagnosticCodes.Syntax, 2, 11), (finding.Code, finding.Line, finding.Column));
    }

    [Fact]
    public async Task A_line_beyond_the_limit_is_passed_over_with_its_beginning_kept()
    {
        var json = new AnnotateJson(new AnnotateOptions { Limits = { MaxLineBytes = 1000 } });
        var text = $"{FirstLine}\n{new string('x', 1001)}\n{new string('y', 200_000)}\n{SecondLine}\n{new string('z', 1001)}";

        var results = await json.ReadLinesAsync(Documents.Stream(text), Token).ToListAsync();

        Assert.Equal([true, false, false, true, false], results.Select(result => result.IsSuccess));
        Assert.Equal(new string('y', 1000), results[2].RawText());
        var finding = Assert.Single(results[2].Diagnostics);
        Assert.Equal((DiagnosticCodes.Limit, 3), (finding.Code, finding.Line));
        Assert.Equal(5, results[4].LineNumber);
    }

    [Fact]
    public async Task A_line_of_exactly_the_limit_is_read()
    {
        var json = new AnnotateJson(new AnnotateOptions { Limits = { MaxLineBytes = Encoding.UTF8.GetByteCount(FirstLine) } });

        Assert.All(
            await json.ReadLinesAsync(Documents.Stream($"{FirstLine}\n{FirstLine}"), Token).ToListAsync(),
            result => Assert.True(result.IsSuccess));
    }

    [Fact]
    public async Task A_line_that_could_not_be_read_again_is_not_written()
    {
        var json = new AnnotateJson(new AnnotateOptions { Limits = { MaxLineBytes = 200 } });
        using var stream = new MemoryStream();

        var exception = await Assert.ThrowsAsync<AnnotationFormatException>(
            () => json.WriteLinesAsync([Second, new Article(new string('a', 300)).Annotate()], stream, Token));

        Assert.Equal(DiagnosticCodes.Limit, exception.Diagnostics[0].Code);
        Assert.Equal(SecondLine + "\n", Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public async Task Compressed_lines_are_written_and_recognised()
    {
        using var stream = new MemoryStream();
        await AnnotateJson.Default.WriteCompressedLinesAsync(ToAsync(First, Second), stream, Token);
        stream.Position = 0;

        Assert.Equal([0x1F, 0x8B], stream.ToArray()[..2]);
        Assert.Equal([true, true], (await Read(stream)).Select(result => result.IsSuccess));
        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task Several_gzip_members_are_one_stream()
    {
        // The line break between the articles is in neither half's middle: the second member goes on in the middle of a line.
        var bytes = (byte[])[.. Gzip($"{FirstLine}\n{SecondLine[..20]}"), .. Gzip($"{SecondLine[20..]}\n")];

        Assert.Equal([true, true], (await Read(new MemoryStream(bytes))).Select(result => result.IsSuccess));
        Assert.Equal([true, true], (await Read(new TrickleStream(bytes))).Select(result => result.IsSuccess));
    }

    [Fact]
    public async Task Truncated_gzip_data_end_in_a_result_that_says_so()
    {
        var noise = Convert.ToHexString(Enumerable.Range(0, 100_000).Select(i => (byte)(i * i % 251 * 7)).ToArray());
        var bytes = Gzip($"{FirstLine}\n{SecondLine}\n{noise}");

        var results = await Read(new MemoryStream(bytes[..(bytes.Length - 200)]));

        Assert.Equal([true, true, false], results.Select(result => result.IsSuccess));
        Assert.Equal((DiagnosticCodes.Compression, 3), (results[2].Diagnostics[0].Code, results[2].Diagnostics[0].Line));
        Assert.StartsWith(results[2].RawText(), noise, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gzip_data_cut_anywhere_are_never_taken_for_whole()
    {
        var bytes = Gzip($"{FirstLine}\n{SecondLine}\n");

        for (var length = 2; length < bytes.Length; length++)
        {
            var results = await Read(new MemoryStream(bytes[..length]));
            Assert.Equal(DiagnosticCodes.Compression, results[^1].Diagnostics[0].Code);
            Assert.All(results.SkipLast(1), result => Assert.True(result.IsSuccess));
        }
        Assert.All(await Read(new MemoryStream(bytes)), result => Assert.True(result.IsSuccess));
    }

    [Fact]
    public async Task Other_data_after_gzip_data_are_reported()
    {
        var results = await Read(new MemoryStream([.. Gzip($"{FirstLine}\n"), 0, 0, 0]));

        Assert.Equal([true, false], results.Select(result => result.IsSuccess));
        Assert.Equal(DiagnosticCodes.Compression, results[1].Diagnostics[0].Code);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(12)]
    public async Task Gzip_data_cut_or_damaged_near_the_start_are_one_result(int position)
    {
        var cut = Gzip(FirstLine)[..position];
        var damaged = Gzip(FirstLine);
        damaged[^5] ^= 0xFF;

        Assert.Equal(DiagnosticCodes.Compression, Assert.Single(await Read(new MemoryStream(cut))).Diagnostics[0].Code);
        Assert.Contains(
            await Read(new MemoryStream(damaged)),
            result => result.Diagnostics.Any(finding => finding.Code == DiagnosticCodes.Compression));
    }

    [Theory]
    [InlineData(new byte[] { 0x1F }, DiagnosticCodes.Syntax)]
    [InlineData(new byte[] { 0x1F, 0x8A, 0x0A }, DiagnosticCodes.Encoding)]
    public async Task What_only_begins_like_gzip_is_a_bad_line(byte[] bytes, string code)
    {
        Assert.Equal(code, Assert.Single(await Read(new MemoryStream(bytes))).Diagnostics[0].Code);
    }

    [Fact]
    public async Task Reading_can_be_cancelled_between_lines()
    {
        using var source = new CancellationTokenSource();
        var read = 0;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in AnnotateJson.Default.ReadLinesAsync(
                new TrickleStream(Documents.Utf8($"{FirstLine}\n{SecondLine}\n")), source.Token))
            {
                read++;
                await source.CancelAsync();
            }
        });

        Assert.Equal(1, read);
    }

    [Fact]
    public async Task Writing_can_be_cancelled_between_lines()
    {
        using var source = new CancellationTokenSource();
        using var stream = new MemoryStream();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => AnnotateJson.Default.WriteLinesAsync(Cancelling(source, Token), stream, source.Token));

        Assert.Equal(SecondLine + "\n", Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public async Task Odd_line_breaks_in_kept_bytes_are_minified()
    {
        var read = AnnotateJson.Default.Parse(Documents.Of("{\"type\":\"note\",\n\n  \"id\":\"n\",\r\n\"text\":\"\",\"x\":[\n1.50,\n 2]}"));
        using var stream = new MemoryStream();

        await AnnotateJson.Default.WriteLinesAsync([read], stream, Token);

        Assert.Equal(
            Documents.Written("""{"type":"note","id":"n","text":"","x":[1.50,2]}""") + "\n", Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static Task<List<ReadResult<AnnotatedArticle>>> Read(Stream stream) =>
        AnnotateJson.Default.ReadLinesAsync(stream, Token).ToListAsync();

    private static byte[] Gzip(string text)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal))
            gzip.Write(Encoding.UTF8.GetBytes(text));
        return compressed.ToArray();
    }

    private static IAsyncEnumerable<AnnotatedArticle> ToAsync(params AnnotatedArticle[] articles) => articles.ToAsyncEnumerable();

    private static async IAsyncEnumerable<AnnotatedArticle> Cancelling(
        CancellationTokenSource source, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        yield return Second;
        await source.CancelAsync();
        cancellationToken.ThrowIfCancellationRequested();
        yield return First;
    }
}
