using Annotate.Formats.Articles;
using Annotate.Formats.Brat;
using Annotate.Formats.ClaimReviews;
using Annotate.Formats.Datasets;
using Annotate.Formats.LabelStudio;
using Annotate.Formats.Tables;
using Annotate.Formats.WebAnnotations;

namespace Annotate.Formats;

internal static class StandardFormats
{
    public static IReadOnlyList<Func<AnnotateJson, AnnotationFormat>> All { get; } =
    [
        json => new AnnotateJsonFormat(json),
        json => new AnnotateLinesFormat(json),
        _ => new PlainTextFormat(),
        json => new BratFormat(json),
        json => new WebAnnotationFormat(json),
        json => new WebAnnotationFormat(json, WebAnnotationProfile.Hypothesis),
        json => new WebAnnotationFormat(json, WebAnnotationProfile.Recogito),
        json => new LabelStudioFormat(json),
        json => new ClaimReviewFormat(json),
        _ => new NinjsFormat(),
        _ => new NewsArticleFormat(),
        json => new CsvFormat(json, TableKind.Attributions),
        json => new CsvFormat(json, TableKind.Claims),
        json => new CsvFormat(json, TableKind.Evidence),
        json => new MarkdownFormat(json),
        json => new FeverFormat(json),
        _ => new FeverousFormat(),
        _ => new SciFactFormat(),
        _ => new ClimateFeverFormat(),
        _ => new AveritecFormat(),
        _ => new PolitiHopFormat(),
        _ => new HoverFormat(),
    ];
}
