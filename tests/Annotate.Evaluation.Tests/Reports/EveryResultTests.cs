using System.Text.Json;
using Annotate.Evaluation.FactChecking;
using static Annotate.Evaluation.Tests.Make;

namespace Annotate.Evaluation.Tests.Reports;

public class EveryResultTests
{
    private static EvaluationResult[] All()
    {
        LabelledSpans[] spans = [Span("content", 0, 4)];
        var article = new Article("Kyiv said so.").Annotate(Attribution("a", new(0, 4)));
        var agreement = Agreement.Of(article, article).Spans();
        var continuum = agreement.ToContinuum();
        var ratings = Ratings.OfLabels([["a", "b"], ["a", "a"]]);
        return
        [
            new SpanScorer().Score(spans, spans),
            new SpanScorer().ScoreCharacters(spans, spans),
            FrameScores.Of(article.OfType<Attribution>(), []),
            CohenKappa.Of(ratings),
            UnitizingAlpha.Of2004(continuum),
            UnitizingAlpha.Of(continuum),
            agreement.Gamma(new GammaOptions { Seed = 1 }),
            agreement.Directed(SpanMatchRule.Overlap),
            agreement.PairwiseF1(),
            agreement.Disagreements(),
            ratings.Confusion(0, 1),
            FeverScores.Of([], [], ScoringMode.Official),
            SciFactScores.Of([], [], SciFactTruncation.Abstracts, ScoringMode.Official),
            FncScores.Of([], []),
            AveritecScores.Of([], [], (_, _) => 0, ScoringMode.Corrected),
        ];
    }

    [Fact]
    public void Every_kind_of_result_is_tried()
    {
        var kinds = typeof(EvaluationResult).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(EvaluationResult)));

        Assert.Empty(kinds.Except(All().Select(result => result.GetType())));
    }

    [Fact]
    public void A_result_equals_one_computed_again() => Assert.All(All().Zip(All()), pair =>
    {
        Assert.NotSame(pair.First, pair.Second);
        Assert.True(pair.First.Equals(pair.Second), pair.First.GetType().Name);
        Assert.Equal(pair.First.GetHashCode(), pair.Second.GetHashCode());
    });

    [Fact]
    public void Every_result_prints_as_table_json_and_csv_of_the_same_size()
    {
        foreach (var result in All())
        {
            var report = result.ToReport();
            using var json = JsonDocument.Parse(result.ToJson());
            Assert.Equal(report.Rows.Count, json.RootElement.GetProperty("rows").GetArrayLength());
            Assert.All(json.RootElement.GetProperty("rows").EnumerateArray(), row => Assert.Equal(report.Columns, row.EnumerateObject().Select(member => member.Name)));
            Assert.Equal(report.Rows.Count + 1, result.ToCsv().Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
            Assert.Equal(report.Rows.Count + 2, result.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        }
    }

    [Fact]
    public void Half_a_surrogate_pair_in_a_label_stops_no_report()
    {
        var scores = new SpanScorer().Score([Span("\ud83d", 0, 1)], []);

        Assert.Contains("\\uFFFD", scores.ToJson(), StringComparison.Ordinal);
        Assert.Contains('\ud83d', scores.ToCsv());
    }
}
