using System.Runtime.CompilerServices;
using System.Text;
using Annotate.Diagnostics;
using Annotate.Formats.Json;
using Annotate.Formats.Sources;
using Annotate.Serialization;

namespace Annotate.Formats.Brat;

/// <summary>brat standoff: an <c>.ann</c> file beside a <c>.txt</c> file, and an <c>annotation.conf</c> for the types.</summary>
/// <remarks>
/// <para>Text-bounds are read as <see cref="Tag"/>s, relations and events as <see cref="Relation"/>s or, by the mapping, as <see cref="Attribution"/>s, attributes and
/// normalizations as tags on what they are about, notes as <see cref="Note"/>s. Ids are brat's.</para>
/// <para>The file is kept in the extra members of the article: what nobody changed is written byte for byte, lines that were not understood included. What brat
/// has no words for is carried in notes of the type <c>AnnotateRecord</c>; annotations without words are lost and reported.</para>
/// </remarks>
public sealed class BratFormat : AnnotationFormat
{
    private const string Configuration = "annotation.conf";
    private readonly AnnotateJson _json;
    private readonly BratMapping _mapping;

    /// <summary>Maps attributions as <see cref="BratMapping.Attributions"/> says.</summary>
    /// <param name="json">Knows the annotation types, yours included.</param>
    public BratFormat(AnnotateJson json) : this(json, BratMapping.Attributions) { }

    /// <summary>Maps attributions as a corpus has them.</summary>
    /// <param name="json">Knows the annotation types, yours included.</param>
    /// <param name="mapping">What is an attribution.</param>
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
        FormatCapabilities.Read | FormatCapabilities.Write | FormatCapabilities.Text | FormatCapabilities.Discontinuous | FormatCapabilities.Overlapping
        | FormatCapabilities.Nested | FormatCapabilities.Relations | FormatCapabilities.NAryRelations | FormatCapabilities.Quotes | FormatCapabilities.Carries;

    /// <inheritdoc/>
    public override async IAsyncEnumerable<ReadResult<AnnotatedArticle>> ReadAsync(FormatSource source, FormatReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);
        foreach (var name in this.Names(source))
            yield return await ReadAsync(source, name, options, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override async Task<LossReport> WriteAsync(IAsyncEnumerable<AnnotatedArticle> articles, FormatTarget target, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(target);
        var losses = new LossCollector(Name);
        var types = new BratTypes();
        var index = 0;
        await foreach (var annotated in articles.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (index > 0 && target.PrimaryName is not null)
                throw new AnnotateException("A brat file holds one article. Write several to a directory.");
            var name = target.PrimaryName ?? PartName.For(annotated.Article, index) + ".ann";
            var file = BratWriter.Write(_json, _mapping, annotated, losses);
            await target.WriteAsync(name, file, cancellationToken).ConfigureAwait(false);
            await WriteTextAsync(annotated, target, name, losses, cancellationToken).ConfigureAwait(false);
            types.Add(file);
            index++;
        }
        if (target.PrimaryName is null)
            await target.WriteAsync(Configuration, Encoding.UTF8.GetBytes(types.ToConfiguration().ToText()), cancellationToken).ConfigureAwait(false);
        return losses.ToReport();
    }

    private async Task WriteTextAsync(AnnotatedArticle annotated, FormatTarget target, string name, LossCollector losses, CancellationToken cancellationToken)
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

    private async Task<ReadResult<AnnotatedArticle>> ReadAsync(FormatSource source, string name, FormatReadOptions options, CancellationToken cancellationToken)
    {
        var (bytes, diagnostics) = await JsonInput.ReadAsync(source, name, options.Limits, cancellationToken).ConfigureAwait(false);
        var article = await TextInput.FindArticleAsync(source, name, options, diagnostics, cancellationToken).ConfigureAwait(false);
        if (article is null)
            diagnostics.Error(DiagnosticCodes.TextMissing, $"'{name}' has no text beside it. Put '{PartName.WithExtension(name, ".txt")}' into the source, or set FormatReadOptions.Article.");
        if (article is null || diagnostics.HasErrors)
            return new ReadResult<AnnotatedArticle>(null, diagnostics.ToList(), bytes);
        var unit = options.OffsetUnit ?? UnitDetector.Detect(article, Quoted(bytes), Annotate.OffsetUnit.CodePoint, diagnostics);
        var document = BratDocument.Parse(bytes, article, unit, options.Limits.MaxAnnotations, diagnostics);
        await CheckTypesAsync(source, name, document, options, diagnostics, cancellationToken).ConfigureAwait(false);
        var assembler = new RecordAssembler(_json, diagnostics);
        BratReader.Read(document, _mapping, assembler, new(StringComparer.Ordinal));
        var annotated = assembler.Assemble(article, options.Article is not null, BratKept.Keep(bytes, unit));
        return new ReadResult<AnnotatedArticle>(annotated, diagnostics.ToList(), bytes);
    }

    private static async Task CheckTypesAsync(FormatSource source, string name, BratDocument document, FormatReadOptions options, DiagnosticCollector diagnostics, CancellationToken cancellationToken)
    {
        var beside = name.LastIndexOf('/') is >= 0 and var slash ? name[..(slash + 1)] + Configuration : Configuration;
        if (!source.Contains(beside))
            return;
        var (bytes, findings) = await JsonInput.ReadAsync(source, beside, options.Limits, cancellationToken).ConfigureAwait(false);
        diagnostics.AddRange(findings.ToList());
        if (!findings.HasErrors)
            BratTypes.Check(document, BratConfiguration.Parse(Encoding.UTF8.GetString(bytes)), diagnostics);
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
