namespace Annotate;

/// <summary>There is no annotation of the id and type asked for. The message names ids near it, of the first thousand.</summary>
public sealed class AnnotationNotFoundException : AnnotateException
{
    private const int MostCompared = 1_000;
    private const int LongestCompared = 64;
    private const int MostNear = 5;

    internal AnnotationNotFoundException(AnnotationId id, Type type, Annotation? found, AnnotationSet annotations)
        : base(Describe(id, type, found, annotations)) => Id = id;

    /// <summary>The id asked for.</summary>
    public AnnotationId Id { get; }

    private static string Describe(AnnotationId id, Type type, Annotation? found, AnnotationSet annotations)
    {
        if (found is not null)
            return $"The annotation '{id}' is of type {found.GetType().Name}, not {type.Name}. Ask for that type, or for another id.";
        var furthest = Math.Max(2, Math.Min(id.Value.Length, LongestCompared) / 2);
        var near = annotations
            .Take(MostCompared)
            .Select(annotation => annotation.Id.Value)
            .Where(known => Math.Abs(Math.Min(known.Length, LongestCompared) - Math.Min(id.Value.Length, LongestCompared)) <= furthest)
            .Select(known => (Known: known, Distance: Distance(known, id.Value)))
            .Where(pair => pair.Distance <= furthest)
            .OrderBy(pair => pair.Distance)
            .ThenBy(pair => pair.Known, StringComparer.Ordinal)
            .Take(MostNear)
            .Select(pair => $"'{pair.Known}'")
            .ToArray();
        var hint = near.Length == 0 ? "Use Find to get null instead." : $"Near it: {string.Join(", ", near)}.";
        return $"There is no annotation '{id}' among {annotations.Count}. {hint}";
    }

    /// <summary>The Levenshtein distance, of the first 64 characters.</summary>
    private static int Distance(string left, string right)
    {
        var a = left.AsSpan(0, Math.Min(LongestCompared, left.Length));
        var b = right.AsSpan(0, Math.Min(LongestCompared, right.Length));
        Span<int> row = stackalloc int[LongestCompared + 1];
        for (var j = 0; j <= b.Length; j++)
            row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(cost, Math.Min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.Length];
    }
}
