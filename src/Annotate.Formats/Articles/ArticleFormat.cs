using System.Runtime.CompilerServices;
using System.Text.Json;
using Annotate.Diagnostics;
using Annotate.Formats.Json;
using Annotate.Formats.Sources;
using Annotate.Contracts;
using Annotate.Serialization;

namespace Annotate.Formats.Articles;

/// <summary>Files that hold articles and what is known about them, and no annotations: one article, an array of them, or a <c>@graph</c>.</summary>
/// <remarks>What a file says beyond the members of <see cref="Article"/> is kept in an extra member of the article and written back, as long as it does not contradict what
/// was changed. Annotations are reported as lost.</remarks>
internal abstract class ArticleFormat : AnnotationFormat
{
    private const string NoAnnotations = "the format describes articles and holds no annotations.";

    private static readonly JsonWriterOptions Indented = JsonOutput.Options with { Indented = true };

    private protected ArticleFormat() { }

    /// <inheritdoc/>
    public sealed override OffsetUnit? OffsetUnit => null;

    /// <inheritdoc/>
    public sealed override FormatCapabilities Capabilities => FormatCapabilities.Read | FormatCapabilities.Write | FormatCapabilities.Text | FormatCapabilities.SeveralArticles;

    /// <summary>The extra member that keeps what has no member of <see cref="Article"/>.</summary>
    private protected abstract string Kept { get; }

    /// <inheritdoc/>
    public sealed override async IAsyncEnumerable<ReadResult<AnnotatedArticle>> ReadAsync(FormatSource source, FormatReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var part in this.ReadPartsAsync(source, options, cancellationToken).ConfigureAwait(false))
        {
            if (part.Parse(options.Limits) is not { } root)
            {
                yield return part.ToResult(null);
                continue;
            }
            foreach (var item in JsonItem.Of(part, root, IsArticle, cancellationToken))
                yield return item.ToResult(Read(item, options)?.Annotate());
        }
    }

    /// <inheritdoc/>
    public sealed override async Task<LossReport> WriteAsync(IAsyncEnumerable<AnnotatedArticle> articles, FormatTarget target, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(target);
        var losses = new LossCollector(Name);
        var names = new ArticleFileNames(this, target);
        await foreach (var annotated in articles.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            var name = names.Next(annotated.Article);
            Report(annotated, losses);
            var ours = Build(annotated.Article);
            var said = Describe(ours);
            var merged = KeptMembers.Merge(ours, annotated.Article.Extra.Kept(Kept), item => Describe(item) == said, out var dropped);
            if (dropped.Count > 0)
                losses.Article(Kept, $"its {string.Join(", ", dropped)} would say something else than the article does now.");
            await target.WriteAsync(name, JsonOutput.Write(writer => merged.WriteTo(writer), Indented), cancellationToken).ConfigureAwait(false);
        }
        return losses.ToReport();
    }

    /// <summary>Whether an item is an article.</summary>
    private protected abstract bool IsArticle(JsonElement item);

    /// <summary>The text; null where there is none.</summary>
    private protected abstract string? TextOf(JsonElement item);

    /// <summary>The article with what the item says about it.</summary>
    private protected abstract Article Describe(JsonElement item, Article article);

    /// <summary>The members of <see cref="Article"/>, by their JSON names, that are written and read again the same.</summary>
    private protected abstract IReadOnlyList<string> KnownOf(Article article);

    /// <summary>Writes the members of an item.</summary>
    private protected abstract void Write(Utf8JsonWriter writer, Article article);

    private JsonElement Build(Article article) => JsonOutput.Build(writer =>
    {
        writer.WriteStartObject();
        Write(writer, article);
        writer.WriteEndObject();
    });

    private Article? Read(JsonItem item, FormatReadOptions options)
    {
        var text = options.Article?.Text ?? TextOf(item.Value);
        if (text is null)
            item.Diagnostics.Add(DiagnosticCodes.TextMissing, Severity.Warning, ConversionTexts.TextMissing.Item(), item.Path);
        else if (text.Length > options.Limits.MaxTextLength)
        {
            item.Diagnostics.Error(DiagnosticCodes.Limit, InputTexts.Limit.Text("The text", text.Length, options.Limits.MaxTextLength), item.Path);
            return null;
        }
        var article = Describe(item.Value, new Article(text ?? ""));
        return KeptMembers.Beyond(item.Value, Build(article)) is { } rest ? article with { Extra = JsonObjects.Keep(Kept, rest) } : article;
    }

    private Article Describe(JsonElement item) => Describe(item, new Article(TextOf(item) ?? ""));

    private void Report(AnnotatedArticle annotated, LossCollector losses)
    {
        foreach (var annotation in annotated.Annotations)
            losses.Annotation(annotation, NoAnnotations);
        var known = KnownOf(annotated.Article);
        foreach (var member in CarriedRecords.Of(AnnotateJson.Default, annotated.Article.Annotate().With(annotated.Extra)).DocumentMembers().Where(member => member != Kept && !known.Contains(member, StringComparer.Ordinal)))
            losses.Article(member, "the format has no word for it, or means something else by it.");
        if (annotated.Agents.Count > 0)
            losses.Article("agents", NoAnnotations);
    }
}
