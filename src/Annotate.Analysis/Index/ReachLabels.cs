namespace Annotate.Analysis;

/// <summary>Numbers for every row that answer most questions whether one row rests on another by looking at two of them.</summary>
/// <remarks>One depth-first search finds the strongly connected components (Tarjan 1972), numbered so that whatever a component rests on
/// has a lower number. The components found below one form an interval that it certainly reaches (Agrawal, Borgida and Jagadish 1989);
/// nothing outside the interval from the lowest number that it reaches can be reached (Yıldırım, Chaoji and Zaki 2010). In between is what
/// two or more rest on in common, of which another order of searching may know. Linear; without recursion.</remarks>
internal sealed class ReachLabels
{
    private readonly RestingGraph _graph;
    private readonly bool _backwards;
    private readonly int[] _components;
    private readonly List<int> _certain = [];
    private readonly List<int> _lowest = [];

    /// <summary>Searches from the first row and edge to the last, or from the last to the first.</summary>
    public ReachLabels(RestingGraph graph, bool backwards)
    {
        (_graph, _backwards) = (graph, backwards);
        _components = new int[graph.Count];
        Array.Fill(_components, -1);
        var search = new Search(graph.Count);
        for (var i = 0; i < graph.Count; i++)
            Visit(backwards ? graph.Count - 1 - i : i, search);
    }

    /// <summary>The number of components.</summary>
    public int ComponentCount => _certain.Count;

    /// <summary>The rows, those of lower components first.</summary>
    public List<int> Rows { get; } = [];

    /// <summary>The component of a row.</summary>
    public int ComponentOf(int row) => _components[row];

    /// <summary>Whether a row rests on another by any number of steps; null where the labels do not tell.</summary>
    public bool? Reaches(int from, int to)
    {
        var (source, target) = (_components[from], _components[to]);
        return target > source || target < _lowest[source] ? false : target >= _certain[source] ? true : null;
    }

    private void Visit(int root, Search search)
    {
        if (search.Order[root] > 0)
            return;
        Enter(root);
        while (search.Path.TryPeek(out var row))
        {
            var edges = _graph[row];
            if (search.Next[row] < edges.Length)
            {
                var at = search.Next[row]++;
                var target = edges[_backwards ? edges.Length - 1 - at : at];
                if (search.Order[target] == 0)
                    Enter(target);
                else if (_components[target] < 0)
                    search.Low[row] = Math.Min(search.Low[row], search.Order[target]);
                continue;
            }
            search.Path.Pop();
            if (search.Path.TryPeek(out var parent))
                search.Low[parent] = Math.Min(search.Low[parent], search.Low[row]);
            if (search.Low[row] == search.Order[row])
                Close(row, search);
        }

        void Enter(int row)
        {
            search.Order[row] = search.Low[row] = ++search.Entered;
            search.Before[row] = ComponentCount;
            search.Path.Push(row);
            search.Open.Push(row);
        }
    }

    private void Close(int root, Search search)
    {
        var component = ComponentCount;
        _certain.Add(search.Before[root]);
        var first = Rows.Count;
        do
        {
            _components[search.Open.Peek()] = component;
            Rows.Add(search.Open.Peek());
        }
        while (search.Open.Pop() != root);
        var lowest = component;
        for (var i = first; i < Rows.Count; i++)
        {
            foreach (var target in _graph[Rows[i]])
            {
                if (_components[target] < component)
                    lowest = Math.Min(lowest, _lowest[_components[target]]);
            }
        }
        _lowest.Add(lowest);
    }

    private sealed class Search(int rows)
    {
        public int Entered { get; set; }

        /// <summary>When a row was entered, from 1; 0 before.</summary>
        public int[] Order { get; } = new int[rows];

        public int[] Low { get; } = new int[rows];

        /// <summary>How many edges of a row were followed.</summary>
        public int[] Next { get; } = new int[rows];

        /// <summary>How many components were closed when a row was entered.</summary>
        public int[] Before { get; } = new int[rows];

        public Stack<int> Path { get; } = [];

        /// <summary>The rows entered whose component is not closed.</summary>
        public Stack<int> Open { get; } = [];
    }
}
