namespace Annotate.Evaluation;

/// <summary>The weighted score of the Fake News Challenge, stage 1 (FNC-1).</summary>
/// <remarks>Fake News Challenge 2017, and its scorer: an item whose relatedness is right earns 0.25, a related one with the right stance 0.75 more.
/// Hanselowski et al. 2018, <em>A retrospective analysis of the fake news challenge stance-detection task</em>, show that it favours the frequent stance
/// <c>discuss</c> and propose macro F1 instead: <see cref="ConfusionMatrix.Macro"/>.</remarks>
public static class FncScorer
{
    /// <summary>The labels: agree, disagree, discuss, unrelated.</summary>
    public static IReadOnlyList<string> Labels { get; } = ValueList.Create("agree", "disagree", "discuss", Unrelated);

    private const string Unrelated = "unrelated";

    /// <summary>Scores predicted stances against gold ones, item by item.</summary>
    /// <exception cref="ArgumentException">The lists have different lengths, or a label is not one of the four.</exception>
    public static FncScores Score(IReadOnlyList<string> gold, IReadOnlyList<string> predicted)
    {
        var matrix = ConfusionMatrix.Of(gold, predicted, Labels);
        var (score, best) = (0.0, 0.0);
        foreach (var label in Labels)
        {
            foreach (var other in Labels)
            {
                var (isRelated, isFoundRelated) = (label != Unrelated, other != Unrelated);
                var earned = isRelated != isFoundRelated ? 0 : !isRelated ? 0.25 : label == other ? 1 : 0.25;
                score += matrix[label, other] * earned;
                best += matrix[label, other] * (isRelated ? 1 : 0.25);
            }
        }
        return new FncScores { Score = score, BestScore = best, Labels = matrix };
    }
}
