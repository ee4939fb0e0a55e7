using CsCheck;

namespace Annotate.Evaluation.Tests.Agreements;

public class CoefficientTests
{
    [Theory]
    [InlineData(MeasurementLevel.Nominal, 0.743)]
    [InlineData(MeasurementLevel.Ordinal, 0.815)]
    [InlineData(MeasurementLevel.Interval, 0.849)]
    [InlineData(MeasurementLevel.Ratio, 0.797)]
    public void Alpha_of_the_data_of_Krippendorff_2011_is_as_published(MeasurementLevel level, double published)
    {
        var alpha = KrippendorffAlpha.Of(PublishedExamples.Krippendorff2011, level);

        Assert.Equal(published, alpha.Value!.Value, 3);
        Assert.Equal((4, 11, 40), (alpha.Coders, alpha.Items, alpha.Values));
    }

    [Fact]
    public void Kappa_of_the_data_of_Cohen_1960_is_as_published()
    {
        var kappa = CohenKappa.Of(PublishedExamples.Cohen1960);

        Assert.Equal(0.492, kappa.Value!.Value, 3);
        Assert.Equal(0.70, kappa.ObservedAgreement!.Value, 12);
        Assert.Equal(0.41, kappa.ExpectedAgreement!.Value, 12);
        Assert.Equal(200, kappa.Items);
    }

    [Fact]
    public void Kappa_of_the_data_of_Fleiss_1971_is_as_published()
    {
        var kappa = FleissKappa.Of(PublishedExamples.Fleiss1971);

        Assert.Equal(0.430, kappa.Value!.Value, 3);
        Assert.Equal(0.556, kappa.ObservedAgreement!.Value, 3);
        Assert.Equal(0.220, kappa.ExpectedAgreement!.Value, 3);
        Assert.Equal((6, 30, 180), (kappa.Coders, kappa.Items, kappa.Values));
    }

    [Fact]
    public void Pi_and_S_of_the_same_data_are_as_worked_out_by_hand()
    {
        // Shares used: 220/400, 120/400, 60/400, squared and added: 0.3025 + 0.09 + 0.0225 = 0.415.
        Assert.Equal((0.70 - 0.415) / 0.585, ScottPi.Of(PublishedExamples.Cohen1960).Value!.Value, 12);
        Assert.Equal((0.70 - (1.0 / 3)) / (2.0 / 3), BennettS.Of(PublishedExamples.Cohen1960).Value!.Value, 12);
    }

    [Fact]
    public void S_counts_declared_categories_that_nobody_used()
    {
        IReadOnlyList<string?>[] coders = [["a", "b"], ["a", "a"]];

        Assert.Equal(0, BennettS.Of(Ratings.OfLabels(coders)).Value!.Value, 12);
        Assert.Equal(1.0 / 3, BennettS.Of(Ratings.OfLabels(coders, ["a", "b", "c", "d"])).Value!.Value, 12);
    }

    [Fact]
    public void One_coder_no_item_or_no_common_item_gives_no_value()
    {
        foreach (var ratings in new[]
        {
            Ratings.OfLabels([]), Ratings.OfLabels([["a", "b"]]), Ratings.OfLabels([[], []]), Ratings.OfLabels([["a", null], [null, "b"]])
        })
        {
            Assert.All(All(ratings), coefficient => Assert.Null(coefficient.Value));
            Assert.All(All(ratings), coefficient => Assert.Equal(0, coefficient.Items));
        }
    }

    [Fact]
    public void One_value_throughout_is_nothing_divided_by_nothing()
    {
        Assert.All(All(Ratings.OfLabels([["a", "a"], ["a", "a"]])), coefficient => Assert.Null(coefficient.Value));
        Assert.Null(KrippendorffAlpha.Of(Ratings.OfNumbers([[0.1, 0.1], [0.1, 0.1]]), MeasurementLevel.Interval).Value);
    }

