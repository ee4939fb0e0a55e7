namespace Annotate.Analysis;

/// <summary>Where paths from attribution to attribution end.</summary>
internal static class AttributionPaths
{
    /// <summary>For every attribution the last one on its path; on a path that closes into a circle, one of the circle. Linear: every step is taken once.</summary>
    public static Dictionary<AnnotationId, Attribution> Ends(AnnotationSet annotations, Func<Attribution, Attribution?> next)
    {
        var ends = new Dictionary<AnnotationId, Attribution>();
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
            var end = ends.GetValueOrDefault(current.Id, current);
            foreach (var step in path)
                ends.TryAdd(step.Id, end);
        }
        return ends;
    }
}
