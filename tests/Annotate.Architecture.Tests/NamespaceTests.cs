using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Annotate.Architecture.Tests;

public sealed class NamespaceTests
{
    /// <summary>One rule everywhere: a file is in the namespace of its project, or in that of its folder below it.</summary>
    [Fact]
    public void A_file_is_in_the_namespace_of_its_project_or_of_its_folder() =>
        Violations.None(SourceProject.All.SelectMany(static project => project.Compilation.SyntaxTrees)
            .Where(static tree => !SourceProject.IsGenerated(tree.FilePath))
            .SelectMany(static tree => tree.GetRoot().DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>(), static (tree, space) =>
                (File: Repository.Relative(tree.FilePath), Name: space.Name.ToString()))
            .Where(static found => !Allowed(found.File).Contains(found.Name))
            .Select(static found => (object)$"{found.File}: {found.Name}")
            .Distinct());

    // Extensions of the core's types and registrations are found without a using of their package.
    private static string[] Allowed(string file) => file.Split('/') is ["src", var project, .. var rest]
        ? ["Annotate", project, rest.Length > 1 ? $"{project}.{rest[0]}" : project]
        : [];
}