    [Fact]
    public void Wrong_arguments_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Ratings.OfLabels([["a"], ["a", "b"]]));
        Assert.Throws<ArgumentException>(() => Ratings.OfLabels([["a"]], ["b"]));
        Assert.Throws<ArgumentException>(() => Ratings.OfLabels([["a"]], ["a", "a"]));
        Assert.Throws<ArgumentException>(() => Ratings.OfNumbers([[double.NaN]]));
        Assert.Throws<ArgumentException>(() => Ratings.OfCounts(["a"], [[-1]]));
        Assert.Throws<ArgumentException>(() => CohenKappa.Of(PublishedExamples.Krippendorff2011));
        Assert.Throws<ArgumentException>(() => ScottPi.Of(PublishedExamples.Krippendorff2011));
        Assert.Throws<ArgumentException>(() => KrippendorffAlpha.Of(Ratings.OfLabels([["a"], ["a"]]), MeasurementLevel.Interval));
        Assert.Throws<ArgumentException>(() => KrippendorffAlpha.Of(Ratings.OfNumbers([[-1], [2]]), MeasurementLevel.Ratio));
        Assert.Throws<ArgumentOutOfRangeException>(() => PublishedExamples.Cohen1960.Select([200]));
        Assert.Throws<ArgumentOutOfRangeException>(() => PublishedExamples.Cohen1960.Pair(0, 2));
    }

    [Fact]
    public void Too_many_distinct_values_at_the_ratio_level_are_refused_with_a_reason()
    {
        double?[] numbers = [.. Enumerable.Range(0, 10_001).Select(i => (double?)i)];

        Assert.Throws<EvaluationException>(() => KrippendorffAlpha.Of(Ratings.OfNumbers([numbers, numbers]), MeasurementLevel.Ratio));
        Assert.Equal(1, KrippendorffAlpha.Of(Ratings.OfNumbers([numbers, numbers]), MeasurementLevel.Interval).Value);
    }

    [Fact]
    public void Large_numbers_close_together_do_not_cancel()
    {
        var small = Ratings.OfNumbers([[1, 2, 3, 3], [1, 2, 3, 4]]);
        var large = Ratings.OfNumbers([[1e9 + 1, 1e9 + 2, 1e9 + 3, 1e9 + 3], [1e9 + 1, 1e9 + 2, 1e9 + 3, 1e9 + 4]]);

        Assert.Equal(
            KrippendorffAlpha.Of(small, MeasurementLevel.Interval).Value!.Value,
            KrippendorffAlpha.Of(large, MeasurementLevel.Interval).Value!.Value, 12);
    }

    [Fact]
    public void Coefficients_do_not_depend_on_who_is_first()
    {
        TwoCoders.Sample(coders => Same(All(Ratings.OfLabels(coders)), All(Ratings.OfLabels([coders[1], coders[0]]))));
    }

    [Fact]
    public void Coefficients_do_not_depend_on_the_names_of_the_categories()
    {
        TwoCoders.Sample(coders => Same(All(Ratings.OfLabels(coders)), All(Ratings.OfLabels(
            coders.Select(labels => labels.Select(label => label switch { "a" => "z", "b" => "x", "c" => "y", _ => null }).ToArray())))));
    }

    [Fact]
    public void Perfect_agreement_over_two_values_is_one()
    {
        TwoCoders.Where(coders => coders[0].OfType<string>().Distinct().Count() > 1)
            .Sample(coders =>
                Assert.All(All(Ratings.OfLabels([coders[0], coders[0]])), coefficient => Assert.Equal(1, coefficient.Value!.Value, 12)));
    }

    [Fact]
    public void Alpha_of_two_coders_without_missing_values_is_pi_with_the_small_sample_term()
    {
        // 1 - alpha = (1 - pi) (2N - 1) / 2N
        TwoCoders.Select(coders => coders.Select(labels => labels.Select(label => label ?? "a").ToArray()).ToArray()).Sample(coders =>
        {
            var ratings = Ratings.OfLabels(coders);
            var (alpha, pi, values) =
                (KrippendorffAlpha.Of(ratings, MeasurementLevel.Nominal).Value, ScottPi.Of(ratings).Value, 2.0 * ratings.ItemCount);
            Assert.Equal(pi is null, alpha is null);
            if (alpha is { } known)
                Assert.Equal((1 - pi!.Value) * (values - 1) / values, 1 - known, 9);
        });
    }

    [Fact]
    public void Linear_alpha_equals_the_sum_over_all_pairs_of_the_definition()
    {
        Gen.Int[0, 5].Select(value => value == 0 ? default(double?) : value).Array[6].Array[3].Sample(coders =>
        {
            var ratings = Ratings.OfNumbers(coders);
            foreach (var level in Enum.GetValues<MeasurementLevel>())
            {
                var (expected, actual) = (AlphaByDefinition.Of(coders, level), KrippendorffAlpha.Of(ratings, level).Value);
                Assert.Equal(expected is null, actual is null);
                if (expected is { } known)
                    Assert.Equal(known, actual!.Value, 9);
            }
        });
    }

    private static Gen<string?[][]> TwoCoders { get; } =
        Gen.OneOf(Gen.Const((string?)"a"), Gen.Const((string?)"b"), Gen.Const((string?)"c"), Gen.Const((string?)null)).Array[8].Array[2];

    private static Coefficient[] All(Ratings ratings) =>
        [
            CohenKappa.Of(ratings), ScottPi.Of(ratings), BennettS.Of(ratings), FleissKappa.Of(ratings),
            KrippendorffAlpha.Of(ratings, MeasurementLevel.Nominal)
        ];

    private static void Same(Coefficient[] left, Coefficient[] right)
    {
        foreach (var (first, second) in left.Zip(right))
        {
            Assert.Equal(first.Value is null, second.Value is null);
            Assert.Equal(first.Value ?? 0, second.Value ?? 0, 12);
        }
    }
}
