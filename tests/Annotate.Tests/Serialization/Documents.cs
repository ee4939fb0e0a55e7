using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Annotate.Diagnostics;
using Annotate.Serialization;
using Annotate.Tests.External;

namespace Annotate.Tests.Serialization;

/// <summary>Small documents, and the readers and writers that tests of the format use.</summary>
internal static class Documents
{
    /// <summary>A text whose offsets differ in every unit: é is two bytes, the emoji two code units and four bytes.</summary>
    public const string Text = "Aé😀b said it rained.";

    public static AnnotateJson Compact { get; } = new(new AnnotateOptions { LinePerAnnotation = false });

    /// <summary>Knows the types of the foreign assembly.</summary>
    public static AnnotateJson WithExternal { get; } = new(ExternalTypes.AddTo(new AnnotationTypes()));

    public static AnnotateJson In(OffsetUnit unit, bool quotes = true, bool lines = false) =>
        new(new AnnotateOptions { Offsets = unit, WriteQuotes = quotes, LinePerAnnotation = lines });

    /// <summary>A document over <see cref="Text"/> that holds these annotations.</summary>
    public static string Of(string annotations, string offsets = "utf-16", string text = Text) =>
        $$"""{"format":"annotate/1","offsets":"{{offsets}}","article":{"text":{{String(text)}}},"annotations":[{{annotations}}]}""";

    /// <summary>The same as it is written: with the hash of the text.</summary>
    public static string Written(string annotations, string offsets = "utf-16", string text = Text) =>
        $$"""{"format":"annotate/1","offsets":"{{offsets}}","article":"""
            + $$"""{"text":{{String(text)}},"sha256":"{{new Article(text).Sha256}}"},"annotations":[{{annotations}}]}""";

    public static string String(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";

    /// <summary>The one finding of a lenient read.</summary>
    public static Diagnostic OnlyFinding(string json) => Assert.Single(AnnotateJson.Default.ParseLenient(json).Diagnostics);

    /// <summary>The value of a lenient read.</summary>
    public static AnnotatedArticle ReadLenient(string json) =>
        AnnotateJson.Default.ParseLenient(json).Value ?? throw new InvalidOperationException("Nothing was read.");

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    public static MemoryStream Stream(string text) => new(Utf8(text));

    public static async Task<List<ReadResult<AnnotatedArticle>>> ToListAsync(this IAsyncEnumerable<ReadResult<AnnotatedArticle>> results)
    {
        var list = new List<ReadResult<AnnotatedArticle>>();
        await foreach (var result in results.ConfigureAwait(false))
            list.Add(result);
        return list;
    }
}
