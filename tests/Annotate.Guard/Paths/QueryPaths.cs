using System.Globalization;
using System.Text;

namespace Annotate.Guard.Paths;

/// <summary>Questions by place, by reference and by type.</summary>
internal sealed class QueryPaths : IPathArea
{
    public IEnumerable<GuardPath> Paths =>
    [
        new("query/spans", (subject, answer) => AskPlaces(answer, subject.Annotated!, subject.Random("query"))) { Share = 2 },
        new("query/deferred", (subject, answer) => AskPlaces(answer, subject.Defer(), subject.Random("query")))
        {
            Share = 6,
            Takes = static subject => subject.IsDeferrable,
        },
        new("query/references", AskReferences) { Share = 3 },
    ];

    private static void AskPlaces(Answer answer, AnnotatedArticle annotated, GuardRandom random)
    {
        var text = new StringBuilder();
        var spans = annotated.Annotations.Spans;
        text.Append(CultureInfo.InvariantCulture, $"{spans.Count} {spans.ByHull.Count}\n");
        for (var i = 0; i < 12; i++)
        {
            var (start, end) = EditedText.Stretch(annotated.Article.Text, random);
            var span = new TextSpan(start, end);
            Add(text, annotated.Annotations.Overlapping(span));
            Add(text, annotated.Annotations.CoveredBy(span));
            Add(text, annotated.Annotations.Covering(span));
            Add(text, annotated.Annotations.At(start));
            Add(text, spans.ByHull.Overlapping(span));
            text.Append(CultureInfo.InvariantCulture, $"{spans.CountOverlapping(span)} {spans.CountCoveredBy(span)} ");
            text.Append(CultureInfo.InvariantCulture, $"{spans.CountCovering(span)} {spans.AnyCovering(span)} ");
            text.Append(CultureInfo.InvariantCulture, $"{spans.Before(start)} {spans.After(end)}\n");
        }
        foreach (var pair in annotated.Annotations.SpansOf<Attribution>("content").Overlapping(annotated.Annotations.SpansOf<Claim>()))
            text.Append(CultureInfo.InvariantCulture, $"{pair.Left} {pair.Right}\n");
        answer.Say("spans", spans.Count);
        answer.Tell("places", text.ToString());
    }

    private static void Add(StringBuilder text, SpanHits hits)
    {
        foreach (var hit in hits)
            text.Append(CultureInfo.InvariantCulture, $"{hit} {hit.Type.Name} ");
        text.Append('\n');
    }

    private static void AskReferences(Subject subject, Answer answer)
    {
        var annotations = subject.Annotated!.Annotations;
        var text = new StringBuilder();
        foreach (var id in annotations.Select(annotation => annotation.Id).Take(60))
        {
            var referring = annotations.Referring<EvidenceSet>(id).Select(set => set.Id);
            var references = annotations.ReferencesTo(id).Select(known => $"{known.FromId}.{known.Member} -> {known.ToId}");
            text.Append(CultureInfo.InvariantCulture, $"{string.Join(' ', references)} {string.Join(' ', referring)}\n");
        }
        answer.Tell("references", text.ToString());
        answer.Try("get", () => annotations.Get<Claim>(subject.Random("get").OneIn(2) ? "c1" : "clm1"));
    }
}
