using Microsoft.CodeAnalysis;

namespace Annotate.Architecture.Tests;

/// <summary>The public surface is what users name.</summary>
public sealed class PublicSurfaceTests
{
    // Nested types count. What attributes and generated code name stands in Annotate.Contracts, or is the converter of a type above it.
    private const int MostOfTheCore = 124;

    [Fact]
    public void The_core_has_few_public_types() =>
        Assert.InRange(PublicTypes().Where(static type => !IsHook(type)).Count(), 1, MostOfTheCore);

    [Fact]
    public void A_converter_is_public_only_where_an_attribute_names_it()
    {
        var named = SourceProject.All.Single(static project => project.Name == "Annotate").Compilation.SyntaxTrees
            .Where(static tree => !SourceProject.IsGenerated(tree.FilePath))
            .Select(static tree => tree.GetRoot().ToFullString())
            .ToArray();

        Violations.None(PublicTypes().Where(IsConverter)
            .Where(converter => !named.Any(text => text.Contains($"[JsonConverter(typeof({converter.Name}", StringComparison.Ordinal))));
    }

    private static IEnumerable<INamedTypeSymbol> PublicTypes() =>
        In(SourceProject.All.Single(static project => project.Name == "Annotate").Compilation.Assembly.GlobalNamespace);

    private static IEnumerable<INamedTypeSymbol> In(INamespaceOrTypeSymbol container) => container.GetMembers().SelectMany(static member => member switch
    {
        INamespaceSymbol space => In(space),
        INamedTypeSymbol { DeclaredAccessibility: Accessibility.Public, IsExtension: false } type => In(type).Prepend(type),
        _ => [],
    });

    private static bool IsHook(INamedTypeSymbol type) => type.ContainingNamespace.ToDisplayString() == "Annotate.Contracts" || IsConverter(type);

    private static bool IsConverter(INamedTypeSymbol type) => type.BaseType is { Name: "JsonConverter" };
}
