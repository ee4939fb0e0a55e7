namespace Annotate.Architecture.Tests;

public sealed class PackageTests
{
    /// <summary>What each project may name of the others: the arrows of the map in <c>src/README.md</c>.</summary>
    private static readonly Dictionary<string, string[]> Arrows = new()
    {
        ["Annotate"] = [],
        ["Annotate.Analysis"] = ["Annotate"],
        ["Annotate.Evaluation"] = ["Annotate"],
        ["Annotate.Formats"] = ["Annotate"],
        ["Annotate.Html"] = ["Annotate", "Annotate.Analysis"],
        ["Annotate.Samples"] = ["Annotate"],
        ["Annotate.Tool"] = ["Annotate", "Annotate.Analysis", "Annotate.Evaluation", "Annotate.Formats", "Annotate.Html", "Annotate.Samples"],
    };

    public static TheoryData<string> Projects => new(SourceProject.All.Select(static project => project.Name));

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_package_uses_those_that_its_arrows_lead_to(string project) =>
        Violations.None(ReferenceFinder.Of(project)
            .Where(static reference => reference.To.StartsWith("Annotate", StringComparison.Ordinal))
            .Where(reference => !Arrows[project].Contains(reference.To)));
}
