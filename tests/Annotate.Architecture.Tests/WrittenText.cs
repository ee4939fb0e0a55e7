using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Annotate.Architecture.Tests;

/// <summary>A string that stands in the sources, its holes as <c>{}</c>.</summary>
/// <param name="File">Where.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Text">What it says.</param>
/// <param name="Node">It, in the tree.</param>
internal sealed record WrittenText(string File, int Line, string Text, ExpressionSyntax Node)
{
    private const int WordsOfSentence = 5;

    /// <summary>Every string of <c>src</c> that is not generated; linked files once.</summary>
    public static IReadOnlyList<WrittenText> All { get; } =
    [
        .. SourceProject.All.SelectMany(static project => project.Compilation.SyntaxTrees)
            .Where(static tree => !SourceProject.IsGenerated(tree.FilePath))
            .DistinctBy(static tree => tree.FilePath, StringComparer.Ordinal)
            .SelectMany(Of),
    ];

    /// <summary>Whether the file is a place of texts by code: its nested classes are named after the codes.</summary>
    public bool IsInItsPlace => IsPlace(File);

    /// <summary>Its sentences of at least five words.</summary>
    public IEnumerable<string> Sentences => $"{Text} ".Split(". ")[..^1].Where(static part => Words(part) >= WordsOfSentence);

    /// <inheritdoc cref="IsInItsPlace"/>
    public static bool IsPlace(string file) => Path.GetFileName(file).Split('.')[0].EndsWith("Texts", StringComparison.Ordinal);

    public override string ToString() => $"{File}:{Line}: {Text}";

    private static IEnumerable<WrittenText> Of(SyntaxTree tree) =>
        tree.GetRoot().DescendantNodes().OfType<ExpressionSyntax>()
            .Select(node => (Node: node, Text: TextOf(node)))
            .Where(static pair => pair.Text is not null)
            .Select(pair => new WrittenText(
                Repository.Relative(tree.FilePath), pair.Node.GetLocation().GetLineSpan().StartLinePosition.Line + 1, pair.Text!, pair.Node));

    private static string? TextOf(ExpressionSyntax node) => node switch
    {
        LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression) => literal.Token.ValueText,
        InterpolatedStringExpressionSyntax text => string.Concat(
            text.Contents.Select(static part => part is InterpolatedStringTextSyntax written ? written.TextToken.ValueText : "{}")),
        _ => null,
    };

    private static int Words(string text) => text.Split(' ').Count(static word => word.Any(char.IsLetter));
}
