using Annotate.Diagnostics;

namespace Annotate.Analysis;

/// <summary>ATT006: an attribution stands inside the content of another one and does not name it as its parent.</summary>
/// <remarks>Inside: its cue, and its content, which is shorter, lie in one fragment of the other's content. Logarithmic for each attribution.</remarks>
internal sealed class NestedWithoutParent : IEditorialRule
{
    /// <inheritdoc/>
    public string Code => DiagnosticCodes.NestedWithoutParent;

    /// <inheritdoc/>
    public Severity DefaultSeverity => Severity.Warning;

    /// <inheritdoc/>
    public string Source => "Ours: through whom a word comes is part of where it comes from; nested attributions as in PARC 3.0 (Pareti 2016)";

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Check(ClaimIndex claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var annotated = claims.Annotated;
        var attributions = annotated.OfType<Attribution>().ToArray();
        var fragments = attributions.SelectMany(attribution => attribution.Content.Select(span => (Span: span, Of: attribution))).OrderBy(fragment => fragment.Span.Start).ToArray();
        // The two fragments of different attributions that reach furthest, among those that start no later: the second is for when the first is one's own.
        var furthest = new (int First, int Second)[fragments.Length];
        for (var i = 0; i < fragments.Length; i++)
        {
            var (first, second) = i == 0 ? (-1, -1) : furthest[i - 1];
            if (first < 0 || fragments[i].Span.End > fragments[first].Span.End)
                (first, second) = (i, first >= 0 && fragments[first].Of.Id != fragments[i].Of.Id ? first : second);
            else if (fragments[first].Of.Id != fragments[i].Of.Id && (second < 0 || fragments[i].Span.End > fragments[second].Span.End))
                second = i;
            furthest[i] = (first, second);
        }
        var starts = Array.ConvertAll(fragments, fragment => fragment.Span.Start);
        foreach (var attribution in attributions)
        {
            if (attribution.ParentId is not null || attribution is not { Content.IsAnchored: true, Cue.IsAnchored: true })
                continue;
            var hull = attribution.Content.Hull.Union(attribution.Cue!.Hull);
            var last = LastAtOrBefore(starts, hull.Start);
            if (last < 0)
                continue;
            var (first, second) = furthest[last];
            var outer = fragments[first].Of.Id == attribution.Id ? second : first;
            if (outer >= 0 && fragments[outer].Span.Contains(hull) && fragments[outer].Span.Length > attribution.Content.Hull.Length)
                yield return Finding.Of(this, attribution, attribution.Content, $"{Finding.Name(annotated, attribution)} stands inside what {fragments[outer].Of.Id} attributes, and names no parent. Set its parentId, so that it is known through whom the word comes.");
        }
    }

    private static int LastAtOrBefore(int[] starts, int position)
    {
        var (low, high) = (0, starts.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (starts[middle] <= position)
                low = middle + 1;
            else
                high = middle;
        }
        return low - 1;
    }
}
