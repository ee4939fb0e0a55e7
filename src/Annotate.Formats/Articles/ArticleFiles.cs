using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Annotate.Diagnostics;
using Annotate.Formats.Json;
using Annotate.Formats.Sources;
using Annotate.Serialization;

namespace Annotate.Formats.Articles;

/// <summary>Files that hold articles and no annotations: what the formats of this kind have in common.</summary>
internal static class ArticleFiles
{
    public static async IAsyncEnumerable<ReadResult<AnnotatedArticle>> ReadAsync(
        AnnotationFormat format, FormatSource source, FormatReadOptions options, Func<JsonElement, bool> isArticle, Func<JsonElement, string?> textOf, Func<JsonElement, Article, Article> describe,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);
        foreach (var name in format.Names(source))
        {
            var (bytes, diagnostics) = await JsonInput.ReadAsync(source, name, options.Limits, cancellationToken).ConfigureAwait(false);
            if (JsonInput.Parse(bytes, options.Limits, diagnostics) is not { } root)
            {
                yield return new ReadResult<AnnotatedArticle>(null, diagnostics.ToList(), bytes);
                continue;
            }
            foreach (var item in (root.Find("@graph") ?? root).Items().Where(isArticle))
            {
                cancellationToken.ThrowIfCancellationRequested();
                var findings = new DiagnosticCollector(bytes);
                var article = Read(item, options, textOf, describe, findings);
                yield return new ReadResult<AnnotatedArticle>(article?.Annotate(), findings.ToList(), System.Runtime.InteropServices.JsonMarshal.GetRawUtf8Value(item).ToArray());
            }
        }
    }

    public static async Task<LossReport> WriteAsync(
        AnnotationFormat format, IAsyncEnumerable<AnnotatedArticle> articles, FormatTarget target, Func<Article, string[]> knownOf, Action<Utf8JsonWriter, Article> write, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(target);
        var losses = new LossCollector(format.Name);
        var index = 0;
        await foreach (var annotated in articles.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (index > 0 && target.PrimaryName is not null)
                throw new AnnotateException($"A file of the format '{format.Name}' is written for one article. Write several to a directory.");
            var buffer = new ArrayBufferWriter<byte>();
            using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, Encoder = CarriedRecords.WriterOptions.Encoder }))
                write(writer, annotated.Article);
            var name = target.PrimaryName ?? PartName.For(annotated.Article, index) + format.Extensions[0];
            await target.WriteAsync(name, buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
            foreach (var annotation in annotated.Annotations)
                losses.Annotation(annotation, "the format describes articles and holds no annotations.");
            var known = knownOf(annotated.Article);
            foreach (var member in CarriedRecords.Of(AnnotateJson.Default, annotated.Article.Annotate().With(annotated.Extra)).DocumentMembers().Where(member => !known.Contains(member)))
                losses.Article(member, "the format has no word for it, or means something else by it.");
            if (annotated.Agents.Count > 0)
                losses.Article("agents", "the format describes articles and holds no annotations.");
            index++;
        }
        return losses.ToReport();
    }

    private static Article? Read(JsonElement item, FormatReadOptions options, Func<JsonElement, string?> textOf, Func<JsonElement, Article, Article> describe, DiagnosticCollector diagnostics)
    {
        var text = options.Article?.Text ?? textOf(item);
        if (text is null)
            diagnostics.Add(DiagnosticCodes.TextMissing, Severity.Warning, "The item has no text, so its article is empty. Read an item with a body in text or HTML.");
        else if (text.Length > options.Limits.MaxTextLength)
            diagnostics.Error(DiagnosticCodes.Limit, $"The text has {text.Length} UTF-16 code units, more than {options.Limits.MaxTextLength}. Raise ReadLimits.MaxTextLength if you trust it.");
        return diagnostics.HasErrors ? null : describe(item, new Article(text ?? ""));
    }
}
