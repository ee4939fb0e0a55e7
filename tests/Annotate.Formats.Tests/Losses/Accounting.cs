using System.Text;
using System.Text.Json;
using Annotate.Diagnostics;
using Annotate.Serialization;

namespace Annotate.Formats.Tests.Losses;

/// <summary>Proves of one conversion that what reads back and what is reported cover what was written.</summary>
internal static class Accounting
{
    public static async Task<(AnnotatedArticle Read, LossReport Losses)> ConvertAsync(AnnotationFormat format, AnnotatedArticle annotated)
    {
        var parts = new Dictionary<string, ReadOnlyMemory<byte>>();
        var losses = await format.WriteAsync(annotated, FormatTarget.ToParts(parts, "a" + format.Extensions[0]), CancellationToken.None);
        var options = new FormatReadOptions { Article = format.Capabilities.HasFlag(FormatCapabilities.Text) ? null : annotated.Article };
        var results = await format.ReadAsync(FormatSource.FromParts(parts, "a" + format.Extensions[0]), options, CancellationToken.None).ToListAsync();
        return (Assert.Single(results).Value ?? throw new InvalidOperationException($"{format}: {string.Join('\n', results[0].Diagnostics)}\n{Encoding.UTF8.GetString(parts.First().Value.Span)}"), losses);
    }

    /// <summary>What is neither there nor reported, one line each.</summary>
    public static IEnumerable<string> Missing(AnnotateJson json, AnnotatedArticle written, AnnotatedArticle read, LossReport losses)
    {
        var (before, after) = (JsonElement.Parse(json.ToUtf8Bytes(written)), JsonElement.Parse(json.ToUtf8Bytes(read)));
        var (rows, readRows) = (Rows(before), Rows(after));
        for (var i = 0; i < written.Annotations.Count; i++)
        {
            var id = written.Annotations[i].Id;
            var reported = losses.Of(id).ToArray();
            if (reported.Any(loss => loss.Code == DiagnosticCodes.AnnotationLost || loss.Path == "id"))
                continue;
            var row = read.Annotations.Select((annotation, index) => (annotation, index)).Where(entry => entry.annotation.Id == id).Select(entry => (JsonElement?)readRows[entry.index]).FirstOrDefault();
            if (row is null)
                yield return $"annotation {id} of type {rows[i].GetProperty("type")}";
            else
                foreach (var member in Differing(rows[i], row.Value).Where(member => !reported.Any(loss => IsAbout(loss.Path, member))))
                    yield return $"{member} of {id}: {rows[i].GetProperty(member)}";
        }
        var articleLosses = losses.Losses.Where(loss => loss.AnnotationId is null).ToArray();
        foreach (var member in Differing(before.GetProperty("article"), after.GetProperty("article")).Concat(Differing(before, after)).Where(member => member is not ("article" or "annotations" or "sha256")))
        {
            if (!articleLosses.Any(loss => IsAbout(loss.Path, member)))
                yield return $"{member} of the article";
        }
    }

    private static bool IsAbout(string? path, string member) =>
        path is not null && (path == member || path.StartsWith(member + ".", StringComparison.Ordinal) || path.StartsWith(member + "[", StringComparison.Ordinal));

    private static JsonElement[] Rows(JsonElement document) => [.. document.GetProperty("annotations").EnumerateArray()];

    private static IEnumerable<string> Differing(JsonElement before, JsonElement after)
    {
        foreach (var member in before.EnumerateObject())
        {
            if (!after.TryGetProperty(member.Name, out var value) || !JsonElement.DeepEquals(member.Value, value))
                yield return member.Name;
        }
    }
}
