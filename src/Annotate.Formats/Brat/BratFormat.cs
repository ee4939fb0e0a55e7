using System.Runtime.CompilerServices;
using System.Text;
using Annotate.Diagnostics;
using Annotate.Formats.Json;
using Annotate.Formats.Sources;
using Annotate.Serialization;

namespace Annotate.Formats.Brat;

/// <summary>brat standoff: an <c>.ann</c> file beside a <c>.txt</c> file, and an <c>annotation.conf</c> for the types.</summary>
internal sealed class BratFormat : AnnotationFormat
{
    private const string Configuration = "annotation.conf";
    private readonly AnnotateJson _json;
    private readonly BratMapping _mapping;

    public BratFormat(AnnotateJson json, BratMapping mapping)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(mapping);
        (_json, _mapping) = (json, mapping);
    }

    /// <inheritdoc/>
    public override string Name => "brat";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Extensions { get; } = ValueList.Create(".ann");

    /// <inheritdoc/>
    public override string MediaType => "text/plain";

    /// <inheritdoc/>
    public override OffsetUnit? OffsetUnit => Annotate.OffsetUnit.CodePoint;

    /// <inheritdoc/>
    public override FormatCapabilities Capabilities =>
        FormatCapabilities.Read
            | FormatCapabilities.Write
            | FormatCapabilities.Text
            | FormatCapabilities.Discontinuous
            | FormatCapabilities.Overlapping
            | FormatCapabilities.Nested
            | FormatCapabilities.Relations
            | FormatCapabilities.NAryRelations
            | FormatCapabilities.Quotes
            | FormatCapabilities.Carries;

    /// <inheritdoc/>
    public override async IAsyncEnumerable<ReadResult<AnnotatedArticle>> ReadAsync(
        FormatSource source, FormatReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var part in this.ReadPartsAsync(source, options, cancellationToken).ConfigureAwait(false))
            yield return part.ToResult(await ReadAsync(source, part, options, cancellationToken).ConfigureAwait(false));
    }

    /// <inheritdoc/>
    public override async Task<LossReport> WriteAsync(
        IAsyncEnumerable<AnnotatedArticle> articles, FormatTarget target, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(target);
        var losses = new LossCollector(Name);
        var types = new BratTypes();
        var names = new ArticleFileNames(this, target);
        await foreach (var annotated in articles.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            var name = names.Next(annotated.Article);
            var file = BratWriter.Write(_json, _mapping, annotated, losses);
            await target.WriteAsync(name, file, cancellationToken).ConfigureAwait(false);
            await WriteTextAsync(annotated, target, name, losses, cancellationToken).ConfigureAwait(false);
            types.Add(file);
        }
        if (target.PrimaryName is null)
            await target.WriteAsync(Configuration, Encoding.UTF8.GetBytes(types.ToConfiguration().ToText()), cancellationToken)
                .ConfigureAwait(false);
        return losses.ToReport();
    }

    private async Task WriteTextAsync(
        AnnotatedArticle annotated, FormatTarget target, string name, LossCollector losses, CancellationToken cancellationToken)
    {
        var text = PartName.WithExtension(name, ".txt");
        if (target.Accepts(text))
            await target.WriteAsync(text, Encoding.UTF8.GetBytes(annotated.Article.Text), cancellationToken).ConfigureAwait(false);
        else
            losses.Article("text", "a stream holds the .ann file alone. Keep the text, or write to a file.");
        var bare = annotated.Article.Annotate().With(annotated.Extra.Without(BratKept.Member)).Edit(editor =>
        {
            foreach (var agent in annotated.Agents)
                editor.Set(agent);
        });
        foreach (var member in CarriedRecords.Of(_json, bare).DocumentMembers())
        {
            if (member != "id" || annotated.Article.Id != Path.GetFileNameWithoutExtension(name))
                losses.Article(member, "brat holds the text and annotations alone. Keep it elsewhere.");
        }
    }

    private async Task<AnnotatedArticle?> ReadAsync(
        FormatSource source, Part part, FormatReadOptions options, CancellationToken cancellationToken)
    {
        var article = await PartInput.FindArticleAsync(source, part, options, cancellationToken).ConfigureAwait(false);
        if (article is null)
            part.Diagnostics.Error(
                DiagnosticCodes.TextMissing, ConversionTexts.TextMissing.Brat(part.Name, PartName.WithExtension(part.Name, ".txt")));
        if (article is null || part.Diagnostics.HasErrors)
            return null;
        ForeignText.ReportControls(part.Bytes, part.Name, part.Diagnostics);
        var unit =
            options.OffsetUnit ?? UnitDetector.Detect(article, () => Quoted(part.Bytes), Annotate.OffsetUnit.CodePoint, part.Diagnostics);
        var document = BratDocument.Parse(part.Bytes, article, unit, options.Limits.MaxAnnotations, part.Diagnostics);
        var folder = part.Name[..(part.Name.LastIndexOf('/') + 1)];
        if (await PartInput.FindCompanionAsync(source, folder + Configuration, part, options.Limits, cancellationToken)
            .ConfigureAwait(false) is { } configuration)
            BratTypes.Check(document, BratConfiguration.Parse(configuration), part.Diagnostics);
        var assembler = new RecordAssembler(_json, part.Diagnostics);
        BratReader.Read(document, _mapping, assembler, new(StringComparer.Ordinal));
        return assembler.Assemble(article, options.Article is not null, BratKept.Keep(part.Bytes, unit));
    }

    private static List<(int Start, int End, string Quote)> Quoted(ReadOnlySpan<byte> file)
    {
        var quoted = new List<(int, int, string)>();
        var scanner = new BratScanner(file);
        while (scanner.MoveNext())
        {
            var fragments = scanner.Fragments;
            if (scanner.Kind == BratLineKind.TextBound && scanner.Arguments.IndexOf((byte)';') < 0 && fragments.MoveNext())
                quoted.Add((fragments.Current.Start, fragments.Current.End, BratLine.Decode(scanner.Text)));
        }
        return quoted;
    }
}
