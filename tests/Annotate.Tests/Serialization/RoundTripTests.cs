using Annotate.Tests.External;
using CsCheck;

namespace Annotate.Tests.Serialization;

public class RoundTripTests
{
    private const int Iterations = 100;

    public static MatrixTheoryData<OffsetUnit, bool, bool> Options { get; } =
        new(Enum.GetValues<OffsetUnit>(), [true, false], [true, false]);

    [Theory]
    [MemberData(nameof(Options))]
    public void Reading_what_was_written_gives_the_same(OffsetUnit unit, bool quotes, bool lines)
    {
        var json = With(unit, quotes, lines);

        RandomArticles.Gen.Sample(
            annotated =>
            {
                var read = json.Read(json.ToUtf8Bytes(annotated));

                Assert.True(annotated.ContentEquals(read));
                Assert.Equal(json.ToUtf8Bytes(annotated), json.ToUtf8Bytes(read));
            },
            iter: Iterations);
    }

    [Fact]
    public void Deferred_reading_gives_the_same()
    {
        var options = new AnnotateOptions { Deferred = true };
        ExternalTypes.AddTo(options.Types);
        var json = new AnnotateJson(options);

        RandomArticles.Gen.Sample(
            annotated =>
            {
                var written = json.ToUtf8Bytes(annotated);

                Assert.Equal(written, json.ToUtf8Bytes(json.Read(written)));
                Assert.True(annotated.ContentEquals(json.Read(written)));
            },
            iter: Iterations);
    }

    [Fact]
    public void A_reader_without_the_types_writes_the_same_bytes_in_every_unit()
    {
        RandomArticles.Gen.Sample(
            annotated =>
            {
                foreach (var unit in Enum.GetValues<OffsetUnit>())
                {
                    var written = With(unit, quotes: true, lines: true).ToUtf8Bytes(annotated);
                    var stranger = Documents.In(unit, lines: true);

                    Assert.Equal(written, stranger.ToUtf8Bytes(stranger.Read(written)));
                }
            },
            iter: Iterations);
    }

    [Fact]
    public void A_reader_without_the_types_converts_their_units()
    {
        RandomArticles.Gen.Sample(
            annotated =>
            {
                var stranger = Documents.In(OffsetUnit.Utf8Byte, quotes: false);
                var converted =
                    stranger.ToUtf8Bytes(stranger.Read(With(OffsetUnit.CodePoint, quotes: true, lines: true).ToUtf8Bytes(annotated)));

                Assert.True(annotated.ContentEquals(Documents.WithExternal.Read(converted)));
            },
            iter: Iterations);
    }

    [Fact]
    public async Task Reading_lines_that_were_written_gives_the_same()
    {
        var json = With(OffsetUnit.Utf8Byte, quotes: true, lines: true);
        var articles = RandomArticles.Gen.Array[20].Single();
        using var stream = new MemoryStream();
        await json.WriteLinesAsync(articles, stream, TestContext.Current.CancellationToken);
        stream.Position = 0;

        var read = await json.ReadLinesAsync(stream, TestContext.Current.CancellationToken).ToListAsync();

        Assert.Equal(20, read.Count);
        Assert.All(articles.Zip(read), pair => Assert.True(pair.First.ContentEquals(pair.Second.GetValueOrThrow())));
    }

    private static AnnotateJson With(OffsetUnit unit, bool quotes, bool lines)
    {
        var options = new AnnotateOptions { Offsets = unit, WriteQuotes = quotes, LinePerAnnotation = lines };
        ExternalTypes.AddTo(options.Types);
        return new AnnotateJson(options);
    }
}
