using System.IO.Compression;
using System.Reflection;
using Annotate.Diagnostics;

namespace Annotate.Tests.Serialization;

/// <summary>Every code of reading is fired by something, and by nothing that is in order.</summary>
public class ReadingCodesTests
{
    private static readonly Dictionary<string, byte[]> Firing = new()
    {
        [DiagnosticCodes.Syntax] = Documents.Utf8("{"),
        [DiagnosticCodes.Encoding] = [0xFF],
        [DiagnosticCodes.LoneSurrogate] = Documents.Utf8(Documents.Of("""{"type":"note","id":"n","text":"\ud800"}""")),
        [DiagnosticCodes.Version] = Documents.Utf8("""{"format":"annotate/2"}"""),
        [DiagnosticCodes.Envelope] = Documents.Utf8("[]"),
        [DiagnosticCodes.DuplicateMember] = Documents.Utf8("""{"x":1,"x":1}"""),
        [DiagnosticCodes.UnknownType] = Documents.Utf8(Documents.Of("""{"type":"x.y","id":"n"}""")),
        [DiagnosticCodes.RefusedAnnotation] = Documents.Utf8(Documents.Of("1")),
        [DiagnosticCodes.Limit] = Documents.Utf8($$"""{"x":{{new string('[', 64)}}{{new string(']', 64)}}}"""),
        [DiagnosticCodes.Unit] = Documents.Utf8("""{"format":"annotate/1"}"""),
        [DiagnosticCodes.Span] = Documents.Utf8(Documents.Of("""{"type":"note","id":"n","text":"","target":{"spans":[[0,99]]}}""")),
        [DiagnosticCodes.QuoteMismatch] = Documents.Utf8(
            Documents.Of("""{"type":"note","id":"n","text":"","target":{"spans":[[0,1]],"quotes":["b"]}}""")),
        [DiagnosticCodes.HashMismatch] = Documents.Utf8("""{"format":"annotate/1","offsets":"utf-16","article":{"text":"","sha256":""}}"""),
        [DiagnosticCodes.DuplicateId] = Documents.Utf8(
            Documents.Of("""{"type":"note","id":"n","text":""},{"type":"note","id":"n","text":""}""")),
        [DiagnosticCodes.Compression] = [0x1F, 0x8B],
        [DiagnosticCodes.MoreFindings] = Documents.Utf8(
            Documents.Of(string.Join(',', Enumerable.Range(0, 1001).Select(i => $$"""{"type":"x.y","id":"{{i}}"}""")))),
    };

    public static TheoryData<string> Codes =>
        [.. typeof(DiagnosticCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(constant => (string)constant.GetRawConstantValue()!)
            .Where(code => code.StartsWith("ANN0", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task Every_code_of_reading_is_fired_by_its_input_alone(string code)
    {
        var findings = await ReadAsync(Firing[code]);

        Assert.Contains(findings, finding => finding.Code == code);
        Assert.All(findings, finding => Assert.True(finding.Code == code || code == DiagnosticCodes.MoreFindings, finding.ToString()));
        Assert.All(findings.Where(finding => finding.Severity == Severity.Error), finding => Assert.NotNull(finding.Line));
    }

    [Fact]
    public async Task No_code_of_reading_is_fired_by_what_is_in_order()
    {
        Assert.Empty(await ReadAsync([.. Documents.Utf8(Documents.Compact.ToJson(Seeds.Annotated))]));
        Assert.Empty(AnnotateJson.Default.ReadLenient(Seeds.AnnotatedJson).Diagnostics);
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionMode.Compress, leaveOpen: true))
            gzip.Write(Documents.Utf8(Documents.Compact.ToJson(Seeds.Annotated)));
        Assert.Empty(await ReadAsync(compressed.ToArray()));
    }

    private static async Task<List<Diagnostic>> ReadAsync(byte[] line)
    {
        using var stream = new MemoryStream(line);
        var results = await AnnotateJson.Default.ReadLinesAsync(stream, TestContext.Current.CancellationToken).ToListAsync();
        return [.. Assert.Single(results).Diagnostics];
    }
}
