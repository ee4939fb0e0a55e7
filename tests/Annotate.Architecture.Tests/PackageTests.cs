using System.Reflection;

namespace Annotate.Architecture.Tests;

public sealed class PackageTests
{
    /// <summary>What each project may use of the others: the arrows of the map in <c>src/README.md</c>.</summary>
    private static readonly Dictionary<string, string[]> Arrows = new()
    {
        ["Annotate"] = [],
        ["Annotate.Analysis"] = ["Annotate"],
        ["Annotate.Evaluation"] = ["Annotate"],
        ["Annotate.Formats"] = ["Annotate"],
        ["Annotate.Html"] = ["Annotate", "Annotate.Analysis"],
        ["Annotate.Samples"] = ["Annotate"],
        ["Annotate.Tool"] = [
            "Annotate", "Annotate.Analysis", "Annotate.Evaluation", "Annotate.Formats", "Annotate.Html", "Annotate.Samples"
        ],
    };

    public static TheoryData<string> Projects => new(SourceProject.All.Select(static project => project.Name));

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_package_uses_those_that_its_arrows_lead_to(string project) =>
        Violations.None(Assembly.Load(project).GetReferencedAssemblies()
            .Select(static reference => reference.Name!)
            .Where(static name => name.StartsWith("Annotate", StringComparison.Ordinal))
            .Except(Arrows[project]));
}
