using Annotate.Formats.Articles;
using Annotate.Formats.Brat;
using Annotate.Formats.ClaimReviews;
using Annotate.Formats.LabelStudio;
using Annotate.Formats.Tables;
using Annotate.Formats.WebAnnotations;

namespace Annotate.Formats;

/// <summary>The formats of this package, one by one, with what can be set in them. All of them as they are:
/// <see cref="FormatRegistry.Standard"/>.</summary>
/// <remarks>A format that is given an <see cref="AnnotateJson"/> reads and writes the annotation types that this one knows, yours included;
/// one made without knows the standard ones.</remarks>
/// <example>
/// <code>
/// // Without a container
/// var formats = FormatRegistry.Standard.With(StandardFormats.Brat(BratMapping.Plain));
/// // With one
/// services.AddAnnotate().AddFormat(json => StandardFormats.Brat(json, BratMapping.Plain));
/// </code>
/// </example>
public static partial class StandardFormats
{
    /// <summary>Makes all of them, in the order in which they are listed.</summary>
    internal static IReadOnlyList<Func<AnnotateJson, AnnotationFormat>> All { get; } =
    [
        Annotate, AnnotateLines, _ => Text(),
        Brat,
        WebAnnotation,
        json => WebAnnotation(json, WebAnnotationProfile.Hypothesis),
        json => WebAnnotation(json, WebAnnotationProfile.Recogito),
        LabelStudio, ClaimReview, _ => Ninjs(), _ => NewsArticle(),
        json => Csv(json, TableKind.Attributions), json => Csv(json, TableKind.Claims), json => Csv(json, TableKind.Evidence), Markdown,
        Fever, _ => Feverous(), _ => SciFact(), _ => ClimateFever(), _ => Averitec(), _ => PolitiHop(), _ => Hover(),
    ];

    /// <summary><c>annotate</c>, the library's own <c>annotate/1</c>: one article a file, nothing is lost.</summary>
    /// <remarks>Depth, text and number of annotations are bounded by the <see cref="AnnotateJson"/>, the size of a file by
    /// <see cref="FormatReadOptions.Limits"/> as well.</remarks>
    public static AnnotationFormat Annotate(AnnotateJson json) => new AnnotateJsonFormat(json);

    /// <summary><c>annotate-lines</c>, the library's own <c>annotate/1</c> as JSON Lines: one article a line, nothing is lost.</summary>
    /// <remarks>Read with gzip or without; written with gzip under a name that ends in <c>.gz</c>. A file that is written is built in
    /// memory; for corpora beyond that
    /// write with <see cref="AnnotateJson.WriteLinesAsync(IAsyncEnumerable{AnnotatedArticle}, Stream, CancellationToken)"/>. Lines are
    /// bounded by the
    /// <see cref="AnnotateJson"/>, read files by nothing: they are streamed.</remarks>
    public static AnnotationFormat AnnotateLines(AnnotateJson json) => new AnnotateLinesFormat(json);

    /// <summary><c>text</c>, the text of an article and nothing else, in UTF-8. Headline, byline and paragraphs are found as
    /// <see cref="Article.Parse(string)"/> does.</summary>
    public static AnnotationFormat Text() => new PlainTextFormat();

    /// <summary><c>ninjs</c>, IPTC ninjs, versions 2 and 3: articles and what is known about them. Annotations are not part of
    /// it.</summary>
    /// <remarks>Of the bodies the one in plain text is read, else one in HTML, else one in XML, both without their markup. Dates keep
    /// their offset. Other bodies and
    /// headlines, and members that are not read, are kept. Written are the members of version 3. Source: IPTC ninjs 3.0.</remarks>
    public static AnnotationFormat Ninjs() => new NinjsFormat();

    /// <summary><c>newsarticle</c>, schema.org <c>NewsArticle</c> in JSON-LD, and the other kinds of <c>Article</c>: what web pages say
    /// about themselves.</summary>
    /// <remarks>One article, an array or a <c>@graph</c>; every member may be one value or several. What is said beyond the names of
    /// authors and publisher, and
    /// members that are not read, are kept. Annotations are not part of it.</remarks>
    public static AnnotationFormat NewsArticle() => new NewsArticleFormat();
}
