namespace Annotate.Diagnostics;

/// <summary>Finds annotations that are nested in, derived from or superseded by themselves. Linear, without recursion.</summary>
internal static class CycleFinder
{
    private static readonly string[] Members = ["parentId", "derivedFromIds", "supersedesId"];

    public static void Find(AnnotatedArticle annotated, List<Diagnostic> diagnostics)
    {
        var links = Members.ToDictionary(member => member, _ => new Dictionary<AnnotationId, List<AnnotationId>>(), StringComparer.Ordinal);
        var collector = new Collector(links);
        foreach (var annotation in annotated.Annotations)
        {
            collector.From = annotation.Id;
            collector.Visit(annotation);
        }
        foreach (var member in Members)
            Find(member, links[member], diagnostics);
    }

    private static void Find(string member, Dictionary<AnnotationId, List<AnnotationId>> links, List<Diagnostic> diagnostics)
    {
        var done = new HashSet<AnnotationId>();
        foreach (var start in links.Keys)
        {
            var path = new List<(AnnotationId Id, int Next)>();
            var depth = new Dictionary<AnnotationId, int>();
            Enter(start);
            while (path.Count > 0)
            {
                var (id, next) = path[^1];
                if (!links.TryGetValue(id, out var targets) || next == targets.Count)
                {
                    path.RemoveAt(path.Count - 1);
                    depth.Remove(id);
                    done.Add(id);
                    continue;
                }
                path[^1] = (id, next + 1);
                if (depth.TryGetValue(targets[next], out var from))
                    diagnostics.Add(Cycle(member, [.. path.Skip(from).Select(step => step.Id)]));
                else
                    Enter(targets[next]);
            }

            void Enter(AnnotationId id)
            {
                if (done.Contains(id))
                    return;
                depth.Add(id, path.Count);
                path.Add((id, 0));
            }
        }
    }

    private static Diagnostic Cycle(string member, AnnotationId[] ids)
    {
        var shown = string.Join(" -> ", ids.Take(10).Select(id => $"'{id}'")) + (ids.Length > 10 ? " -> …" : "");
        return new Diagnostic
        {
            Code = DiagnosticCodes.Cycle,
            Severity = Severity.Error,
            Message = $"By '{member}' these annotations form a circle: {shown} -> '{ids[0]}'. Take one of the references away.",
            AnnotationId = ids[0],
        };
    }

    private sealed class Collector(Dictionary<string, Dictionary<AnnotationId, List<AnnotationId>>> links) : AnnotationVisitor
    {
        public AnnotationId From { get; set; }

        protected override void OnReference(string member, AnnotationId id, ReferenceTarget target)
        {
            if (!links.TryGetValue(member, out var byFrom))
                return;
            if (!byFrom.TryGetValue(From, out var targets))
                byFrom.Add(From, targets = []);
            targets.Add(id);
        }
    }
}
