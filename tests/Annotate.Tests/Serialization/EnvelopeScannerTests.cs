using System.Text;
using System.Text.Unicode;
using Annotate.Contracts;
using Annotate.Serialization;
using Annotate.Tests.External;
using CsCheck;

namespace Annotate.Tests.Serialization;

public class EnvelopeScannerTests
{
    [Fact]
    public void What_it_slices_the_reader_slices_alike()
    {
        var scanned = 0;
        MutationTests.Mutated.Sample(
            bytes =>
            {
                if (!Utf8.IsValid(bytes) || EnvelopeScanner.TryRead(bytes, Documents.WithExternal.Settings) is not { } found)
                    return;
                Interlocked.Increment(ref scanned);
                var diagnostics = new DiagnosticCollector(bytes);
                var wanted = EnvelopeReader.Read(bytes, Documents.WithExternal.Settings, diagnostics);

                Assert.NotNull(wanted);
                Assert.False(diagnostics.HasErrors);
                Assert.False(wanted.HasLoneSurrogate);
                Assert.Equal(wanted.Annotations.Select(Place), found.Annotations.Select(Place));
                Assert.Equal(wanted.Agents, found.Agents);
                Assert.Equal(
                    (wanted.Start, wanted.Article, wanted.Format, wanted.FormatStart, wanted.Offsets, wanted.OffsetsStart),
                    (found.Start, found.Article, found.Format, found.FormatStart, found.Offsets, found.OffsetsStart));
                Assert.Equal(
                    wanted.Extra?.Select(member => (member.Key, member.Value.GetRawText())),
                    found.Extra?.Select(member => (member.Key, member.Value.GetRawText())));
            },
            iter: 1500);
        Assert.True(scanned > 50, $"{scanned} of 1500 were scanned.");

        static (int, int, AnnotationContract?, string?, int) Place(AnnotationSlice slice) =>
            (slice.Start, slice.Length, slice.Contract, slice.Type, slice.IdStart);
    }

    [Fact]
    public void Every_document_that_we_write_is_scanned()
    {
        RandomArticles.Gen.Sample(
            annotated =>
            {
                foreach (var unit in Enum.GetValues<OffsetUnit>())
                    Assert.NotNull(EnvelopeScanner.TryRead(External(unit).ToUtf8Bytes(annotated), AnnotateJson.Default.Settings));
            },
            iter: 200);
    }

    [Fact]
    public void The_spans_found_are_those_of_the_records()
    {
        var json = External(OffsetUnit.Utf16CodeUnit);
        var compared = 0;
        RandomArticles.Gen.Sample(
            annotated =>
            {
                var read = json.Read(Documents.WithExternal.ToUtf8Bytes(annotated));
                foreach (var slot in read.Annotations.Slots)
                {
                    if (slot.Deferred is null || !slot.Deferred.TryGetSpans(out var found))
                        continue;
                    var spans = found.ToArray()
                        .Select(column => (slot.Deferred.RoleOf(column)!, slot.Deferred.TryConvert(column, out var span) ? span : default));
                    var visitor = new Collector();
                    slot.Record.Accept(visitor);
                    Assert.Equal(visitor.Found.Order(), spans.Order());
                    Interlocked.Add(ref compared, visitor.Found.Count);
                }
            },
            iter: 300);
        Assert.True(compared > 300);
    }

    [Theory]
    [InlineData("""{"format":"annotate/1","format":"annotate/1"}""")]
    [InlineData("""{"annotations":[],"annotations":[]}""")]
    [InlineData("""{"agents":[],"agents":[]}""")]
    [InlineData("""{"x":1,"x":2}""")]
    [InlineData("""{"article":{"text":"a","text":"b"}}""")]
    [InlineData("""{"article":7}""")]
    [InlineData("""{"annotations":[{"type":"a.b","id":"1"},]}""")]
    [InlineData("""{"annotations":[{"type":"a.b","type":"a.c","id":"1"}]}""")]
    [InlineData("""{"annotations":[{"type":"a.b","id":1}]}""")]
    [InlineData("""{"annotations":[3]}""")]
    [InlineData("""{"format":"annotate/1"} x""")]
    [InlineData("[]")]
    [InlineData("")]
    public void Whatever_is_odd_is_left_to_the_reader(string json) =>
        Assert.Null(EnvelopeScanner.TryRead(Encoding.UTF8.GetBytes(json), AnnotateJson.Default.Settings));

    [Fact]
    public void Very_many_roles_are_left_to_the_records()
    {
        var members =
            string.Join(',', Enumerable.Range(0, 400).Select(i => $$$"""{"type":"x.y","id":"a{{{i}}}","role{{{i}}}":{"spans":[[0,1]]}}"""));
        var json =
            Encoding.UTF8.GetBytes($$"""{"format":"annotate/1","offsets":"utf-16","article":{"text":"ab"},"annotations":[{{members}}]}""");

        var first = EnvelopeScanner.TryRead(json, AnnotateJson.Default.Settings);
        var second = EnvelopeScanner.TryRead(json, AnnotateJson.Default.Settings);

        Assert.InRange(first!.Roles.Length, 1, 256);
        Assert.Contains(first.Annotations, slice => !slice.Spelling.HasFlag(SpanSpelling.Found));
        Assert.Equal(400, second!.Annotations.Length);
        Assert.Equal(400, AnnotateJson.Default.Read(json).Annotations.Spans.Count);
    }

    private static AnnotateJson External(OffsetUnit unit)
    {
        var options = new AnnotateOptions { Offsets = unit, Deferred = true };
        ExternalTypes.AddTo(options.Types);
        return new AnnotateJson(options);
    }

    private sealed class Collector : AnnotationVisitor
    {
        public List<(string Role, TextSpan Span)> Found { get; } = [];

        protected override void OnSpans(string role, SpanSet spans) => Found.AddRange(spans.Select(span => (role, span)));
    }
}
