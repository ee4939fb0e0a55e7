namespace Annotate.Guard.Paths;

/// <summary>All paths, in the order in which an input goes them.</summary>
internal static class AllPaths
{
    public static IReadOnlyList<GuardPath> List { get; } =
    [
        .. ((IPathArea[])
        [
            new ReadingPaths(),
            new WritingPaths(),
            new LinePaths(),
            new TextPaths(),
            new CheckingPaths(),
            new QueryPaths(),
            new EditingPaths(),
            new RebasingPaths(),
            new AnchoringPaths(),
            new MergingPaths(),
            new AnalysisPaths(),
            new FormatPaths(),
            new PagePaths(),
            new EvaluationPaths(),
            new CataloguePaths(),
            new ToolPaths(),
        ]).SelectMany(area => area.Paths),
    ];

    private static readonly Dictionary<string, GuardPath> ByName = List.ToDictionary(path => path.Name, StringComparer.Ordinal);

    public static GuardPath? Find(string name) => ByName.GetValueOrDefault(name);
}
