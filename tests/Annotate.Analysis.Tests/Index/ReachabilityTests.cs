using Annotate.Analysis;
using CsCheck;
using static Annotate.Tests.Case;

namespace Annotate.Tests.Analysis.Index;

public class ReachabilityTests
{
    /// <summary>Graphs of up to 200 rows, sparse and dense, with circles: every pair against a plain search.</summary>
    [Fact]
    public void What_rests_on_what_is_found_as_a_plain_search_finds_it() =>
        Gen.Int[2, 200].SelectMany(
            count => Gen.Select(Gen.Const(count), Gen.Int[0, count - 1].Array[0, 400], Gen.Int[0, count - 1].Array[400])).Sample(
            (count, from, to) =>
            {
                var targets = from.Zip(to).ToLookup(edge => edge.First, edge => edge.Second);
                var graph = RestingGraph.Of(Bare([.. Enumerable.Range(0, count).Select(i =>
                    Source($"n{i}") with { DerivedFromIds = [.. targets[i].Select(target => (AnnotationId)$"n{target}")] })]).Annotations);
                var reach = new Reachability(graph);
                var found = new HashSet<(int From, int To)>();
                HashSet<int> all = [.. Enumerable.Range(0, count)];
                for (var row = 0; row < count; row++)
                {
                    var source = row;
                    reach.Find([row], all, target => found.Add((source, target)));
                }
                reach.AnswerOpen();

                for (var row = 0; row < count; row++)
                    Assert.Equal(Plain(targets, row).Order(), found.Where(pair => pair.From == row).Select(pair => pair.To).Order());
            },
            iter: 60);

    private static HashSet<int> Plain(ILookup<int, int> targets, int from)
    {
        var reached = new HashSet<int>();
        var open = new Stack<int>([from]);
        while (open.TryPop(out var row))
        {
            if (!reached.Add(row))
                continue;
            foreach (var target in targets[row])
                open.Push(target);
        }
        return reached;
    }
}
