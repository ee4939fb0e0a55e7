using System.Text;
using Annotate.Serialization;

namespace Annotate.Tests.Serialization;

public class CorpusTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public async Task Documents_read_at_once_come_in_the_order_of_the_file(int degree)
    {
        var results = new List<ReadResult<AnnotatedArticle>>();

        await foreach (var result in AnnotateJson.Default.ReadLinesAsync(
            Corpus(1000, badLine: 501), new CorpusOptions { DegreeOfParallelism = degree }, TestContext.Current.CancellationToken))
            results.Add(result);

        Assert.Equal(Enumerable.Range(1, 1000).Select(number => (long?)number), results.Select(result => result.LineNumber));
        Assert.Equal(501, Assert.Single(results, result => !result.IsSuccess).LineNumber);
        Assert.Equal("article 1000", results[^1].Value!.Article.Headline);
    }

    [Fact]
    public async Task Progress_counts_documents_failures_and_bytes()
    {
        var reports = new List<(long Documents, long Failed, long Bytes)>();
        var corpus = Corpus(600, badLine: 3);

        await foreach (var _ in AnnotateJson.Default.ReadLinesAsync(
            corpus, new CorpusOptions { Progress = new Direct(reports) }, TestContext.Current.CancellationToken))
        {
        }

        Assert.Equal([256, 512, 600], reports.Select(report => report.Documents));
        Assert.All(reports, report => Assert.Equal(1, report.Failed));
        Assert.Equal(corpus.Length - 600, reports[^1].Bytes);
    }

    [Fact]
    public async Task No_more_documents_are_taken_than_are_asked_for()
    {
        var corpus = Corpus(5000, badLine: 0);

        await foreach (var result in AnnotateJson.Default.ReadLinesAsync(
            corpus, new CorpusOptions { DegreeOfParallelism = 4 }, TestContext.Current.CancellationToken))
        {
            if (result.LineNumber == 10)
                break;
        }

        Assert.InRange(corpus.Position, 1, corpus.Length / 2);
    }

    [Fact]
    public async Task Cancelling_stops_reading()
    {
        using var source = new CancellationTokenSource();
        var seen = 0;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in AnnotateJson.Default.ReadLinesAsync(
                Corpus(5000, badLine: 0), new CorpusOptions { DegreeOfParallelism = 3 }, source.Token))
            {
                if (++seen == 5)
                    await source.CancelAsync();
            }
        });

        Assert.InRange(seen, 5, 1000);
    }

    [Fact]
    public void A_degree_below_one_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => AnnotateJson.Default.ReadLinesAsync(
            Stream.Null, new CorpusOptions { DegreeOfParallelism = 0 }, TestContext.Current.CancellationToken));

    private static MemoryStream Corpus(int count, int badLine)
    {
        var text = new StringBuilder();
        for (var line = 1; line <= count; line++)
        {
            text.Append(line == badLine
                ? "{\"format\":\"annotate/1\"\n"
                : $$"""{"format":"annotate/1","offsets":"utf-16","article":{"headline":"article {{line}}","text":"Some words."},"""
                    + """ "annotations":[{"type":"note","id":"n","text":"x","target":{"spans":[[0,4]],"quotes":["Some"]}}]}""".TrimStart()
                    + "\n");
        }
        return new MemoryStream(Encoding.UTF8.GetBytes(text.ToString()));
    }

    private sealed class Direct(List<(long Documents, long Failed, long Bytes)> reports)
        : IProgress<(long Documents, long Failed, long Bytes)>
    {
        public void Report((long Documents, long Failed, long Bytes) value) => reports.Add(value);
    }
}
