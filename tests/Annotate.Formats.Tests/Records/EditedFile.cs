using System.Text.Json.Nodes;
using Annotate.Diagnostics;
using Annotate.Serialization;

namespace Annotate.Formats.Tests.Records;

/// <summary>An article that every carrying format writes with hidden records, edited in the file as a tool would, and read again.</summary>
internal static class EditedFile
{
    /// <summary>The emoji makes units differ.</summary>
    public const string Text = "😀 Ann met Bob. He said it rained, Eve claims.";

    public static AnnotatedArticle Original { get; } = new Article(Text) { Id = "urn:d" }.Annotate(
        new Tag { Id = "T1", Label = "P", Target = Words("Ann"), Features = [new Feature { Name = "k", Value = "v" }], Confidence = 0.5 },
        new Note { Id = "n1", Text = "Who?", Target = Words("Bob"), Layer = "desk" },
        new Attribution
        {
            Id = "E1", Content = Words("it rained"), Cue = Words("said"), Source = Words("He"), Mode = AttributionMode.Indirect,
            Date = PartialDate.Parse("2023-05"), Confidence = 0.25,
        },
        new Claim { Id = "c1", Text = "Rain fell.", Target = Words("it rained"), Hedge = Words("claims"), CheckWorthy = true },
        new Mention { Id = "m1", Target = Words("Eve"), Facet = new Facet("witness") },
        new Relation
        {
            Id = "R1", Label = RelationLabel.Entails, Confidence = 0.75,
            Roles = [new RelationRole { Name = "premise", TargetId = "T1" }, new RelationRole { Name = "conclusion", TargetId = "m1" }],
        });

    public static SpanSet Words(string words) => TextSpan.FromLength(Text.IndexOf(words, StringComparison.Ordinal), words.Length);

    /// <summary>The findings that are no mere information.</summary>
    public static IReadOnlyList<Diagnostic> Findings(this ReadResult<AnnotatedArticle> result) =>
        [.. result.Diagnostics.Where(finding => finding.Severity != Severity.Information)];

    /// <summary>Reads what was written and then edited as text.</summary>
    public static async Task<ReadResult<AnnotatedArticle>> EditTextAsync(
        AnnotationFormat format, AnnotatedArticle annotated, Func<string, string> edit)
    {
        var name = "a" + format.Extensions[0];
        var (parts, _) = await format.WriteAsync(annotated, name);
        var edited = edit(parts[name]);
        Assert.NotEqual(parts[name], edited);
        parts[name] = edited;
        return await ReadAsync(format, annotated, parts);
    }

    /// <summary>Reads what was written and then edited as JSON.</summary>
    public static Task<ReadResult<AnnotatedArticle>> EditJsonAsync(
        AnnotationFormat format, AnnotatedArticle annotated, Action<JsonNode> edit) => EditTextAsync(format, annotated, text =>
        {
            var root = JsonNode.Parse(text)!;
            edit(root);
            return root.ToJsonString();
        });

    public static Task<ReadResult<AnnotatedArticle>> ReadAsync(
        AnnotationFormat format, AnnotatedArticle annotated, Dictionary<string, string> parts)
    {
        var isInside = format.Capabilities.HasFlag(FormatCapabilities.Text);
        return format.ReadOneAsync(Parts.Source(parts), new FormatReadOptions { Article = isInside ? null : annotated.Article });
    }
}
