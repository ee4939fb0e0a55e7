namespace Annotate.Evaluation.Tests.Spans;

/// <summary>The four schemes of SemEval-2013 task 9.1, against the tag P on the first three code units.</summary>
public class SchemeTests
{
    private static readonly MatchCounts Correct = new() { Correct = 1 };
    private static readonly MatchCounts Incorrect = new() { Incorrect = 1 };
    private static readonly MatchCounts Partial = new() { Partial = 1 };
    private static readonly MatchCounts Apart = new() { Missing = 1, Spurious = 1 };

    public static TheoryData<string, int, int, MatchCounts[], double[]> Predictions => new()
    {
        { "P", 0, 3, [Correct, Correct, Correct, Correct], [1, 1, 1, 1] },
        { "Q", 0, 3, [Incorrect, Correct, Correct, Incorrect], [0, 1, 1, 0] },
        { "P", 0, 7, [Incorrect, Incorrect, Partial, Correct], [0, 0, 0.5, 1] },
        { "Q", 0, 7, [Incorrect, Incorrect, Partial, Incorrect], [0, 0, 0.5, 0] },
        { "P", 8, 11, [Apart, Apart, Apart, Apart], [0, 0, 0, 0] },
    };

    [Theory]
    [MemberData(nameof(Predictions))]
    public void Strict_exact_partial_and_type_fail_each_where_it_should(string label, int start, int end, MatchCounts[] counts, double[] f1)
    {
        var micro = new SpanScorer().Score(LabelledSpans.Of([Tag("P", 0, 3)]), LabelledSpans.Of([Tag(label, start, end)])).Micro;

        Assert.Equal(["strict", "exact", "partial", "type"], micro.All().Select(entry => entry.Scheme));
        Assert.Equal(counts, micro.All().Select(entry => entry.Counts));
        Assert.Equal(f1, micro.All().Select(entry => entry.Counts.F1!.Value));
    }

    private static Tag Tag(string label, int start, int end) => new() { Id = "1", Label = label, Target = new TextSpan(start, end) };
}
