using System.Text.Json;
using Annotate.Diagnostics;
using Annotate.Contracts;
using Annotate.Serialization;

namespace Annotate.Formats.Json;

/// <summary>Puts an annotated article together from what a format says itself and from <c>annotate/1</c> pieces that it carries.</summary>
/// <remarks>Carried records are read by <see cref="AnnotateJson"/>, with all its checks, in one go.</remarks>
internal sealed class RecordAssembler(AnnotateJson json, DiagnosticCollector diagnostics)
{
    private readonly List<Annotation?> _annotations = [];
    private readonly List<(int Row, JsonElement Record, string Path)> _carried = [];
    private readonly OrderedDictionary<string, Agent> _agents = new(StringComparer.Ordinal);
    private JsonElement _document;
    private string? _unit;

    /// <summary>The number of annotations so far.</summary>
    public int Count => _annotations.Count;

    public void Add(Annotation annotation) => _annotations.Add(annotation);

    public void Add(Agent agent) => _agents.TryAdd(agent.Id, agent);

    /// <summary>Adds a carried record; false where it is none.</summary>
    public bool TryAddCarried(JsonElement piece, string path)
    {
        if (!IsPiece(piece) || !piece.TryGetProperty("annotation", out var record) || record.ValueKind != JsonValueKind.Object)
            return false;
        _carried.Add((_annotations.Count, record, path));
        _annotations.Add(null);
        return true;
    }

    /// <summary>Takes the article's metadata, agents and extra members from a carried piece; false where it is none.</summary>
    public bool TrySetDocument(JsonElement piece)
    {
        if (!IsPiece(piece) || !piece.TryGetProperty("article", out var article) || article.ValueKind != JsonValueKind.Object)
            return false;
        _document = piece;
        return true;
    }

    /// <summary>Whether article, agents and extra members are carried, all of them.</summary>
    public bool HasDocument => _document.ValueKind == JsonValueKind.Object;

    /// <summary>Assembles. An article that is given wins over a carried one; null where carried pieces cannot be read at all.</summary>
    /// <param name="article">The article with its text; its metadata counts where <paramref name="isGiven"/> or none is carried.</param>
    /// <param name="isGiven">Whether the caller gave it.</param>
    /// <param name="extra">Members to keep on the document.</param>
    public AnnotatedArticle? Assemble(Article article, bool isGiven, ExtraMembers extra)
    {
        var carried = ReadCarried(article);
        if (carried is null)
            return null;
        for (var i = 0; i < _carried.Count; i++)
            _annotations[_carried[i].Row] = carried.Annotations[i];
        var unique = new HashSet<AnnotationId>(_annotations.Count);
        var kept = new List<Annotation>(_annotations.Count);
        foreach (var annotation in _annotations)
            kept.Add(unique.Add(annotation!.Id) ? annotation : Rename(annotation, unique));
        var members = carried.Extra;
        foreach (var (name, value) in extra)
            members = members.With(name, value);
        foreach (var agent in carried.Agents)
            _agents[agent.Id] = agent;
        var annotated = (isGiven ? article : carried.Article).Annotate(kept).With(members);
        return _agents.Count == 0 ? annotated : annotated.Edit(editor =>
        {
            foreach (var agent in _agents.Values)
                editor.Set(agent);
        });
    }

    private Annotation Rename(Annotation annotation, HashSet<AnnotationId> taken)
    {
        AnnotationId id = $"{annotation.Id}-{taken.Count}";
        while (!taken.Add(id))
            id = $"{id}'";
        diagnostics.Error(DiagnosticCodes.DuplicateId, $"Two annotations have the id '{annotation.Id}'. The second is read as '{id}'; give it an id of its own.", id: annotation.Id);
        return annotation with { Id = id };
    }

    private AnnotatedArticle? ReadCarried(Article article)
    {
        if (_carried.Count == 0 && !HasDocument)
            return article.Annotate();
        var result = json.ReadLenient(JsonOutput.Write(writer => Write(writer, article)).Span);
        foreach (var finding in result.Diagnostics)
            diagnostics.AddRange([Relocate(finding)]);
        return result.Value is { } value && value.Annotations.Count == _carried.Count ? (HasDocument ? value : value.With(article)) : null;
    }

    private void Write(Utf8JsonWriter writer, Article article)
    {
        writer.WriteStartObject();
        writer.WriteString("format", "annotate/1");
        writer.WriteString("offsets", _unit);
        writer.WritePropertyName("article");
        writer.WriteStartObject();
        writer.WriteString("text", article.Text);
        if (HasDocument)
            writer.WriteMembers(_document.GetProperty("article"), "text");
        writer.WriteEndObject();
        if (HasDocument)
            writer.WriteMembers(_document, "format", "offsets", "article", "annotations");
        writer.WriteStartArray("annotations");
        foreach (var (_, record, _) in _carried)
            writer.WriteRaw(record);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>Whether this is a piece of ours; all of one file must count offsets alike.</summary>
    private bool IsPiece(JsonElement piece)
    {
        if (piece.ValueKind != JsonValueKind.Object || piece.Text("format") != "annotate/1" || piece.Text("offsets") is not { } unit)
            return false;
        _unit ??= unit;
        if (_unit == unit)
            return true;
        diagnostics.Error(DiagnosticCodes.Unit, $"A carried record counts offsets in '{unit}', and others of the file in '{_unit}'. It is read as foreign; write the file anew.");
        return false;
    }

    /// <summary>A finding about the pieces in terms of the file that carries them.</summary>
    private Diagnostic Relocate(Diagnostic finding)
    {
        const string Prefix = "$.annotations[";
        var path = finding.Path;
        if (path is not null && path.StartsWith(Prefix, StringComparison.Ordinal) && path.IndexOf(']', StringComparison.Ordinal) is > 0 and var end
            && int.TryParse(path.AsSpan(Prefix.Length, end - Prefix.Length), System.Globalization.CultureInfo.InvariantCulture, out var index) && index < _carried.Count)
            path = _carried[index].Path + path[(end + 1)..];
        return finding with { Path = path, Line = null, Column = null };
    }
}
