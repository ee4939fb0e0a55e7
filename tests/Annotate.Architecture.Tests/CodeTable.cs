using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Annotate.Architecture.Tests;

/// <summary>The rows of <c>Diagnostics/README.md</c>, as the documentation of <c>DiagnosticCodes</c> tells them.</summary>
internal static partial class CodeTable
{
    private static readonly string Source = Path.Combine(Repository.Root, "src", "Annotate", "Diagnostics", "DiagnosticCodes.cs");

    /// <summary>The name and the code of every constant, in their order.</summary>
    public static IReadOnlyList<(string Name, string Code)> Codes { get; } =
        [.. Fields().Select(static field => (field.Declaration.Variables[0].Identifier.Text, Value(field)))];

    /// <summary>A row for each code.</summary>
    public static IReadOnlyList<string> Rows { get; } = [.. Fields().Select(Row)];

    private static IEnumerable<FieldDeclarationSyntax> Fields() =>
        CSharpSyntaxTree.ParseText(File.ReadAllText(Source)).GetRoot().DescendantNodes().OfType<FieldDeclarationSyntax>();

    private static string Value(FieldDeclarationSyntax field) =>
        ((LiteralExpressionSyntax)field.Declaration.Variables[0].Initializer!.Value).Token.ValueText;

    private static string Row(FieldDeclarationSyntax field)
    {
        var lines = field.GetLeadingTrivia().ToFullString().Split('\n').Select(static line => line.Trim().TrimStart('/').Trim());
        var comment = XElement.Parse($"<comment>{string.Join(' ', lines)}</comment>");
        var (severity, advice) = Cut(Text(comment.Element("remarks")!));
        return $"| {Value(field)} | {field.Declaration.Variables[0].Identifier.Text} | {severity} | {Text(comment.Element("summary")!)} | {advice} |";
    }

    private static (string Severity, string Advice) Cut(string remarks)
    {
        var end = remarks.IndexOf(". ", StringComparison.Ordinal);
        return (remarks[..end].ToLowerInvariant(), remarks[(end + 2)..]);
    }

    private static string Text(XElement element) =>
        Blanks().Replace(string.Concat(element.Nodes().Select(static node => node is XElement code ? $"`{code.Value}`" : ((XText)node).Value)), " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
