using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Annotate.Architecture.Tests;

/// <summary>Finds what each file of a project names. Documentation comments do not count.</summary>
internal static class ReferenceFinder
{
    private static readonly Lazy<Dictionary<string, IReadOnlySet<CodeReference>>> Known = new(static () =>
        SourceProject.All.ToDictionary(static project => project.Name, static project => (IReadOnlySet<CodeReference>)Find(project)));

    /// <summary>All references from a project: to files of its own, and to assemblies.</summary>
    public static IReadOnlySet<CodeReference> Of(string project) => Known.Value[project];

    private static HashSet<CodeReference> Find(SourceProject project)
    {
        var found = new HashSet<CodeReference>();
        foreach (var tree in project.Compilation.SyntaxTrees)
        {
            var model = project.Compilation.GetSemanticModel(tree);
            foreach (var name in tree.GetRoot().DescendantNodes(static node => node is not UsingDirectiveSyntax).OfType<SimpleNameSyntax>())
            {
                if (name.IsVar || Symbol(model, name) is not { } symbol || FileOf(model, name) is not { } from)
                    continue;
                var to = Declaration(symbol);
                if (to is not null && to != from)
                    found.Add(new CodeReference(from, to, Named(symbol), IsConverter(name)));
            }
        }
        return found;
    }

    private static ISymbol? Symbol(SemanticModel model, SimpleNameSyntax name)
    {
        var info = model.GetSymbolInfo(name);
        var symbol = info.Symbol ?? info.CandidateSymbols.FirstOrDefault();
        return symbol is INamespaceSymbol or ILocalSymbol or IParameterSymbol or ITypeParameterSymbol or ILabelSymbol or IRangeVariableSymbol ? null : symbol;
    }

    /// <summary>The file that a name stands in; for what a generator wrote, that of the type that it is part of.</summary>
    private static string? FileOf(SemanticModel model, SyntaxNode node)
    {
        if (!SourceProject.IsGenerated(node.SyntaxTree.FilePath))
            return Repository.Relative(node.SyntaxTree.FilePath);
        var type = node.AncestorsAndSelf().OfType<TypeDeclarationSyntax>().LastOrDefault();
        return type is null ? null : Written(model.GetDeclaredSymbol(type)!);
    }

    private static string? Declaration(ISymbol symbol)
    {
        symbol = symbol.OriginalDefinition;
        if (symbol is IMethodSymbol { ReducedFrom: { } extension })
            symbol = extension;
        if (Written(symbol) is { } file)
            return file;
        for (var type = symbol as INamedTypeSymbol ?? symbol.ContainingType; type is not null; type = type.ContainingType)
        {
            if (Written(type.OriginalDefinition) is { } own)
                return own;
        }
        return symbol.ContainingAssembly?.Name;
    }

    private static string? Written(ISymbol symbol) =>
        symbol.Locations.FirstOrDefault(static location => location.SourceTree is { } tree && !SourceProject.IsGenerated(tree.FilePath)) is { } place
            ? Repository.Relative(place.SourceTree!.FilePath)
            : null;

    private static string Named(ISymbol symbol) =>
        symbol is INamedTypeSymbol || symbol.ContainingType is null ? symbol.Name : $"{symbol.ContainingType.Name}.{symbol.Name}";

    private static bool IsConverter(SyntaxNode name) =>
        name.FirstAncestorOrSelf<AttributeSyntax>() is { Name: var attribute, Parent.Parent: BaseTypeDeclarationSyntax }
        && attribute.ToString() is "JsonConverter";
}
