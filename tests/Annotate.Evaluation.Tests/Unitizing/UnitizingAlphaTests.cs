using CsCheck;

namespace Annotate.Evaluation.Tests.Unitizing;

public class UnitizingAlphaTests
{
    [Fact]
    public void Alpha_of_the_data_of_Krippendorff_2004_is_as_published()
    {
        // Two observers, a continuum from 150 to 450; here from 0.
        var continuum = new Continuum(300,
        [
            [Unit("c", 75, 145), Unit("c", 220, 250), Unit("k", 30, 90), Unit("k", 150, 200)],
            [Unit("c", 70, 150), Unit("c", 205, 225), Unit("c", 250, 270), Unit("k", 30, 90), Unit("k", 150, 200)],
        ]);

        var alpha = UnitizingAlpha.Of2004(continuum);

        Assert.Equal(0.0144, alpha.ByCategory[0].ObservedDisagreement!.Value, 4);
        Assert.Equal(0.0532, alpha.ByCategory[0].ExpectedDisagreement!.Value, 4);
        Assert.Equal(0.0, alpha.ByCategory[1].ObservedDisagreement);
        Assert.Equal(0.0490, alpha.ByCategory[1].ExpectedDisagreement!.Value, 4);
        // The paper divides its rounded disagreements; unrounded they give these.
        Assert.Equal(0.7286, alpha.ByCategory[0].Value!.Value, 4);
        Assert.Equal(1, alpha.ByCategory[1].Value);
        Assert.Equal(0.8587, alpha.Value!.Value, 4);
    }

    [Fact]
    public void The_family_of_2016_is_as_worked_out_by_hand_with_gaps()
    {
        // Coincidences: aa 6, bb 4, gaps 4, a with gap 1, b with gap 2 (each both ways); lengths a 7, b 6, gaps 7 of 20.
        // Self: a 4² + 3², b 2² + 4², gaps 4 + 3: 52; 20² - 52 = 348.
        var alphas = UnitizingAlpha.Of(new Continuum(10, [[Unit("a", 0, 4), Unit("b", 6, 8)], [Unit("a", 0, 3), Unit("b", 5, 9)]]));

        Assert.Equal(6, alphas.Unitizing.ObservedDisagreement!.Value, 12);
        Assert.Equal(20.0 * 266 / 348, alphas.Unitizing.ExpectedDisagreement!.Value, 12);
        Assert.Equal(1 - (2088.0 / 5320), alphas.Unitizing.Value!.Value, 12);
        Assert.Equal(1 - (1044.0 / 1820), alphas.Relevance.Value!.Value, 12);
        Assert.Equal(1, alphas.Coding.Value!.Value, 12);
        Assert.Equal(0.5, alphas.CodingCoverage!.Value, 12);
    }

    [Fact]
    public void The_family_of_2016_is_as_worked_out_by_hand_with_confusion()
    {
        // Coincidences: aa 10, bb 8, ab 1 both ways; lengths a 11, b 9; self a 25 + 36, b 25 + 16; 400 - 102 = 298.
        var alphas = UnitizingAlpha.Of(new Continuum(10, [[Unit("a", 0, 5), Unit("b", 5, 10)], [Unit("a", 0, 6), Unit("b", 6, 10)]]));

        Assert.Equal(1 - (2.0 * 298 / 3960), alphas.Unitizing.Value!.Value, 12);
        Assert.Equal(alphas.Unitizing.Value!.Value, alphas.Coding.Value!.Value, 12);
        Assert.Null(alphas.Relevance.Value);
        Assert.Equal(1 - (159.0 / 1089), alphas.ByCategory[0].Value!.Value, 12);
        Assert.Equal(1 - (139.0 / 891), alphas.ByCategory[1].Value!.Value, 12);
        Assert.Equal(1, alphas.CodingCoverage!.Value, 12);
    }

    [Fact]
    public void The_family_of_2016_is_as_a_public_implementation_prints_it_for_three_coders()
    {
        // The example of a Python implementation of the paper, whose read-me gives .474, .433, .779 covering 38.33 %, .769 and .787.
        // The fractions were worked out apart from both, by counting pairs of positions as in ExpectedByDefinition.
        var alphas = UnitizingAlpha.Of(new Continuum(20,
        [
            [Unit("1", 2, 5), Unit("1", 9, 11), Unit("2", 12, 20)],
            [Unit("1", 2, 5), Unit("2", 7, 15)],
            [Unit("1", 2, 5), Unit("2", 10, 15)],
        ]));

        Assert.Equal(109.0 / 230, alphas.Unitizing.Value!.Value, 12);
        Assert.Equal(0.474, alphas.Unitizing.Value!.Value, 3);
        Assert.Equal(277.0 / 640, alphas.Relevance.Value!.Value, 12);
        Assert.Equal(0.433, alphas.Relevance.Value!.Value, 3);
        Assert.Equal(627.0 / 805, alphas.Coding.Value!.Value, 12);
        Assert.Equal(0.779, alphas.Coding.Value!.Value, 3);
        Assert.Equal(0.3833, alphas.CodingCoverage!.Value, 4);
        Assert.Equal([2827.0 / 3675, 3443.0 / 4375], alphas.ByCategory.Select(category => Math.Round(category.Value!.Value, 15)), (left, right) => Math.Abs(left - right) < 1e-12);
        Assert.Equal([0.769, 0.787], alphas.ByCategory.Select(category => Math.Round(category.Value!.Value, 3)));
    }

