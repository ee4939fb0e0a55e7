using CsCheck;

namespace Annotate.Evaluation.Tests.Unitizing;

public class GammaAgreementTests
{
    /// <summary>The sample of the authors' gamma software (AlexPaulSuzan), which pygamma-agreement takes as its reference.</summary>
    private static readonly Continuum Sample = new(58,
    [
        [Unit("1", 0, 7), Unit("2", 9, 15), Unit("5", 22, 28), Unit("6", 30, 34), Unit("6", 34, 42), Unit("7", 42, 58)],
        [Unit("1", 0, 7), Unit("3", 9, 15), Unit("5", 17, 23), Unit("6", 30, 42)],
        [Unit("1", 0, 7), Unit("4", 9, 15), Unit("5", 19, 25), Unit("6", 30, 34), Unit("6", 34, 38), Unit("6", 38, 42)],
    ]);

    [Fact]
    public void Units_that_all_nest_cost_bounded_work_and_say_that_the_best_may_not_be_found()
    {
        var continuum = new Continuum(1000, Enumerable.Range(0, 2).Select(coder => Enumerable.Range(0, 60).Select(i => new ContinuumUnit { Span = new TextSpan(i, 1000 - i - coder), Category = "a" })));

        var gamma = GammaAgreement.Of(continuum, new GammaOptions { Seed = 1, MinSamples = 2, MaxSamples = 2 });

        Assert.False(gamma.IsOptimal);
        Assert.InRange(gamma.Value!.Value, 0.9, 1);
    }

    [Fact]
    public void It_can_be_cancelled()
    {
        var continuum = new Continuum(10, [[new ContinuumUnit { Span = new TextSpan(0, 5), Category = "a" }], [new ContinuumUnit { Span = new TextSpan(0, 5), Category = "a" }]]);

        Assert.Throws<OperationCanceledException>(() => GammaAgreement.Of(continuum, new GammaOptions { Seed = 1 }, new CancellationToken(canceled: true)));
    }

