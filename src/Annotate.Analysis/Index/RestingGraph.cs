namespace Annotate.Analysis;

/// <summary>What rests on what, by row of the annotation set: a set on its evidence, evidence on its attribution and sources, a nested word
/// on the one that carries it, a speaker on whom he speaks for, a member on its collective, anything on what it was derived from.</summary>
internal sealed class RestingGraph
{
    private readonly int[] _starts;
    private readonly int[] _targets;

    private RestingGraph(int[] starts, int[] targets) => (_starts, _targets) = (starts, targets);

    /// <summary>The number of rows.</summary>
    public int Count => _starts.Length - 1;

    /// <summary>The number of edges.</summary>
    public int EdgeCount => _targets.Length;

    /// <summary>The rows that a row rests on by one step.</summary>
    public ReadOnlySpan<int> this[int row] => _targets.AsSpan(_starts[row].._starts[row + 1]);

    public static RestingGraph Of(AnnotationSet annotations)
    {
        var edges = new List<(int From, int To)>();
        for (var row = 0; row < annotations.Count; row++)
            AddEdges(annotations, row, edges);
        var starts = new int[annotations.Count + 1];
        foreach (var (from, _) in edges)
            starts[from + 1]++;
        for (var row = 0; row < annotations.Count; row++)
            starts[row + 1] += starts[row];
        var (targets, next) = (new int[edges.Count], starts.AsSpan(0, annotations.Count).ToArray());
        foreach (var (from, to) in edges)
            targets[next[from]++] = to;
        return new RestingGraph(starts, targets);
    }

    private static void AddEdges(AnnotationSet annotations, int row, List<(int From, int To)> edges)
    {
        var annotation = annotations[row];
        AddAll(annotation.DerivedFromIds);
        switch (annotation)
        {
            case EvidenceSet set:
                AddAll(set.EvidenceIds);
                break;
            case Evidence evidence:
                Add(evidence.AttributionId);
                AddAll(evidence.SourceIds);
                break;
            case Attribution attribution:
                Add(attribution.ParentId);
                AddAll(attribution.SourceIds);
                break;
            case Claim claim:
                AddAll(claim.AttributionIds);
                AddAll(claim.ClaimantIds);
                break;
            case Entity entity:
                AddAll(entity.ActsForIds);
                foreach (var member in entity.MemberIds)
                    Join(member, entity.Id);
                break;
            case Relation relation when relation.Label == RelationLabel.SpokespersonFor
                && relation.FindRole("from")?.TargetId is { } from
                && relation.FindRole("to")?.TargetId is { } to:
                Join(from, to);
                break;
        }

        void Add(AnnotationId? id)
        {
            if (id is { } known && annotations.IndexOf(known) is >= 0 and var target)
                edges.Add((row, target));
        }

        void AddAll(IReadOnlyList<AnnotationId> ids)
        {
            foreach (var id in ids)
                Add(id);
        }

        void Join(AnnotationId from, AnnotationId to)
        {
            if (annotations.IndexOf(from) is >= 0 and var source && annotations.IndexOf(to) is >= 0 and var target)
                edges.Add((source, target));
        }
    }
}
