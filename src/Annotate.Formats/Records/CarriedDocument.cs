using System.Globalization;
using System.Text.Json;
using Annotate.Diagnostics;
using Annotate.Formats.Json;

namespace Annotate.Formats.Records;

/// <summary>The pieces that a file carries as one <c>annotate/1</c> document, which is read with all its checks.</summary>
/// <param name="json">Reads it.</param>
/// <param name="document">The piece with the article's metadata, agents and extra members, where there is one.</param>
/// <param name="unit">The unit of the offsets in all pieces.</param>
internal sealed class CarriedDocument(AnnotateJson json, JsonElement? document, string? unit)
{
    /// <summary>Reads the records over a text; null, with findings, where they cannot be read at all.</summary>
    public AnnotatedArticle? Read(Article article, IReadOnlyList<CarriedRecord> records, List<Diagnostic> findings)
    {
        if (records.Count == 0 && document is null)
            return article.Annotate();
        var result = json.ReadLenient(JsonOutput.Write(writer => Write(writer, article, records)).Span);
        findings.AddRange(result.Diagnostics.Select(finding => Relocate(finding, records)));
        if (result.Value is not { } value || value.Annotations.Count != records.Count)
            return null;
        return document is null ? value.With(article) : value;
    }

    private void Write(Utf8JsonWriter writer, Article article, IReadOnlyList<CarriedRecord> records)
    {
        writer.WriteStartObject();
        writer.WriteString("format", "annotate/1");
        writer.WriteString("offsets", unit);
        writer.WritePropertyName("article");
        writer.WriteStartObject();
        writer.WriteString("text", article.Text);
        if (document is { } known)
            writer.WriteMembers(known.GetProperty("article"), "text");
        writer.WriteEndObject();
        if (document is { } rest)
            writer.WriteMembers(rest, "format", "offsets", "article", "annotations");
        writer.WriteStartArray("annotations");
        foreach (var record in records)
            writer.WriteRaw(record.Json);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>A finding about the pieces in terms of the file that carries them.</summary>
    private static Diagnostic Relocate(Diagnostic finding, IReadOnlyList<CarriedRecord> records)
    {
        const string Prefix = "$.annotations[";
        var path = finding.Path;
        if (path?.StartsWith(Prefix, StringComparison.Ordinal) == true && path.IndexOf(']', StringComparison.Ordinal) is > 0 and var end
            && int.TryParse(path.AsSpan(Prefix.Length, end - Prefix.Length), CultureInfo.InvariantCulture, out var index)
            && index < records.Count)
            path = records[index].Path + path[(end + 1)..];
        return finding with { Path = path, Line = null, Column = null };
    }
}
