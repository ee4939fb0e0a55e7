using System.Text;

namespace Annotate.Analysis;

/// <summary>Claims, evidence and sources as a graph, with what it shows at a glance.</summary>
/// <remarks>Made in near-linear time. References to what does not exist are left out.</remarks>
public sealed record ClaimGraph
{
    /// <summary>The nodes: claims, evidence, sources; each in the order of the file.</summary>
    public IReadOnlyList<ClaimGraphNode> Nodes { get; init => field = ValueList.Copy(value); } = ValueList<ClaimGraphNode>.Empty;

    /// <summary>The edges.</summary>
    public IReadOnlyList<ClaimGraphEdge> Edges { get; init => field = ValueList.Copy(value); } = ValueList<ClaimGraphEdge>.Empty;

    /// <summary>The connected components over all edges, the largest first; nodes that stand alone are components of one.</summary>
    public IReadOnlyList<IReadOnlyList<AnnotationId>> Components { get; init => field = ValueList.Copy(value); } =
        ValueList<IReadOnlyList<AnnotationId>>.Empty;

    /// <summary>The claims that no evidence set supports once undercuts, circles and gaps are taken into account.</summary>
    public IReadOnlyList<AnnotationId> UnsupportedIds { get; init => field = ValueList.Copy(value); } = ValueList<AnnotationId>.Empty;

    /// <summary>The claims that no evidence set refutes or undercuts and no other claim contradicts.</summary>
    public IReadOnlyList<AnnotationId> UnchallengedIds { get; init => field = ValueList.Copy(value); } = ValueList<AnnotationId>.Empty;

    /// <summary>The claims that contradict each other.</summary>
    public IReadOnlyList<ClaimContradiction> Contradictions { get; init => field = ValueList.Copy(value); } =
        ValueList<ClaimContradiction>.Empty;

    /// <summary>Builds the graph of an article.</summary>
    public static ClaimGraph Of(AnnotatedArticle annotated) => ClaimGraphBuilder.Of(ClaimIndex.Of(annotated));

    /// <summary>The graph in the DOT language of Graphviz: claims as boxes, evidence as notes, sources as ellipses.</summary>
    public string ToDot() => ClaimGraphWriter.ToDot(this);

    /// <summary>The graph as a Mermaid flowchart.</summary>
    public string ToMermaid() => ClaimGraphWriter.ToMermaid(this);

    /// <summary>The numbers, then the contradictions.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        var claims = Nodes.Count(node => node.Kind == ClaimGraphNodeKind.Claim);
        text.Append($"{Plural.Count(claims, "claim", "claims")}, "
            + $"{Plural.Count(Nodes.Count(node => node.Kind == ClaimGraphNodeKind.Evidence), "piece", "pieces")} of evidence, "
            + $"{Plural.Count(Nodes.Count(node => node.Kind == ClaimGraphNodeKind.Source), "source", "sources")} in "
            + $"{Plural.Count(Components.Count, "component", "components")}; ");
        text.Append($"{Plural.Count(UnsupportedIds.Count, "claim", "claims")} unsupported, "
            + $"{Plural.Count(UnchallengedIds.Count, "claim", "claims")} unchallenged, "
            + $"{Plural.Count(Contradictions.Count, "contradiction", "contradictions")}.");
        foreach (var contradiction in Contradictions)
            text.Append($"\n  {contradiction}");
        return text.ToString();
    }
}
