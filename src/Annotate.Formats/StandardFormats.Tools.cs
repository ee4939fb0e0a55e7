using Annotate.Formats.Brat;
using Annotate.Formats.ClaimReviews;
using Annotate.Formats.LabelStudio;
using Annotate.Formats.Tables;
using Annotate.Formats.WebAnnotations;

namespace Annotate.Formats;

public static partial class StandardFormats
{
    /// <inheritdoc cref="Brat(AnnotateJson, BratMapping)"/>
    /// <remarks>Maps attributions as <see cref="BratMapping.Attributions"/> says.</remarks>
    public static AnnotationFormat Brat(AnnotateJson json) => Brat(json, BratMapping.Attributions);

    /// <inheritdoc cref="Brat(AnnotateJson, BratMapping)"/>
    public static AnnotationFormat Brat(BratMapping mapping) => Brat(AnnotateJson.Default, mapping);

    /// <summary><c>brat</c>, brat standoff: an <c>.ann</c> file beside a <c>.txt</c> file, and an <c>annotation.conf</c> for the
    /// types.</summary>
    /// <remarks>
    /// <para>Text-bounds are read as <see cref="Tag"/>s, relations and events as <see cref="Relation"/>s or, by the mapping, as
    /// <see cref="Attribution"/>s, attributes and
    /// normalizations as tags on what they are about, notes as <see cref="Note"/>s. Ids are brat's.</para>
    /// <para>The file is kept in the extra members of the article: what nobody changed is written byte for byte, lines that were not
    /// understood included. What brat
    /// has no words for is carried in notes of the type <c>AnnotateRecord</c>; annotations without words are lost and reported.</para>
    /// </remarks>
    /// <param name="json">Knows the annotation types, yours included.</param>
    /// <param name="mapping">What is an attribution.</param>
    public static AnnotationFormat Brat(AnnotateJson json, BratMapping mapping) => new BratFormat(json, mapping);

    /// <inheritdoc cref="WebAnnotation(AnnotateJson, WebAnnotationProfile)"/>
    /// <remarks>Speaks as the recommendation says.</remarks>
    public static AnnotationFormat WebAnnotation(AnnotateJson json) => WebAnnotation(json, WebAnnotationProfile.W3C);

    /// <inheritdoc cref="WebAnnotation(AnnotateJson, WebAnnotationProfile)"/>
    public static AnnotationFormat WebAnnotation(WebAnnotationProfile profile) => WebAnnotation(AnnotateJson.Default, profile);

    /// <summary><c>w3c</c>, <c>hypothesis</c>, <c>recogito</c>: W3C Web Annotation in JSON-LD, under the name of the profile.</summary>
    /// <remarks>
    /// <para>One annotation, an array, an <c>AnnotationPage</c> or an <c>AnnotationCollection</c> with its first page. The format holds no
    /// text: give the article, or keep
    /// a <c>.txt</c> file of the same name beside the annotations. Without either, quotes are read as unanchored.</para>
    /// <para>An annotation becomes a <see cref="Tag"/> or a <see cref="Note"/> and is kept whole in an extra member: written unchanged, it
    /// is what was read. Other
    /// annotations travel with their record in a body of the type <c>annotate:Record</c>, so that nothing but the text is lost. Source:
    /// W3C Recommendation of 23 February 2017.</para>
    /// </remarks>
    /// <param name="json">Knows the annotation types, yours included.</param>
    /// <param name="profile">The tool.</param>
    public static AnnotationFormat WebAnnotation(AnnotateJson json, WebAnnotationProfile profile) => new WebAnnotationFormat(json, profile);

    /// <summary><c>label-studio</c>, Label Studio JSON: a list of tasks, or one, with the annotations of people and the predictions of
    /// models.</summary>
    /// <remarks>
    /// <para>A task is an article. A region is read as a <see cref="Tag"/>, whose features are what further results of the same id say of
    /// it; a relation as a
    /// <see cref="Relation"/> with the roles <c>from</c> and <c>to</c>; choices about the whole text as a tag without words. Who annotated
    /// is the creator; each annotation
    /// and prediction of a task is a layer of its own, <c>annotation-…</c> or <c>prediction-…</c>.</para>
    /// <para>Results are kept in an extra member and written back as they were unless they changed. What Label Studio has no words for is
    /// carried in <c>meta</c>.
    /// Source: Label Studio, "Label Studio JSON format of annotated tasks". Offsets are code points.</para>
    /// </remarks>
    /// <param name="json">Knows the annotation types, yours included.</param>
    public static AnnotationFormat LabelStudio(AnnotateJson json) => new LabelStudioFormat(json);

    /// <inheritdoc cref="ClaimReview(AnnotateJson, VerdictTable)"/>
    /// <remarks>Maps ratings as <see cref="VerdictTable.Default"/> says.</remarks>
    public static AnnotationFormat ClaimReview(AnnotateJson json) => ClaimReview(json, VerdictTable.Default);

    /// <inheritdoc cref="ClaimReview(AnnotateJson, VerdictTable)"/>
    public static AnnotationFormat ClaimReview(VerdictTable table) => ClaimReview(AnnotateJson.Default, table);

    /// <summary><c>claimreview</c>, schema.org <c>ClaimReview</c> in JSON-LD: one review, an array or a <c>@graph</c>.</summary>
    /// <remarks>
    /// <para>A review is read as a <see cref="Claim"/>, its claimant as an <see cref="Entity"/>, and a <see cref="Verdict"/> of the basis
    /// <c>reviewer</c>. The annotated article
    /// is an appearance of the claim, never the place of the review. A rating is kept verbatim; its label comes from the
    /// <see cref="VerdictTable"/>. One in no row has its words as its label, a number without words its number (<c>4 of 5</c>), a review
    /// without a rating <c>unrated</c>.</para>
    /// <para>Only verdicts of reviewers are written, each with its claim; everything else is reported as lost. Words are written where the
    /// rating has them, or where there is no rating but the label; a published number is never given words. Terms: schema.org ClaimReview,
    /// Claim and Rating.</para>
    /// </remarks>
    /// <param name="json">Knows the annotation types, yours included.</param>
    /// <param name="table">The labels that ratings in words mean.</param>
    public static AnnotationFormat ClaimReview(AnnotateJson json, VerdictTable table) => new ClaimReviewFormat(json, table);

    /// <inheritdoc cref="Csv(AnnotateJson, TableKind)"/>
    public static AnnotationFormat Csv(TableKind kind) => Csv(AnnotateJson.Default, kind);

    /// <summary><c>csv-attributions</c>, <c>csv-claims</c>, <c>csv-evidence</c>: a table as CSV (RFC 4180), for people and their
    /// spreadsheets. Written only.</summary>
    /// <remarks>UTF-8, comma, CRLF; every cell that needs it is quoted. A cell that a spreadsheet would take for a formula begins with an
    /// apostrophe
    /// (OWASP, "CSV Injection").</remarks>
    /// <param name="json">Knows the annotation types, yours included.</param>
    /// <param name="kind">What the rows are.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind is none of the three.</exception>
    public static AnnotationFormat Csv(AnnotateJson json, TableKind kind) => new CsvFormat(json, kind);

    /// <summary><c>markdown</c>, tables of attributions, claims and evidence as GitHub-flavoured Markdown, for people. Written
    /// only.</summary>
    /// <remarks>What Markdown or HTML would take for markup is escaped, so that a cell shows the words and nothing else.</remarks>
    /// <param name="json">Knows the annotation types, yours included.</param>
    public static AnnotationFormat Markdown(AnnotateJson json) => new MarkdownFormat(json);
}
