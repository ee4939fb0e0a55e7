using System.Text.Json;
using System.Text.Json.Nodes;

namespace Annotate.Merging;

/// <summary>Some annotations of an article as the members of their JSON, by which any type can be compared and merged.</summary>
internal sealed class AnnotationMembers
{
    private static readonly OrderedDictionary<string, string> None = [];

    private readonly Dictionary<AnnotationId, OrderedDictionary<string, string>> _annotations = [];

    private AnnotationMembers(OrderedDictionary<string, string> article) => Article = article;

    /// <summary>The members of the article but its text.</summary>
    public OrderedDictionary<string, string> Article { get; }

    /// <summary>The agents, by their id.</summary>
    public OrderedDictionary<string, string> Agents { get; } = new(StringComparer.Ordinal);

    /// <summary>The members of the document that the format does not know.</summary>
    public OrderedDictionary<string, string> Extra { get; } = new(StringComparer.Ordinal);

    public static AnnotationMembers Of(AnnotatedArticle annotated, HashSet<AnnotationId> ids, AnnotateJson json)
    {
        var some = annotated.Article.Annotate(annotated.Annotations.Where(annotation => ids.Contains(annotation.Id))).With(annotated.Extra);
        var written = json.WithoutQuotes().ToUtf8Bytes(some.Edit(editor =>
        {
            foreach (var agent in annotated.Agents)
                editor.Set(agent);
        }));
        using var document = JsonDocument.Parse(written, new JsonDocumentOptions { MaxDepth = json.Settings.Limits.MaxDepth });
        var members = new AnnotationMembers(MembersOf(document.RootElement.GetProperty("article")));
        members.Article.Remove("text");
        foreach (var agent in annotated.Agents.Zip(
            document.RootElement.TryGetProperty("agents", out var agents) ? agents.EnumerateArray() : default))
            members.Agents[agent.First.Id] = agent.Second.GetRawText();
        foreach (var (name, value) in annotated.Extra)
            members.Extra[name] = value.GetRawText();
        foreach (var annotation in document.RootElement.GetProperty("annotations").EnumerateArray())
            members._annotations[annotation.GetProperty("id").GetString()!] = MembersOf(annotation);
        return members;
    }

    public OrderedDictionary<string, string> Of(AnnotationId id) => _annotations.GetValueOrDefault(id, None);

    public static IReadOnlyList<MemberChange> Compare(OrderedDictionary<string, string> before, OrderedDictionary<string, string> after) =>
        Compare("", before, after);

    /// <summary>Compares members whose names get a prefix.</summary>
    public static IReadOnlyList<MemberChange> Compare(
        string prefix, OrderedDictionary<string, string> before, OrderedDictionary<string, string> after) =>
        ValueList.Copy(before.Keys.Concat(after.Keys).Distinct(StringComparer.Ordinal)
            .Select(name => (Name: name, Before: before.GetValueOrDefault(name), After: after.GetValueOrDefault(name)))
            .Where(member => !string.Equals(member.Before, member.After, StringComparison.Ordinal))
            .Select(member => new MemberChange
            {
                Name = prefix + member.Name,
                Before = member.Before,
                After = member.After,
                IsSpans = IsSpans(member.Before) && IsSpans(member.After)
            }));

    /// <summary>Reads annotations back from their members.</summary>
    /// <exception cref="AnnotationFormatException">The members of two versions do not go together for the type.</exception>
    public static IReadOnlyList<Annotation> Read(
        Article article, IReadOnlyList<OrderedDictionary<string, string>> annotations, AnnotateJson json)
    {
        if (annotations.Count == 0)
            return [];
        var document = JsonNode.Parse(json.WithoutQuotes().ToUtf8Bytes(article.Annotate()))!;
        document["annotations"] = new JsonArray([.. annotations.Select(members => JsonNode.Parse(ToJson(members)))]);
        return [.. json.Read(System.Text.Encoding.UTF8.GetBytes(document.ToJsonString())).Annotations];
    }

    /// <summary>Reads an article back from its members, with the text of another.</summary>
    /// <exception cref="AnnotationFormatException">The members of two versions do not go together.</exception>
    public static Article Read(Article article, OrderedDictionary<string, string> members, AnnotateJson json)
    {
        var document = JsonNode.Parse(json.WithoutQuotes().ToUtf8Bytes(article.Annotate()))!;
        var merged = JsonNode.Parse(ToJson(members))!;
        merged["text"] = document["article"]!["text"]!.DeepClone();
        document["article"] = merged;
        return json.Read(System.Text.Encoding.UTF8.GetBytes(document.ToJsonString())).Article;
    }

    private static string ToJson(OrderedDictionary<string, string> members) =>
        $"{{{string.Join(',', members.Select(member => $"\"{JsonEncodedText.Encode(member.Key)}\":{member.Value}"))}}}";

    private static bool IsSpans(string? json) => json is null || json.StartsWith("{\"spans\":", StringComparison.Ordinal);

    private static OrderedDictionary<string, string> MembersOf(JsonElement element)
    {
        var members = new OrderedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var member in element.EnumerateObject())
            members[member.Name] = member.Value.GetRawText();
        return members;
    }
}
