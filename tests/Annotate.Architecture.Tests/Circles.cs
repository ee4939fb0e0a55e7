namespace Annotate.Architecture.Tests;

/// <summary>Groups of files that all depend on each other (strongly connected components, Tarjan 1972).</summary>
internal sealed class Circles
{
    private readonly ILookup<string, string> _edges;
    private readonly Dictionary<string, (int Index, int Low)> _seen = new(StringComparer.Ordinal);
    private readonly Stack<string> _path = [];
    private readonly HashSet<string> _onPath = new(StringComparer.Ordinal);
    private readonly List<IReadOnlyList<string>> _found = [];

    private Circles(IEnumerable<CodeReference> references) =>
        _edges = references.ToLookup(static reference => reference.From, static reference => reference.To, StringComparer.Ordinal);

    /// <summary>The circles of at least two files, the largest first.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Of(IEnumerable<CodeReference> references)
    {
        var circles = new Circles(references);
        foreach (var file in circles._edges.Select(static edges => edges.Key).ToArray())
        {
            if (!circles._seen.ContainsKey(file))
                circles.Visit(file);
        }
        return [.. circles._found.OrderByDescending(static circle => circle.Count)];
    }

    private int Visit(string file)
    {
        var index = _seen.Count;
        _seen[file] = (index, index);
        _path.Push(file);
        _onPath.Add(file);
        foreach (var next in _edges[file])
        {
            if (!_seen.TryGetValue(next, out var seen))
                Lower(file, Visit(next));
            else if (_onPath.Contains(next))
                Lower(file, seen.Index);
        }
        if (_seen[file].Low == index)
            Close(file);
        return _seen[file].Low;
    }

    private void Lower(string file, int low) => _seen[file] = _seen[file] with { Low = Math.Min(_seen[file].Low, low) };

    private void Close(string first)
    {
        var circle = new List<string>();
        string file;
        do
        {
            file = _path.Pop();
            _onPath.Remove(file);
            circle.Add(file);
        }
        while (file != first);
        if (circle.Count > 1)
            _found.Add(circle);
    }
}
