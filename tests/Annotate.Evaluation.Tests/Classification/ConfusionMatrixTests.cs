namespace Annotate.Evaluation.Tests.Classification;

public class ConfusionMatrixTests
{
    private static readonly ConfusionMatrix Matrix = ConfusionMatrix.Of(["a", "a", "a", "b", "b", "c"], ["a", "a", "b", "b", "c", "a"]);

    [Fact]
    public void Counts_are_those_worked_out_by_hand()
    {
        Assert.Equal((2, 1, 0, 1), (Matrix["a", "a"], Matrix["a", "b"], Matrix["b", "a"], Matrix["c", "a"]));
        Assert.Equal(0.5, Matrix.Accuracy);
        Assert.Equal(0.5, Matrix.Micro.F1);
        Assert.Equal(new PrecisionRecall { TruePositives = 2, FalsePositives = 1, FalseNegatives = 1 }, Matrix.ByLabel[0].Counts);
        // F1: a 2/3, b 1/2, c 0
        Assert.Equal(((2.0 / 3) + 0.5 + 0) / 3, Matrix.Macro.F1!.Value, 12);
    }

    [Fact]
    public void A_declared_label_that_never_occurs_is_unknown_and_not_zero()
    {
        var matrix = ConfusionMatrix.Of(["a"], ["a"], ["a", "z"]);

        Assert.Null(matrix.ByLabel[1].Counts.F1);
        Assert.Equal(1, matrix.Macro.F1);
    }

    [Fact]
    public void Nothing_has_no_accuracy()
    {
        Assert.Null(ConfusionMatrix.Of([], []).Accuracy);
        Assert.Contains("unknown", ConfusionMatrix.Of([], []).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Unequal_lengths_and_undeclared_labels_are_refused()
    {
        Assert.Throws<ArgumentException>(() => ConfusionMatrix.Of(["a"], []));
        Assert.Throws<ArgumentException>(() => ConfusionMatrix.Of(["a"], ["b"], ["a"]));
        Assert.Throws<ArgumentException>(() => Matrix["a", "q"]);
    }

    [Fact]
    public void The_matrix_prints_and_serialises()
    {
        Assert.Equal("gold,→ a,→ b,→ c,precision,recall,f1", Matrix.ToCsv().Split("\r\n")[0]);
        Assert.Equal("c,1,0,0,0,0,0", Matrix.ToCsv().Split("\r\n")[3]);
        Assert.StartsWith("Confusion matrix, accuracy 0.5000\n", Matrix.ToString(), StringComparison.Ordinal);
    }
}
