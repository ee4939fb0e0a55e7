using System.Globalization;
using System.Text;

namespace Annotate.Analysis;

/// <summary>Writes a claim graph for the programs that draw it. Ids of nodes are numbers: those of annotations may hold anything.</summary>
internal static class ClaimGraphWriter
{
    public static string ToDot(ClaimGraph graph)
    {
        var text = new StringBuilder("digraph claims {\n  rankdir=LR;\n");
        var names = Names(graph);
        foreach (var node in graph.Nodes)
        {
            var shape = node.Kind switch { ClaimGraphNodeKind.Claim => "box", ClaimGraphNodeKind.Evidence => "note", _ => "ellipse" };
            text.Append($"  {names[node.Id]} [shape={shape}, label=\"{Dot(node.ToString())}\"];\n");
        }
        foreach (var edge in Drawn(graph, names))
            text.Append($"  {names[edge.FromId]} -> {names[edge.ToId]} [label=\"{Dot(Label(edge))}\"];\n");
        return text.Append("}\n").ToString();
    }

    public static string ToMermaid(ClaimGraph graph)
    {
        var text = new StringBuilder("flowchart LR\n");
        var names = Names(graph);
        foreach (var node in graph.Nodes)
        {
            var (open, close) = node.Kind switch { ClaimGraphNodeKind.Claim => ("[", "]"), ClaimGraphNodeKind.Evidence => ("[/", "/]"), _ => ("([", "])") };
            text.Append($"  {names[node.Id]}{open}\"{Mermaid(node.ToString())}\"{close}\n");
        }
        foreach (var edge in Drawn(graph, names))
            text.Append($"  {names[edge.FromId]} -->|\"{Mermaid(Label(edge))}\"| {names[edge.ToId]}\n");
        return text.ToString();
    }

    private static Dictionary<AnnotationId, string> Names(ClaimGraph graph) =>
        graph.Nodes.Select((node, i) => (node.Id, Name: "n" + i.ToString(CultureInfo.InvariantCulture))).DistinctBy(pair => pair.Id).ToDictionary(pair => pair.Id, pair => pair.Name);

    private static IEnumerable<ClaimGraphEdge> Drawn(ClaimGraph graph, Dictionary<AnnotationId, string> names) =>
        graph.Edges.Where(edge => names.ContainsKey(edge.FromId) && names.ContainsKey(edge.ToId));

    private static string Label(ClaimGraphEdge edge) => edge.ViaId is { } via ? $"{edge.Label} ({via})" : edge.Label;

    /// <summary>A double-quoted DOT string: quotation marks and backslashes are escaped, so that no escape sequence of Graphviz is left.</summary>
    private static string Dot(string label) =>
        SentenceParts.OneLine(label).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);

    /// <summary>A quoted Mermaid label: everything that Mermaid, Markdown or HTML may read as their own is an entity code, <c>#35;</c> and so on.</summary>
    private static string Mermaid(string label)
    {
        var text = new StringBuilder(label.Length);
        foreach (var c in SentenceParts.OneLine(label))
        {
            if (c is '"' or '#' or '&' or ';' or '<' or '>' or '`' or '\\' or '*' or '_' or '[' or ']' or '(' or ')' or '{' or '}' or '|' or '%')
                text.Append(CultureInfo.InvariantCulture, $"#{(int)c};");
            else
                text.Append(c);
        }
        return text.ToString();
    }
}
