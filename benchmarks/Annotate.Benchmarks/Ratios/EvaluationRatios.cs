using System.Globalization;
using Annotate.Evaluation;
using Annotate.Evaluation.FactChecking;

namespace Annotate.Benchmarks.Ratios;

/// <summary>Agreement, assignment and fact-checking scores at the sizes of real corpora.</summary>
internal sealed class EvaluationRatios : IRatioArea
{
    private const int Side = 500;

    public string Name => "evaluation";

    public IEnumerable<RatioRow> Rows()
    {
        var random = new Random(1);
        var coders = Enumerable.Range(0, 4).Select(_ => Enumerable.Range(0, 250_000).Select(_ => (double?)random.Next(1, 6)).ToArray()).ToArray();
        yield return new RatioRow
        {
            Name = "alpha, 1,000,000 values, made and computed",
            Ours = () => (long)(1000 * KrippendorffAlpha.Of(Ratings.OfNumbers(coders), MeasurementLevel.Nominal).Value ?? 0),
            Remark = () => "promised: under 1 s",
        };
        var ratings = Ratings.OfNumbers(coders);
        yield return new RatioRow
        {
            Name = "alpha (ordinal), 1,000,000 values",
            Ours = () => (long)(1000 * KrippendorffAlpha.Of(ratings, MeasurementLevel.Ordinal).Value ?? 0),
            Baseline = () => (long)AlphaByPairs(coders),
            BaselineName = "every pair of an item",
        };
        var costs = Enumerable.Range(0, Side * Side).Select(_ => random.NextDouble()).ToArray();
        yield return new RatioRow
        {
            Name = "Hungarian 500 x 500",
            Ours = () => HungarianAssignment.Minimize(costs, Side, Side)[0],
            Baseline = () => Greedy(costs),
            BaselineName = "greedy, not optimal",
            Remark = () => "promised: under 100 ms",
        };
        var (gold, predictions) = Fever(random);
        yield return new RatioRow
        {
            Name = "FEVER, 10,000 predictions",
            Ours = () => FeverScores.Of(gold, predictions, ScoringMode.Official).StrictlyCorrect,
        };
        var continuum = new Continuum(20_000, Enumerable.Range(0, 3).Select(_ => Enumerable.Range(0, 100).Select(i => new ContinuumUnit { Span = TextSpan.FromLength((i * 190) + random.Next(60), random.Next(20, 120)), Category = random.Next(4) == 0 ? "source" : "content" })));
        yield return new RatioRow
        {
            Name = "gamma, 3 coders of 100 units, 30 samples",
            Ours = () => (long)(1000 * GammaAgreement.Of(continuum, new GammaOptions { Seed = 1, MaxSamples = 30 }).Value ?? 0),
        };
        yield return new RatioRow { Name = "span scores, 2,000 spans a side", Ours = SpanScores(random) };
    }

    private static Func<long> SpanScores(Random random)
    {
        LabelledSpans[] Side() => [.. Enumerable.Range(0, 2000).Select(_ => random.Next(0, 200_000)).Select(start => new LabelledSpans { Spans = TextSpan.FromLength(start, random.Next(5, 120)), Label = random.Next(3) == 0 ? "source" : "content" })];
        var (gold, predicted) = (Side(), Side());
        return () => new SpanScorer().Score(gold, predicted).Micro.Strict.Possible;
    }

    private static (FeverClaim[] Gold, FeverClaim[] Predictions) Fever(Random random)
    {
        VerdictLabel[] labels = [VerdictLabel.Supported, VerdictLabel.Refuted, VerdictLabel.NotEnoughEvidence];
        EvidencePiece Piece() => new($"Page_{random.Next(50)}", random.Next(20).ToString(CultureInfo.InvariantCulture));
        FeverClaim Claim(string id, params EvidencePiece[][] sets) => new() { Id = id, Label = labels[random.Next(3)], EvidenceSets = sets };
        FeverClaim[] gold = [.. Enumerable.Range(0, 10_000).Select(i => Claim($"{i}", [Piece()], [Piece(), Piece()]))];
        return (gold, [.. gold.Select(claim => Claim(claim.Id, [Piece(), Piece(), Piece(), Piece(), Piece()]))]);
    }

    private static double AlphaByPairs(double?[][] coders)
    {
        var sum = 0.0;
        for (var item = 0; item < coders[0].Length; item++)
        {
            foreach (var left in coders)
            {
                foreach (var right in coders)
                    sum += Math.Pow((left[item] - right[item]) ?? 0, 2);
            }
        }
        return sum;
    }

    private static long Greedy(double[] costs)
    {
        var used = new bool[Side];
        var sum = 0L;
        for (var row = 0; row < Side; row++)
        {
            var best = -1;
            for (var column = 0; column < Side; column++)
            {
                if (!used[column] && (best < 0 || costs[(row * Side) + column] < costs[(row * Side) + best]))
                    best = column;
            }
            used[best] = true;
            sum += best;
        }
        return sum;
    }
}
