namespace Annotate.Evaluation.FactChecking;

public sealed partial record FncScores
{
    /// <summary>The stances: agree, disagree, discuss, unrelated.</summary>
    public static IReadOnlyList<string> Stances { get; } = ValueList.Create("agree", "disagree", "discuss", Unrelated);

    private const string Unrelated = "unrelated";

    /// <summary>Scores predicted stances against gold ones, item by item.</summary>
    /// <exception cref="ArgumentException">The lists have different lengths, or a label is not one of the four.</exception>
    public static FncScores Of(IReadOnlyList<string> gold, IReadOnlyList<string> predicted)
    {
        var matrix = ConfusionMatrix.Of(gold, predicted, Stances);
        var (score, best) = (0.0, 0.0);
        foreach (var label in Stances)
        {
            foreach (var other in Stances)
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
