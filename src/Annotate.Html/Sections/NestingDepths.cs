namespace Annotate.Html.Sections;

/// <summary>How deep attributions are nested. Each is asked once, however long the chain; a circle counts as not nested.</summary>
internal sealed class NestingDepths(AnnotatedArticle annotated)
{
    private const int InProgress = -1;

    private readonly Dictionary<AnnotationId, int> _depths = [];

    public int Of(Attribution attribution)
    {
        var chain = new Stack<Attribution>();
        var depth = 0;
        for (Attribution? current = attribution;
             current is not null;
             current = current.ParentId is { } parent ? annotated.Find<Attribution>(parent) : null)
            {
                if (_depths.TryGetValue(current.Id, out var known))
                {
                    depth = known == InProgress ? 0 : known + 1;
                    break;
                }
                _depths[current.Id] = InProgress;
                chain.Push(current);
            }
        while (chain.TryPop(out var current))
            _depths[current.Id] = depth++;
        return _depths[attribution.Id];
    }
}
