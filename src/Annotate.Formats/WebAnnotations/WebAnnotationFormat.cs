using System.Runtime.CompilerServices;
using System.Text.Json;
using Annotate.Diagnostics;
using Annotate.Formats.Json;
using Annotate.Formats.Sources;
using Annotate.Serialization;

namespace Annotate.Formats.WebAnnotations;

/// <summary>W3C Web Annotation in JSON-LD: one annotation, an array, an <c>AnnotationPage</c> or an <c>AnnotationCollection</c> with its
/// first page.</summary>
internal sealed class WebAnnotationFormat : AnnotationFormat
{
    private readonly AnnotateJson _json;
    private readonly WebAnnotationProfile _profile;

    public WebAnnotationFormat(AnnotateJson json, WebAnnotationProfile profile)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(profile);
        (_json, _profile) = (json, profile);
    }

    /// <summary>The name of the profile: <c>w3c</c>, <c>hypothesis</c> or <c>recogito</c>.</summary>
    public override string Name => _profile.Name;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Extensions { get; } = ValueList.Create(".jsonld", ".json");

    /// <inheritdoc/>
    public override string MediaType => "application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"";

    /// <inheritdoc/>
    public override OffsetUnit? OffsetUnit => _profile.OffsetUnit;

    /// <inheritdoc/>
    public override FormatCapabilities Capabilities =>
        FormatCapabilities.Read
            | FormatCapabilities.Write
            | FormatCapabilities.Overlapping
            | FormatCapabilities.Nested
            | FormatCapabilities.DocumentLevel
            | FormatCapabilities.Provenance | FormatCapabilities.Quotes | FormatCapabilities.Carries | (_profile.HasTextAndTags
                ? FormatCapabilities.None
                : FormatCapabilities.Discontinuous);

    /// <inheritdoc/>
    public override async IAsyncEnumerable<ReadResult<AnnotatedArticle>> ReadAsync(
        FormatSource source, FormatReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var part in this.ReadPartsAsync(source, options, cancellationToken).ConfigureAwait(false))
        {
            var article = await PartInput.FindArticleAsync(source, part, options, cancellationToken).ConfigureAwait(false);
            yield return part.ToResult(part.Parse(options.Limits) is { } root ? Read(root, article, options, part.Diagnostics) : null);
        }
    }

    /// <inheritdoc/>
    public override async Task<LossReport> WriteAsync(
        IAsyncEnumerable<AnnotatedArticle> articles, FormatTarget target, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(target);
        var losses = new LossCollector(Name);
        var names = new ArticleFileNames(this, target);
        await foreach (var annotated in articles.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            var name = names.Next(annotated.Article);
            await target.WriteAsync(name, WebAnnotationFile.Write(_profile, _json, annotated, losses), cancellationToken)
                .ConfigureAwait(false);
            losses.Article("text", "Web Annotations point to a text and hold none. Keep it, and give it to the reader.");
        }
        return losses.ToReport();
    }

    private AnnotatedArticle? Read(JsonElement root, Article? article, FormatReadOptions options, DiagnosticCollector diagnostics)
    {
        ForeignText.Report(root, "$", diagnostics);
        var file = WebAnnotationFile.Open(root);
        if (file.Items.Count > options.Limits.MaxAnnotations)
        {
            diagnostics.Error(DiagnosticCodes.Limit, InputTexts.Limit.Count("annotations", options.Limits.MaxAnnotations), file.Path);
            return null;
        }
        var assembler = new RecordAssembler(_json, diagnostics);
        var isOurs = root.Find(WebAnnotationFile.Document) is { } document && assembler.TrySetDocument(document);
        if (article is null)
            diagnostics.Add(DiagnosticCodes.TextMissing, Severity.Warning, ConversionTexts.TextMissing.WebAnnotations());
        var text = article ?? new Article("");
        var unit = options.OffsetUnit ?? UnitDetector.Detect(
            text, () => file.Items.SelectMany(item => item.Items("target")).SelectMany(SelectorResolver.Quoted), _profile.OffsetUnit,
            diagnostics);
        var reader = new WebAnnotationReader(_profile, _json, text, unit, assembler, diagnostics);
        for (var i = 0; i < file.Items.Count; i++)
            reader.Read(file.Items[i], file.IsSingle ? "$" : $"{file.Path}[{i}]");
        var annotated = assembler.Assemble(text, options.Article is not null || article is null, isOurs ? ExtraMembers.Empty : file.Keep());
        reader.Finish();
        return annotated;
    }
}
