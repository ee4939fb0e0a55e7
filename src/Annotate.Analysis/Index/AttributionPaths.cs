namespace Annotate.Analysis;

/// <summary>Where paths from attribution to attribution end.</summary>
internal static class AttributionPaths
{
    /// <summary>For every attribution the last one on its path and the steps to it; a path that closes into a circle ends at any one of the
    /// circle. Linear: every step is taken once.</summary>
    public static Dictionary<AnnotationId, (Attribution Last, int Steps)> Ends(
        AnnotationSet annotations, Func<Attribution, Attribution?> next)
    {
        var ends = new Dictionary<AnnotationId, (Attribution Last, int Steps)>();
        foreach (var attribution in annotations.OfType<Attribution>())
        {
            var path = new List<Attribution>();
            var visited = new HashSet<AnnotationId>();
            var current = attribution;
            while (!ends.ContainsKey(current.Id) && visited.Add(current.Id))
            {
                path.Add(current);
                if (next(current) is not { } following)
                    break;
                current = following;
            }
            var (last, steps) = ends.GetValueOrDefault(current.Id, (current, -1));
            for (var i = path.Count - 1; i >= 0; i--)
                ends.TryAdd(path[i].Id, (last, ++steps));
        }
        return ends;
    }
}
