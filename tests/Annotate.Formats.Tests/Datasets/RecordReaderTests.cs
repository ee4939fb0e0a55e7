using System.Text;
using Annotate.Diagnostics;
using Annotate.Formats.Datasets;
using CsCheck;

namespace Annotate.Formats.Tests.Datasets;

public class RecordReaderTests
{
    [Theory]
    [InlineData("{\"a\":1}\n\n {\"b\":2}\r\n3", "1:{\"a\":1} 3:{\"b\":2}\r 4:3")]
    [InlineData("\uFEFF\n[{\"a\":\"]}\\\"\"},\n[1,[2]],\"x,\",4 ,null]", "2:{\"a\":\"]}\\\"\"} 3:[1,[2]] 3:\"x,\" 3:4 3:null")]
    [InlineData("[{\"a\" 1},{\"b\":2}]", "1:{\"a\" 1} 1:{\"b\":2}")]
    [InlineData("[}},]", "1:} 1:}")]
    [InlineData("[1}2]", "1:1 1:} 1:2")]
    [InlineData("", "")]
    [InlineData(" \n ", "")]
    [InlineData("[]", "")]
    public async Task Records_are_cut_alike_however_the_bytes_come(string file, string expected)
    {
        var bytes = Encoding.UTF8.GetBytes(file);
        for (var size = 1; size <= bytes.Length + 1; size++)
        {
            var records = await ReadAsync(new PieceStream(bytes, size), 1000);
            Assert.Equal(expected, string.Join(' ', records.Select(record => $"{record.Line}:{Encoding.UTF8.GetString(record.Bytes)}")));
            Assert.All(records, record => Assert.Null(record.Problem));
        }
    }

    [Theory]
    [InlineData("[{},{\"a\":[")]
    [InlineData("[{\"a\":\"x")]
    [InlineData("[1,")]
    [InlineData("[")]
    public async Task An_array_that_does_not_end_is_a_finding(string file)
    {
        var last = (await ReadAsync(new PieceStream(Encoding.UTF8.GetBytes(file), 3), 1000))[^1];

        Assert.Contains("does not end", last.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_stands_after_an_array_is_a_finding()
    {
        var records = await ReadAsync(new PieceStream("[1] \n {} []"u8.ToArray(), 2), 1000);

        Assert.Equal(["1", "{} []"], records.Select(record => Encoding.UTF8.GetString(record.Bytes)));
        Assert.Equal(2, records[1].Line);
        Assert.Contains("after the end", records[1].Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("12345678901\n{}\n", "{}")]
    [InlineData("[{\"a\":\"12345678901\"},{}]", "{}")]
    public async Task A_record_beyond_the_limit_is_passed_over_and_the_rest_is_read(string file, string rest)
    {
        foreach (var size in new[] { 1, 4, 100 })
        {
            var records = await ReadAsync(new PieceStream(Encoding.UTF8.GetBytes(file), size), 10);

            Assert.Equal(DiagnosticCodes.Limit, records[0].Code);
            Assert.Contains("more than 10 bytes", records[0].Problem, StringComparison.Ordinal);
            Assert.Equal(10, records[0].Bytes.Length);
            Assert.Equal(rest, Encoding.UTF8.GetString(records[1].Bytes));
        }
    }

    [Fact]
    public async Task Any_array_is_cut_into_its_items()
    {
        string[] kinds = ["1", "null", "\"\"", "\"a\\\\\"", "\"\\u0022,]\"", "{}", "{\"a\":[{},\"}\"]}", "[[],[1]]"];
        var item = Gen.Int[0, kinds.Length - 1].Select(kind => kinds[kind]);
        var cases = new List<(string[] Items, int Size)>();
        Gen.Select(item.Array[0, 6], Gen.Int[1, 9]).Sample(entry => { lock (cases) cases.Add(entry); }, iter: 300);
        foreach (var (items, size) in cases)
        {
            var records = await ReadAsync(new PieceStream(Encoding.UTF8.GetBytes($"[{string.Join(" ,\n", items)}]"), size), 1000);
            Assert.Equal(items, records.Select(record => Encoding.UTF8.GetString(record.Bytes)));
            Assert.Equal(Enumerable.Range(1, items.Length).Select(line => (long)line), records.Select(record => record.Line));
        }
    }

    [Theory]
    [InlineData("", "{\"id\":1,\"claim\":\"Endless.\"}\n")]
    [InlineData("[", "{\"id\":1,\"claim\":\"Endless.\"},\n")]
    public async Task A_file_without_an_end_is_read_record_by_record(string beginning, string record)
    {
        var stream = new PieceStream(Encoding.UTF8.GetBytes(beginning), 5000, Encoding.UTF8.GetBytes(record));
        var count = 0;
        await foreach (var result in new FeverousFormat().ReadAsync(
            FormatSource.FromStream(stream), new FormatReadOptions(), TestContext.Current.CancellationToken))
        {
            Assert.True(result.IsSuccess);
            // One buffer ahead of what was given, never the file.
            Assert.InRange(stream.Given - ((long)count * record.Length), 0, 70_000);
            if (++count == 20_000)
                break;
        }
        Assert.Equal(20_000, count);
    }

    [Fact]
    public async Task Cancelling_stops_between_records()
    {
        using var cancellation = new CancellationTokenSource();
        var stream = new PieceStream([], 5000, "{\"id\":1,\"claim\":\"Endless.\"}\n"u8.ToArray());

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in new FeverousFormat().ReadAsync(
                FormatSource.FromStream(stream), new FormatReadOptions(), cancellation.Token))
                await cancellation.CancelAsync();
        });
    }

    private static async Task<List<RawRecord>> ReadAsync(Stream stream, int maxBytes)
    {
        var records = new List<RawRecord>();
        await foreach (var record in RecordReader.ReadAsync(stream, isTable: false, maxBytes, TestContext.Current.CancellationToken))
            records.Add(record);
        return records;
    }
}
