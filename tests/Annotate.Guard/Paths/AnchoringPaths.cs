using static System.FormattableString;

namespace Annotate.Guard.Paths;

/// <summary>Finds quotes: word for word, changed, ambiguous, absent; alone and together.</summary>
internal sealed class AnchoringPaths : IPathArea
{
    private const int Quotes = 6;

    public IEnumerable<GuardPath> Paths =>
    [
        new("anchor/each", (subject, answer) =>
        {
            var anchorer = new Anchorer(subject.Annotated!.Article);
            Describe(answer, Selectors(subject).Select(anchorer.Anchor));
        }) { Share = 2 },
        new("anchor/arranged", (subject, answer) =>
        {
            var anchorer = new Anchorer(subject.Annotated!.Article, new AnchorOptions { MaxErrorRate = 0.2 });
            foreach (var (inTextOrder, withoutOverlaps) in new[] { (false, false), (true, false), (false, true) })
                Describe(answer, anchorer.AnchorAllSo(Selectors(subject), inTextOrder, withoutOverlaps));
        }) { Share = 8 },
        new("anchor/selector", (subject, answer) =>
        {
            var random = subject.Random("selector");
            var article = subject.Annotated!.Article;
            var (start, end) = EditedText.Stretch(article.Text, random);
            answer.Tell("selector", QuoteSelector.Of(article, new TextSpan(start, end)).ToString());
            answer.Tell("edits", string.Join('\n', TextEdit.Between(article.Text, EditedText.Of(article.Text, random))));
        }) { Share = 8 },
    ];

    private static IEnumerable<QuoteSelector> Selectors(Subject subject)
    {
        var text = subject.Annotated!.Article.Text;
        var random = subject.Random("anchor");
        for (var i = 0; i < Quotes; i++)
        {
            var (start, end) = EditedText.Stretch(text, random);
            var exact = text[start..end];
            if (random.OneIn(2))
                exact = Change(exact, random);
            if (exact.Length == 0)
                exact = "the";
            yield return new QuoteSelector
            {
                Exact = exact,
                Prefix = random.OneIn(2) ? text[Math.Max(0, start - 12)..start] : null,
                Suffix = random.OneIn(3) ? text[end..Math.Min(text.Length, end + 12)] : null,
                Start = random.OneIn(3) ? start + random.Below(20) : null,
            };
        }
    }

    private static string Change(string exact, GuardRandom random) => random.Below(3) switch
    {
        0 => exact.ToUpperInvariant(),
        1 => exact.Replace(' ', '\u00A0'),
        _ => EditedText.Of(exact, random),
    };

    private static void Describe(Answer answer, IEnumerable<AnchorResult> results)
    {
        foreach (var result in results)
        {
            answer.Find(result.Diagnostic is { } finding ? [finding] : []);
            answer.Tell("anchor", Invariant($"{result.Spans} {result.Method} {result.Refusal} {result.Score:R} {result.RunnerUpScore:R}")
                + Invariant($" {result.EditDistance} {string.Join(';', result.Candidates)} {result}"));
        }
    }
}
