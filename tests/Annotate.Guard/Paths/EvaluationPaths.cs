namespace Annotate.Guard.Paths;

/// <summary>Agreement and scores, of an article with a made-up second annotator, and of records of data sets.</summary>
internal sealed class EvaluationPaths : IPathArea
{
    public IEnumerable<GuardPath> Paths =>
    [
        new("evaluate/agreement", (subject, answer) => Tell(answer, Library.Measures(subject.Annotated!, subject.Edited!)))
        {
            Share = 12,
            Takes = static subject => subject.HasTwo,
        },
        new("evaluate/scores", (subject, answer) =>
        {
            AnnotatedArticle[] gold = [.. subject.Results!.Select(result => result.Value).OfType<AnnotatedArticle>()];
            AnnotatedArticle[] predicted = [.. gold.Select(article => Predict(article, subject.Random("predicted")))];
            Tell(answer, Library.Scores(gold, predicted));
        }) { Share = 8 },
    ];

    /// <summary>Edited, but with all claims, since a claim without a prediction is refused before anything is scored.</summary>
    private static AnnotatedArticle Predict(AnnotatedArticle gold, GuardRandom random)
    {
        var edited = EditedArticle.Of(gold, random);
        return edited.OfType<Claim>().Count() == gold.OfType<Claim>().Count() ? edited : gold;
    }

    private static void Tell(Answer answer, IEnumerable<(string Name, Func<string> Measure)> measures)
    {
        foreach (var (name, measure) in measures)
            answer.Try(name, () => answer.Tell(name, measure()));
    }
}