    [Fact]
    public void Chance_is_any_two_positions_that_are_not_of_one_unit()
    {
        Coders.Sample(coders =>
        {
            var (unlike, unlikeGaps) = ExpectedByDefinition(coders);
            var alphas = UnitizingAlpha.Of(new Continuum(60, coders));
            Assert.Equal(unlike, alphas.Unitizing.ExpectedDisagreement!.Value, 6);
            Assert.Equal(unlikeGaps, alphas.Relevance.ExpectedDisagreement!.Value * 2, 6);
        }, iter: 30);
    }

    [Fact]
    public void Overlapping_units_of_one_coder_are_refused_by_name()
    {
        var continuum = new Continuum(10, [[Unit("a", 0, 5), Unit("a", 4, 8)], []]);

        Assert.Contains("coder 1", Assert.Throws<ArgumentException>(() => UnitizingAlpha.Of(continuum)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => UnitizingAlpha.Of2004(continuum));
    }

    [Fact]
    public void Units_that_are_empty_or_outside_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new Continuum(10, [[Unit("a", 3, 3)]]));
        Assert.Throws<ArgumentException>(() => new Continuum(10, [[Unit("a", 3, 11)]]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Continuum(0, []));
    }

    [Fact]
    public void One_coder_or_no_unit_gives_no_value()
    {
        foreach (var continuum in new[] { new Continuum(10, []), new Continuum(10, [[Unit("a", 0, 2)]]), new Continuum(10, [[], []]) })
        {
            Assert.Null(UnitizingAlpha.Of(continuum).Unitizing.Value);
            Assert.Null(UnitizingAlpha.Of(continuum).Relevance.Value);
            Assert.Null(UnitizingAlpha.Of(continuum).Coding.Value);
            Assert.Null(UnitizingAlpha.Of2004(continuum).Value);
        }
    }

    [Fact]
    public void The_same_units_agree_perfectly_and_the_order_of_coders_does_not_count()
    {
        Coders.Sample(coders =>
        {
            var continuum = new Continuum(60, coders);
            if (coders[0].Length > 0)
                Assert.Equal(1, UnitizingAlpha.Of(new Continuum(60, [coders[0], coders[0]])).Unitizing.Value!.Value, 12);
            var (there, back) = (UnitizingAlpha.Of(continuum), UnitizingAlpha.Of(new Continuum(60, [coders[2], coders[1], coders[0]])));
            Assert.Equal(there.Unitizing.Value ?? 0, back.Unitizing.Value ?? 0, 9);
            Assert.Equal(there.Coding.Value ?? 0, back.Coding.Value ?? 0, 9);
        });
    }

    [Fact]
    public void Coincidences_equal_those_counted_position_by_position()
    {
        Coders.Sample(coders =>
        {
            var unlike = 0.0;
            for (var position = 0; position < 60; position++)
            {
                var labels = coders.Select(units => units.FirstOrDefault(unit => unit.Span.Contains(position))?.Category).ToArray();
                unlike += labels.SelectMany((left, i) => labels.Where((right, j) => i != j && left != right)).Count() / 2.0;
            }
            Assert.Equal(unlike, UnitizingAlpha.Of(new Continuum(60, coders)).Unitizing.ObservedDisagreement!.Value, 9);
        });
    }

    /// <summary>Pairs every position of every coder with every other that is not in the same unit; the shares of unlike pairs, in lengths.</summary>
    private static (double Unlike, double UnlikeGaps) ExpectedByDefinition(ContinuumUnit[][] coders)
    {
        var places = (from coder in Enumerable.Range(0, coders.Length)
                      from position in Enumerable.Range(0, 60)
                      select (Place: (coder, position), Unit: coders[coder].FirstOrDefault(unit => unit.Span.Contains(position)), Coder: coder)).ToArray();
        var (all, unlike, unlikeGaps) = (0L, 0L, 0L);
        foreach (var left in places)
        {
            foreach (var right in places)
            {
                if (left.Place == right.Place || (left.Unit is not null && ReferenceEquals(left.Unit, right.Unit)))
                    continue;
                all++;
                unlike += left.Unit?.Category != right.Unit?.Category ? 1 : 0;
                unlikeGaps += left.Unit is null != right.Unit is null ? 1 : 0;
            }
        }
        return ((double)unlike * places.Length / all, (double)unlikeGaps * places.Length / all);
    }

    private static Gen<ContinuumUnit[][]> Coders { get; } =
        Gen.Select(Gen.Int[0, 4], Gen.Int[1, 5], Gen.OneOf(Gen.Const("a"), Gen.Const("b"))).Array[0, 6].Select(Lay).Array[3];

    private static ContinuumUnit[] Lay((int Gap, int Length, string Category)[] parts)
    {
        var (position, units) = (0, new List<ContinuumUnit>());
        foreach (var (gap, length, category) in parts)
        {
            units.Add(Unit(category, position + gap, position + gap + length));
            position += gap + length;
        }
        return [.. units];
    }

    private static ContinuumUnit Unit(string category, int start, int end) => new() { Span = new TextSpan(start, end), Category = category };
}
