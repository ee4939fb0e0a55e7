using Annotate.Diagnostics;

namespace Annotate.Integrity;

/// <summary>Finds annotations that are nested in, derived from or superseded by themselves. Linear, without recursion.</summary>
internal static class CycleFinder
{
    private const int MostShown = 10;

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

    /// <summary>Walks depth first; what is on the path when it is reached again closes a circle.</summary>
    private static void Find(string member, Dictionary<AnnotationId, List<AnnotationId>> links, List<Diagnostic> diagnostics)
    {
        var path = new List<(AnnotationId Id, int Next)>();
        var depth = new Dictionary<AnnotationId, int>();
        var done = new HashSet<AnnotationId>();
        foreach (var start in links.Keys)
        {
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
                    diagnostics.Add(Circle(member, path, from));
                else
                    Enter(targets[next]);
            }
        }

        void Enter(AnnotationId id)
        {
            if (done.Contains(id))
                return;
            depth.Add(id, path.Count);
            path.Add((id, 0));
        }
    }

    /// <summary>Names the first annotations alone: every one of a long path may close a circle.</summary>
    private static Diagnostic Circle(string member, List<(AnnotationId Id, int Next)> path, int from)
    {
        var length = path.Count - from;
        var shown = string.Join(" -> ", path.GetRange(from, Math.Min(length, MostShown)).Select(step => $"'{Excerpt.Of(step.Id.Value)}'")) + (length > MostShown ? " -> …" : "");
        return new Diagnostic
        {
            Code = DiagnosticCodes.Cycle,
            Severity = Severity.Error,
            Message = IntegrityTexts.Cycle.By(member, length, $"{shown} -> '{Excerpt.Of(path[from].Id.Value)}'"),
            AnnotationId = path[from].Id,
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
