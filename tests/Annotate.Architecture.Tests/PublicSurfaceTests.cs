using Microsoft.CodeAnalysis;

namespace Annotate.Architecture.Tests;

/// <summary>The public surface is what users name.</summary>
public sealed class PublicSurfaceTests
{
    /// <summary>What the declaration of an annotation type names, by hand or by generated code, and nobody else.</summary>
    private static readonly string[] Hooks =
    [
        "AnnotationRewriter", // the parameter of Rewrite
        "AnnotationVisitor",  // the parameter of Accept
        "ReferenceTarget",    // what Rewrite and Accept say of a reference: what it may point to
        "IVocabulary",        // the constraint of VocabularyJsonConverter, which attributes name
        "ValueList",          // the builder that collection expressions of ValueList<T> name; the list itself counts
    ];

    /// <summary>At most so many public types; nested ones count, and hooks apart.</summary>
    public static TheoryData<string, int> Budgets
    {
        get
        {
            var budgets = new TheoryData<string, int>();
            foreach (var project in SourceProject.All.Where(static project => project.Name != "Annotate.Tool"))
            {
                budgets.Add(project.Name, project.Name switch
                {
                    "Annotate" => 110 + 11, // what reads plain text came later (ten), and pairs of spans
                    "Annotate.Analysis" => 40,
                    "Annotate.Evaluation" => 60,
                    "Annotate.Formats" => 35,
                    _ => 15,
                });
            }
            return budgets;
        }
    }

    [Theory]
    [MemberData(nameof(Budgets))]
    public void A_package_has_few_public_types(string package, int most) =>
        Assert.InRange(PublicTypes(package).Count(static type => !IsHook(type)), 1, most);

    [Fact]
    public void Every_hook_is_there() =>
        Assert.Equal(Hooks.Order(), PublicTypes("Annotate").Where(IsNamedHook).Select(static type => type.Name).Order());

    [Fact]
    public void A_converter_is_public_only_where_an_attribute_names_it()
    {
        var named = SourceProject.All.Single(static project => project.Name == "Annotate").Compilation.SyntaxTrees
            .Where(static tree => !SourceProject.IsGenerated(tree.FilePath))
            .Select(static tree => tree.GetRoot().ToFullString())
            .ToArray();

        Violations.None(PublicTypes("Annotate").Where(IsConverter)
            .Where(converter => !named.Any(text => text.Contains($"[JsonConverter(typeof({converter.Name}", StringComparison.Ordinal))));
    }

    private static IEnumerable<INamedTypeSymbol> PublicTypes(string package) =>
        In(SourceProject.All.Single(project => project.Name == package).Compilation.Assembly.GlobalNamespace);

    private static IEnumerable<INamedTypeSymbol> In(INamespaceOrTypeSymbol container) =>
        container.GetMembers().SelectMany(static member => member switch
        {
            INamespaceSymbol space => In(space),
            INamedTypeSymbol { DeclaredAccessibility: Accessibility.Public, IsExtension: false } type => In(type).Prepend(type),
            _ => [],
        });

    private static bool IsHook(INamedTypeSymbol type) =>
        type.ContainingNamespace.ToDisplayString() == "Annotate.Contracts" || IsConverter(type) || IsNamedHook(type);

    private static bool IsNamedHook(INamedTypeSymbol type) =>
        type.ContainingNamespace.ToDisplayString() == "Annotate"
            && Hooks.Contains(type.Name)
            && (type.Name != "ValueList" || type.IsStatic);

    private static bool IsConverter(INamedTypeSymbol type) => type.BaseType is { Name: "JsonConverter" };
}
