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
        var declared = DeclaredNames(project);
        foreach (var tree in project.Compilation.SyntaxTrees)
        {
            var model = project.Compilation.GetSemanticModel(tree);
            foreach (var name in tree.GetRoot().DescendantNodes(static node => node is not UsingDirectiveSyntax).OfType<SimpleNameSyntax>())
            {
                if (!declared.Contains(name.Identifier.ValueText)
                    || Symbol(model, name) is not { } symbol
                    || FileOf(model, name) is not { } from)
                    continue;
                var to = Declaration(symbol);
                if (to is not null && to != from)
                    found.Add(new CodeReference(from, to, Named(symbol), IsConverter(name)));
            }
        }
        return found;
    }

    /// <summary>Whatever has a name in the project: only these need the compiler's answer, which takes most of the time.</summary>
    private static HashSet<string> DeclaredNames(SourceProject project) => project.Compilation.SyntaxTrees
        .SelectMany(static tree => tree.GetRoot().DescendantNodes())
        .Select(static node => node switch
        {
            BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
            DelegateDeclarationSyntax type => type.Identifier.ValueText,
            MethodDeclarationSyntax method => method.Identifier.ValueText,
            PropertyDeclarationSyntax property => property.Identifier.ValueText,
            ParameterSyntax { Parent.Parent: RecordDeclarationSyntax } property => property.Identifier.ValueText,
            EnumMemberDeclarationSyntax member => member.Identifier.ValueText,
            VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax } field => field.Identifier.ValueText,
            _ => "",
        })
        .SelectMany(
            static name => new[] { name, name.EndsWith("Attribute", StringComparison.Ordinal) ? name[..^"Attribute".Length] : name })
        .ToHashSet(StringComparer.Ordinal);

    private static ISymbol? Symbol(SemanticModel model, SimpleNameSyntax name)
    {
        var info = model.GetSymbolInfo(name);
        var symbol = info.Symbol ?? info.CandidateSymbols.FirstOrDefault();
        return symbol is INamespaceSymbol
            or ILocalSymbol
            or IParameterSymbol
            or ITypeParameterSymbol
            or ILabelSymbol
            or IRangeVariableSymbol ? null : symbol;
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
        symbol.Locations
            .Select(static location => location.SourceTree?.FilePath)
            .Where(static path => path is not null && !SourceProject.IsGenerated(path))
            .MinBy(static path => path!.Length) is { } written // of a type in parts, the one named after it alone
            ? Repository.Relative(written)
            : null;

    private static string Named(ISymbol symbol) =>
        symbol is INamedTypeSymbol || symbol.ContainingType is null ? symbol.Name : $"{symbol.ContainingType.Name}.{symbol.Name}";

    private static bool IsConverter(SyntaxNode name) =>
        name.FirstAncestorOrSelf<AttributeSyntax>() is { Name: var attribute, Parent.Parent: BaseTypeDeclarationSyntax }
        && attribute.ToString() is "JsonConverter";
}
