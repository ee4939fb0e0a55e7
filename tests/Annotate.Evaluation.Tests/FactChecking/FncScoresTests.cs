using Annotate.Evaluation.FactChecking;

namespace Annotate.Evaluation.Tests.FactChecking;

public class FncScoresTests
{
    [Fact]
    public void Relatedness_earns_a_quarter_and_the_right_stance_the_rest()
    {
        // Earned: 1, 0.25, 0.25, 0, 0. Best: 1, 1, 0.25, 0.25, 1.
        var scores = FncScores.Of(["agree", "agree", "unrelated", "unrelated", "discuss"], ["agree", "discuss", "unrelated", "agree", "unrelated"]);

        Assert.Equal(1.5, scores.Score);
        Assert.Equal(3.5, scores.BestScore);
        Assert.Equal(1.5 / 3.5, scores.Relative!.Value, 12);
        Assert.Equal(0.4, scores.Labels.Accuracy);
    }

    [Fact]
    public void Unknown_stances_are_refused_and_nothing_has_no_score()
    {
        Assert.Throws<ArgumentException>(() => FncScores.Of(["agree"], ["agrees"]));
        Assert.Null(FncScores.Of([], []).Relative);
    }
}
