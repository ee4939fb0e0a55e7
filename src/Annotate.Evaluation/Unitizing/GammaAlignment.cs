namespace Annotate.Evaluation;

/// <summary>The best alignment of the units of several coders, and its disorder.</summary>
internal sealed class GammaAlignment
{
    /// <summary>The most ways kept open at one unit. In running text there are a handful; beyond it only the cheapest are followed.</summary>
    private const int MaxStates = 2_000;

    /// <summary>The fewest ways kept open, however much competes.</summary>
    private const int MinStates = 50;

    /// <summary>The steps of one alignment that the ways are thinned out to, as far as <see cref="MinStates"/> lets them be.</summary>
    private const int Steps = 2_000_000;

    /// <summary>The number of following units that a state remembers as covered.</summary>
    private const int Reach = 128;

    private GammaAlignment(double? disorder, IReadOnlyList<(IReadOnlyList<(int Coder, ContinuumUnit Unit)> Units, double Disorder)> alignments, bool isOptimal) =>
        (Disorder, Alignments, IsOptimal) = (disorder, alignments, isOptimal);

    /// <summary>The disorder; null where there is no unit.</summary>
    public double? Disorder { get; }

    public IReadOnlyList<(IReadOnlyList<(int Coder, ContinuumUnit Unit)> Units, double Disorder)> Alignments { get; }

    public bool IsOptimal { get; }

    private readonly record struct Step(UInt128 From, double Cost, int Candidate);

    /// <summary>
    /// Goes through all units in text order. A state is the set of units not yet reached that are already covered; each unit that is not covered is
    /// covered by one of the candidates in which it comes first.
    /// </summary>
    public static GammaAlignment Best(IReadOnlyList<IReadOnlyList<ContinuumUnit>> coders, GammaOptions options, GammaBudget budget)
    {
        (int Coder, int Unit)[] order = [.. coders.SelectMany((units, coder) => units.Select((unit, index) => (unit.Span, coder, index))).Order().Select(entry => (entry.coder, entry.index))];
        if (order.Length == 0)
            return new GammaAlignment(null, [], isOptimal: true);
        var candidates = GammaCandidates.Of(coders, options, budget);
        var (starting, isOptimal) = Group(candidates, coders, order);
        var layers = new Dictionary<UInt128, Step>[order.Length + 1];
        layers[0] = new() { [0] = default };
        for (var i = 0; i < order.Length; i++)
        {
            layers[i + 1] = [];
            var states = (int)Math.Clamp(Steps / ((long)order.Length * (starting[i].Count + 1)), MinStates, MaxStates);
            budget.Spend((long)Math.Min(states, layers[i].Count) * (starting[i].Count + 1));
            foreach (var (state, step) in Cheapest(layers[i], states, ref isOptimal))
            {
                if ((state & 1) != 0)
                    Improve(layers[i + 1], state >> 1, new Step(state, step.Cost, -1));
                else
                    Cover(layers[i + 1], starting[i], state, step, candidates);
            }
        }
        var alignments = Backtrack(layers, candidates, coders);
        return new GammaAlignment(layers[^1][0].Cost / (order.Length / (double)coders.Count), alignments, isOptimal);
    }

    private static void Cover(Dictionary<UInt128, Step> next, List<(int Candidate, UInt128 Mask)> starting, UInt128 state, Step step, List<(int[] Units, double Cost)> candidates)
    {
        foreach (var (candidate, mask) in starting)
        {
            if ((mask & state) == 0)
                Improve(next, (state | mask) >> 1, new Step(state, step.Cost + candidates[candidate].Cost, candidate));
        }
    }

    private static void Improve(Dictionary<UInt128, Step> layer, UInt128 state, Step step)
    {
        if (!layer.TryGetValue(state, out var known) || step.Cost < known.Cost)
            layer[state] = step;
    }

    private static IEnumerable<KeyValuePair<UInt128, Step>> Cheapest(Dictionary<UInt128, Step> layer, int states, ref bool isOptimal)
    {
        if (layer.Count <= states)
            return layer;
        isOptimal = false;
        return layer.OrderBy(entry => entry.Value.Cost).Take(states);
    }

    /// <summary>Lists for each unit the candidates in which it comes first, with the others as distances from it.</summary>
    private static (List<(int Candidate, UInt128 Mask)>[] Starting, bool IsWhole) Group(List<(int[] Units, double Cost)> candidates, IReadOnlyList<IReadOnlyList<ContinuumUnit>> coders, (int Coder, int Unit)[] order)
    {
        var places = coders.Select(units => new int[units.Count]).ToArray();
        for (var i = 0; i < order.Length; i++)
            places[order[i].Coder][order[i].Unit] = i;
        var starting = order.Select(_ => new List<(int, UInt128)>()).ToArray();
        var isWhole = true;
        for (var candidate = 0; candidate < candidates.Count; candidate++)
        {
            int[] members = [.. candidates[candidate].Units.Select((unit, coder) => unit < 0 ? -1 : places[coder][unit]).Where(place => place >= 0)];
            var first = members.Min();
            if (members.Max() - first >= Reach)
                isWhole = false;
            else
                starting[first].Add((candidate, members.Aggregate(UInt128.Zero, (mask, place) => mask | (UInt128.One << (place - first)))));
        }
        return (starting, isWhole);
    }

    private static List<(IReadOnlyList<(int Coder, ContinuumUnit Unit)> Units, double Disorder)> Backtrack(Dictionary<UInt128, Step>[] layers, List<(int[] Units, double Cost)> candidates, IReadOnlyList<IReadOnlyList<ContinuumUnit>> coders)
    {
        var alignments = new List<(IReadOnlyList<(int Coder, ContinuumUnit Unit)> Units, double Disorder)>();
        var state = UInt128.Zero;
        for (var i = layers.Length - 1; i > 0; i--)
        {
            var step = layers[i][state];
            if (step.Candidate >= 0)
            {
                var (units, cost) = candidates[step.Candidate];
                var members = units.Select((unit, coder) => (Unit: unit, Coder: coder)).Where(member => member.Unit >= 0);
                alignments.Add((ValueList.Copy(members.Select(member => (member.Coder, coders[member.Coder][member.Unit]))), cost));
            }
            state = step.From;
        }
        alignments.Reverse();
        return alignments;
    }
}
