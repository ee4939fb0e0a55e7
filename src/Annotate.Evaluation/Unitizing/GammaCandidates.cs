namespace Annotate.Evaluation;

/// <summary>The unitary alignments that can be part of a best alignment.</summary>
internal sealed class GammaCandidates
{
    private const int MaxCandidates = 200_000;
    private const int MaxSteps = 20_000_000;

    private readonly IReadOnlyList<IReadOnlyList<ContinuumUnit>> _coders;
    private readonly GammaOptions _options;
    private readonly GammaBudget _budget;
    private readonly int _pairs;
    private readonly int[] _chosen;
    private int _steps;

    private GammaCandidates(IReadOnlyList<IReadOnlyList<ContinuumUnit>> coders, GammaOptions options, GammaBudget budget)
    {
        (_coders, _options, _budget, _pairs) = (coders, options, budget, coders.Count * (coders.Count - 1) / 2);
        _chosen = new int[coders.Count];
        Array.Fill(_chosen, -1);
    }

    public List<(int[] Units, double Cost)> Found { get; } = [];

    /// <summary>Lists them, those of one unit included. Unit indexes are per coder, -1 for none.</summary>
    public static List<(int[] Units, double Cost)> Of(
        IReadOnlyList<IReadOnlyList<ContinuumUnit>> coders, GammaOptions options, GammaBudget budget)
    {
        var candidates = new GammaCandidates(coders, options, budget);
        for (var coder = 0; coder < coders.Count; coder++)
        {
            for (var unit = 0; unit < coders[coder].Count; unit++)
            {
                candidates._chosen[coder] = unit;
                candidates.Extend(coder + 1, 1, 0);
                candidates._chosen[coder] = -1;
            }
        }
        return candidates.Found;
    }

    /// <summary>
    /// Goes on to further coders. A unit costs Δ∅ alone, so a candidate of k units that costs k Δ∅ or more is no better than its units
    /// one by one (the paper's n Δ∅ is looser), and its pairs alone, all pairs with nothing costing Δ∅, must leave room for that.
    /// </summary>
    private void Extend(int coder, int count, double dissimilarity)
    {
        var nothing = (_pairs - (count * (count - 1) / 2)) * _options.EmptyDissimilarity;
        var cost = (dissimilarity + nothing) / _pairs;
        if (count == 1 || cost < count * _options.EmptyDissimilarity)
            Keep(cost);
        for (var next = coder; next < _coders.Count; next++)
        {
            if ((_steps += count * _coders[next].Count) > MaxSteps)
                throw TooMany();
            _budget.Spend(count * _coders[next].Count);
            for (var unit = 0; unit < _coders[next].Count; unit++)
            {
                var sum = dissimilarity + DissimilarityTo(_coders[next][unit]);
                // Even if all further coders agreed perfectly, the whole must cost less than its units one by one.
                var most = count + 1 + (_coders.Count - next - 1);
                var least = sum + ((_pairs - (most * (most - 1) / 2)) * _options.EmptyDissimilarity);
                if (least >= most * _options.EmptyDissimilarity * _pairs)
                    continue;
                _chosen[next] = unit;
                Extend(next + 1, count + 1, sum);
                _chosen[next] = -1;
            }
        }
    }

    private void Keep(double cost)
    {
        if (Found.Count == MaxCandidates)
            throw TooMany();
        Found.Add(((int[])_chosen.Clone(), cost));
    }

    private static EvaluationException TooMany() =>
        new($"The units make more than {MaxCandidates} candidates of unitary alignments, or take more than {MaxSteps} comparisons "
            + $"to find them. Measure gamma over shorter texts, or for fewer coders or roles at once.");

    private double DissimilarityTo(ContinuumUnit unit)
    {
        var sum = 0.0;
        for (var coder = 0; coder < _chosen.Length; coder++)
        {
            if (_chosen[coder] >= 0)
                sum += Dissimilarity(_coders[coder][_chosen[coder]], unit);
        }
        return sum;
    }

    private double Dissimilarity(ContinuumUnit left, ContinuumUnit right)
    {
        var apart = (Math.Abs((double)left.Span.Start - right.Span.Start)
            + Math.Abs((double)left.Span.End - right.Span.End)) / ((double)left.Span.Length + right.Span.Length);
        var category = _options.CategoryDissimilarity is { } given ? given(left.Category, right.Category)
            : string.Equals(left.Category, right.Category, StringComparison.Ordinal) ? 0
            : 1;
        if (!(category >= 0 && category <= 1))
            throw new ArgumentException(
                $"The categories '{left.Category}' and '{right.Category}' are {category} apart. Give a number from 0 to 1 for every pair.",
                nameof(left));
        return ((_options.Alpha * apart * apart) + (_options.Beta * category)) * _options.EmptyDissimilarity;
    }
}
