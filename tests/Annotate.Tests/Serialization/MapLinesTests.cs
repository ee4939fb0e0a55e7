using System.Text;
using Annotate.Serialization;

namespace Annotate.Tests.Serialization;

public class MapLinesTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task What_comes_out_keeps_the_order_of_the_lines_bad_ones_included(int degree)
    {
        var lines = Enumerable.Range(0, 50).Select(number => number % 7 == 3
            ? "no JSON"
            : $$"""{"format":"annotate/1","offsets":"utf-16","article":{"id":"{{number}}","text":"Text."},"annotations":[]}""");
        var progress = new LastReport();

        var ids = await AnnotateJson.Default.MapLinesAsync(
            new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', lines))),
            read =>
            {
                // The earlier the line, the longer it takes.
                if (degree > 1 && read.LineNumber < 5)
                    Thread.Sleep(20);
                return read.Value?.Article.Id ?? $"bad {read.LineNumber - 1}";
            },
            new CorpusOptions { DegreeOfParallelism = degree, Progress = progress },
            TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal(Enumerable.Range(0, 50).Select(number => number % 7 == 3 ? $"bad {number}" : $"{number}"), ids);
        Assert.Equal((50, 7), (progress.Value.Documents, progress.Value.Failed));
    }

    [Fact]
    public async Task What_the_work_throws_reaches_the_caller()
    {
        var results = AnnotateJson.Default.MapLinesAsync<int>(
            new MemoryStream("x\n"u8.ToArray()), _ => throw new InvalidOperationException("mine"),
            new CorpusOptions { DegreeOfParallelism = 2 }, TestContext.Current.CancellationToken);

        Assert.Equal("mine", (await Assert.ThrowsAsync<InvalidOperationException>(
            () => results.ToListAsync(TestContext.Current.CancellationToken).AsTask())).Message);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task What_was_read_before_the_stream_fails_is_handed_out_before_the_failure(int degree)
    {
        var seen = new List<long?>();
        var stream = new FailingStream("a\nb\nc\n"u8.ToArray());

        var exception = await Assert.ThrowsAsync<IOException>(async () =>
        {
            await foreach (var result in AnnotateJson.Default.ReadLinesAsync(
                stream, new CorpusOptions { DegreeOfParallelism = degree }, TestContext.Current.CancellationToken))
                seen.Add(result.LineNumber);
        });

        Assert.Equal("unplugged", exception.Message);
        Assert.Equal([1L, 2, 3], seen);
    }

    [Fact]
    public async Task Any_degree_of_parallelism_may_be_asked_for()
    {
        var results = await AnnotateJson.Default.MapLinesAsync(
            new MemoryStream("x\ny"u8.ToArray()), read => read.LineNumber, new CorpusOptions { DegreeOfParallelism = int.MaxValue },
            TestContext.Current.CancellationToken)
            .ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal([1L, 2], results);
    }

    private sealed class FailingStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            await base.ReadAsync(buffer, cancellationToken) is > 0 and var read ? read : throw new IOException("unplugged");
    }

    private sealed class LastReport : IProgress<(long Documents, long Failed, long Bytes)>
    {
        public (long Documents, long Failed, long Bytes) Value { get; private set; }

        public void Report((long Documents, long Failed, long Bytes) value) => Value = value;
    }
}