    [Fact]
    public void Categories_that_are_not_0_to_1_apart_are_refused()
    {
        var continuum = new Continuum(10, [[new ContinuumUnit { Span = new TextSpan(0, 5), Category = "a" }], [new ContinuumUnit { Span = new TextSpan(0, 5), Category = "b" }]]);

        foreach (var apart in new[] { double.NaN, -1, 1.5, double.PositiveInfinity })
            Assert.Contains("'a' and 'b'", Assert.Throws<ArgumentException>(() => GammaAgreement.Of(continuum, new GammaOptions { Seed = 1, CategoryDissimilarity = (_, _) => apart })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_authors_sample_has_the_published_disorder_and_gamma()
    {
        var gamma = GammaAgreement.Of(Sample, new GammaOptions { Seed = 4772, Alpha = 3, Beta = 1, Precision = 0.01 });

        Assert.Equal(0.96, gamma.ObservedDisorder!.Value, 2);
        Assert.InRange(gamma.Value!.Value, 0.44, 0.47);
        Assert.True(gamma.IsOptimal);
        Assert.Equal(16, gamma.Alignments.Sum(alignment => alignment.Units.Count));
        Assert.Equal(gamma.ObservedDisorder.Value, gamma.Alignments.Sum(alignment => alignment.Disorder) / (16.0 / 3), 12);
    }

    [Theory]
    [InlineData(4, 14, 40, 44, 22.2)]
    [InlineData(4, 14, 20, 25, 3.2)]
    [InlineData(4, 14, 14, 24, 1)]
    [InlineData(20, 30, 20, 25, 0.11)]
    [InlineData(20, 25, 14, 24, 0.22)]
    public void Positions_differ_as_in_figure_10_of_the_paper(int start, int end, int otherStart, int otherEnd, double published)
    {
        // Nothing is so dear here that the two are always aligned.
        var options = new GammaOptions { Seed = 1, Beta = 0, Alpha = 0.001 };

        var gamma = GammaAgreement.Of(new Continuum(60, [[Unit("a", start, end)], [Unit("a", otherStart, otherEnd)]]), options);

        Assert.Equal(published, Assert.Single(gamma.Alignments).Disorder * 1000, tolerance: 0.05);
    }

    [Fact]
    public void The_same_seed_gives_the_same_gamma()
    {
        var options = new GammaOptions { Seed = 3 };

        Assert.Equal(GammaAgreement.Of(Sample, options).Value, GammaAgreement.Of(Sample, options).Value);
        Assert.NotEqual(GammaAgreement.Of(Sample, options).Value, GammaAgreement.Of(Sample, options with { Seed = 4 }).Value);
    }

    [Fact]
    public void Perfect_agreement_is_one_and_one_coder_or_no_unit_gives_no_value()
    {
        var options = new GammaOptions { Seed = 1 };

        Assert.Equal(1, GammaAgreement.Of(new Continuum(58, [Sample.Coders[0], Sample.Coders[0]]), options).Value);
        Assert.Null(GammaAgreement.Of(new Continuum(58, [Sample.Coders[0]]), options).Value);
        Assert.Null(GammaAgreement.Of(new Continuum(58, [[], []]), options).Value);
    }

    [Fact]
    public void A_unit_that_nobody_shares_costs_the_empty_dissimilarity()
    {
        var gamma = GammaAgreement.Of(new Continuum(100, [[Unit("a", 0, 5)], [Unit("a", 80, 85)]]), new GammaOptions { Seed = 1, EmptyDissimilarity = 0.5 });

        Assert.Equal([0.5, 0.5], gamma.Alignments.Select(alignment => alignment.Disorder));
        Assert.Equal(1, gamma.ObservedDisorder);
    }

    [Fact]
    public void Categories_may_be_closer_than_others()
    {
        Continuum continuum = new(20, [[Unit("claim", 0, 9)], [Unit("premise", 0, 9)]]);
        var near = new GammaOptions { Seed = 1, CategoryDissimilarity = (left, right) => left == right ? 0 : 0.25 };

        Assert.Equal(0.25, GammaAgreement.Of(continuum, near).ObservedDisorder);
        Assert.Equal(1, GammaAgreement.Of(continuum, near with { CategoryDissimilarity = null }).ObservedDisorder);
    }

    [Fact]
    public void Options_outside_their_range_are_refused()
    {
        Assert.Throws<ArgumentException>(() => GammaAgreement.Of(Sample, new GammaOptions { Seed = 1, EmptyDissimilarity = 0 }));
        Assert.Throws<ArgumentException>(() => GammaAgreement.Of(Sample, new GammaOptions { Seed = 1, Alpha = double.NaN }));
        Assert.Throws<ArgumentException>(() => GammaAgreement.Of(Sample, new GammaOptions { Seed = 1, MaxSamples = 2 }));
    }

    [Fact]
    public void Too_many_units_are_refused_with_a_reason()
    {
        var units = Enumerable.Range(0, 2001).Select(i => Unit("a", i, i + 1)).ToArray();

        Assert.Throws<EvaluationException>(() => GammaAgreement.Of(new Continuum(3000, [units, []]), new GammaOptions { Seed = 1 }));
    }

    [Fact]
    public void More_candidates_than_can_be_followed_are_refused_with_a_reason()
    {
        // Every subset of 18 coders is a candidate: 2^18 - 1.
        var coders = Enumerable.Range(0, 18).Select(_ => new[] { Unit("a", 0, 5) });

        Assert.Throws<EvaluationException>(() => GammaAgreement.Of(new Continuum(40, coders), new GammaOptions { Seed = 1 }));
    }

    [Fact]
    public void The_alignment_is_as_good_as_the_best_of_all_partitions()
    {
        var unit = Gen.Select(Gen.Int[0, 12], Gen.Int[1, 5], Gen.OneOf(Gen.Const("a"), Gen.Const("b")), (start, length, category) => Unit(category, start, start + length));
        unit.Array[0, 2].Array[3].Where(coders => coders.Any(units => units.Length > 0)).Sample(coders =>
        {
            var gamma = GammaAgreement.Of(new Continuum(20, coders), new GammaOptions { Seed = 1, MinSamples = 2, MaxSamples = 2 });
            var all = coders.SelectMany((units, coder) => units.Select(item => (coder, item))).ToList();
            Assert.Equal(Cheapest(all) / (all.Count / 3.0), gamma.ObservedDisorder!.Value, 9);
        }, iter: 60);
    }

    /// <summary>The first unit with every choice of at most one unit of each other coder, then the rest.</summary>
    private static double Cheapest(List<(int Coder, ContinuumUnit Unit)> rest)
    {
        if (rest.Count == 0)
            return 0;
        var (first, best) = (rest[0], double.PositiveInfinity);
        (int Coder, ContinuumUnit Unit)?[] OfOther(int step) =>
            [null, .. rest.Where(entry => entry.Coder == (first.Coder + step) % 3).Select(entry => ((int, ContinuumUnit)?)entry)];
        foreach (var second in OfOther(1))
        {
            foreach (var third in OfOther(2))
            {
                var left = rest.Where(entry => !ReferenceEquals(entry.Unit, first.Unit) && !ReferenceEquals(entry.Unit, second?.Unit) && !ReferenceEquals(entry.Unit, third?.Unit)).ToList();
                var cost = (Between(first.Unit, second?.Unit) + Between(first.Unit, third?.Unit) + Between(second?.Unit, third?.Unit)) / 3;
                best = Math.Min(best, cost + Cheapest(left));
            }
        }
        return best;
    }

    private static double Between(ContinuumUnit? left, ContinuumUnit? right)
    {
        if (left is null || right is null)
            return 1;
        var apart = (Math.Abs(left.Span.Start - right.Span.Start) + Math.Abs(left.Span.End - right.Span.End)) / (double)(left.Span.Length + right.Span.Length);
        return (apart * apart) + (left.Category == right.Category ? 0 : 1);
    }

    private static ContinuumUnit Unit(string category, int start, int end) => new() { Span = new TextSpan(start, end), Category = category };
}
