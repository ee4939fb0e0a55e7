namespace Annotate.Analysis;

/// <summary>Elements joined into groups; near-linear (union by size, path halving), without recursion.</summary>
internal sealed class DisjointSets
{
    private readonly int[] _parents;
    private readonly int[] _sizes;

    public DisjointSets(int count)
    {
        _parents = [.. Enumerable.Range(0, count)];
        _sizes = new int[count];
        Array.Fill(_sizes, 1);
    }

    public void Join(int left, int right)
    {
        var (a, b) = (Find(left), Find(right));
        if (a == b)
            return;
        if (_sizes[a] < _sizes[b])
            (a, b) = (b, a);
        _parents[b] = a;
        _sizes[a] += _sizes[b];
    }

    public int Find(int element)
    {
        while (_parents[element] != element)
            element = _parents[element] = _parents[_parents[element]];
        return element;
    }

    /// <summary>The group of every element, for readers that share it: finding changes the sets, reading an array does not.</summary>
    public int[] ToGroups()
    {
        var groups = new int[_parents.Length];
        for (var i = 0; i < groups.Length; i++)
            groups[i] = Find(i);
        return groups;
    }
}
