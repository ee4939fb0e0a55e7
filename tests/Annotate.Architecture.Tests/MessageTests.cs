using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Annotate.Architecture.Tests;

/// <summary>One diagnostic has one wording: the messages of a code stand in one class that is named after it.</summary>
public sealed class MessageTests
{
    /// <summary>An editorial rule reports one code and is itself the place of its message.</summary>
    private const string Rules = "src/Annotate.Analysis/Rules/";

    [Fact]
    public void Every_code_has_its_messages_in_one_place()
    {
        var places = Classes().Where(static place => WrittenText.IsPlace(place.File) && place.Class.Parent is ClassDeclarationSyntax)
            .Select(static place => place.Class.Identifier.Text);
        var rules = Classes().Where(static place => place.File.StartsWith(Rules, StringComparison.Ordinal))
            .SelectMany(static place => place.Class.DescendantNodes().OfType<MemberAccessExpressionSyntax>())
            .Where(static access => access.Expression.ToString() == "DiagnosticCodes")
            .Select(static access => access.Name.Identifier.Text);

        Assert.Equal(CodeTable.Codes.Select(static code => code.Name).Order(StringComparer.Ordinal), places.Concat(rules).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_a_finding_says_is_written_in_its_place() =>
        Violations.None(WrittenText.All.Where(static text => !text.IsInItsPlace && !text.File.StartsWith(Rules, StringComparison.Ordinal)
            && text.Sentences.Any() && IsOfFinding(text)));

    [Fact]
    public void A_sentence_is_written_once() =>
        Violations.None(WrittenText.All.SelectMany(static text => text.Sentences, static (text, sentence) => (Text: text, Sentence: sentence))
            .GroupBy(static found => found.Sentence, StringComparer.Ordinal)
            .Where(static group => group.Count() > 1)
            .Select(static group => $"{group.Key}: {string.Join(", ", group.Select(static found => $"{found.Text.File}:{found.Text.Line}"))}"));

    private static IEnumerable<(string File, ClassDeclarationSyntax Class)> Classes() =>
        SourceProject.All.SelectMany(static project => project.Compilation.SyntaxTrees)
            .DistinctBy(static tree => tree.FilePath, StringComparer.Ordinal)
            .SelectMany(static tree => tree.GetRoot().DescendantNodes().OfType<ClassDeclarationSyntax>(), static (tree, type) => (Repository.Relative(tree.FilePath), type));

    /// <summary>Whether a string stands beside a code, or is handed to what makes findings or refusals.</summary>
    private static bool IsOfFinding(WrittenText text)
    {
        foreach (var node in text.Node.Ancestors())
        {
            if (node is StatementSyntax or MemberDeclarationSyntax)
                return false;
            if (node is InvocationExpressionSyntax { Expression: var called } && IsReport(called.ToString().Split('.')[^1]) && Reports(text))
                return true;
            if (node is ObjectCreationExpressionSyntax { Type: var made } && made.ToString() is "RefusedDataException" or "Diagnostic")
                return true;
            if (node is TupleExpressionSyntax or ArgumentListSyntax or InitializerExpressionSyntax
                && node.ChildNodes().Any(static child => child.ToString().Contains("DiagnosticCodes.", StringComparison.Ordinal)))
                return true;
        }
        return false;
    }

    private static bool Reports(WrittenText text) =>
        text.File.StartsWith("src/Annotate.Formats/", StringComparison.Ordinal)
        || text.Node.SyntaxTree.GetText().ToString().Contains("DiagnosticCodes.", StringComparison.Ordinal);

    private static bool IsReport(string method) => method is "Error" or "Refuse" or "Refused" or "Warn" or "Finding" or "Problem" or "Clash";
}
