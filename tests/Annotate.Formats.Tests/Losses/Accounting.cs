using System.Text;
using System.Text.Json;
using Annotate.Diagnostics;

namespace Annotate.Formats.Tests.Losses;

/// <summary>Proves of one conversion that what reads back and what is reported cover what was written.</summary>
internal static class Accounting
{
    public static async Task<(IReadOnlyList<AnnotatedArticle> Read, LossReport Losses)> ConvertAsync(
        AnnotationFormat format, params IReadOnlyList<AnnotatedArticle> articles)
    {
        var parts = new Dictionary<string, ReadOnlyMemory<byte>>();
        var losses = await format.WriteAsync(
            articles.ToAsyncEnumerable(), FormatTarget.ToParts(parts, "a" + format.Extensions[0]), CancellationToken.None);
        var options = new FormatReadOptions
        {
            Article = format.Capabilities.HasFlag(FormatCapabilities.Text) || articles.Count != 1 ? null : articles[0].Article
        };
        var results = await format.ReadAsync(FormatSource.FromParts(parts, "a" + format.Extensions[0]), options, CancellationToken.None)
            .ToListAsync();
        return ([.. results.Select(result => result.Value ?? throw new InvalidOperationException(
            $"{format}: {string.Join('\n', result.Diagnostics)}\n{Encoding.UTF8.GetString(parts.First().Value.Span)}"))], losses);
    }

    /// <summary>What is neither there nor reported, one line each. A data set gives an article for each record, and keeps nothing of the
    /// article written.</summary>
    public static IEnumerable<string> Missing(
        AnnotateJson json, AnnotatedArticle written, IReadOnlyList<AnnotatedArticle> read, LossReport losses)
    {
        var before = JsonElement.Parse(json.ToUtf8Bytes(written));
        var afters = read.Select(article => JsonElement.Parse(json.ToUtf8Bytes(article))).ToArray();
        var rows = Rows(before);
        var readRows = new Dictionary<AnnotationId, JsonElement>();
        for (var i = 0; i < read.Count; i++)
        {
            foreach (var (annotation, row) in read[i].Annotations.Zip(Rows(afters[i])))
                readRows.TryAdd(annotation.Id, row);
        }
        for (var i = 0; i < written.Annotations.Count; i++)
        {
            var id = written.Annotations[i].Id;
            var reported = losses.Of(id).ToArray();
            if (reported.Any(loss => loss.Code == DiagnosticCodes.AnnotationLost || loss.Path == "id"))
                continue;
            if (!readRows.TryGetValue(id, out var row))
                yield return $"annotation {id} of type {rows[i].GetProperty("type")}";
            else
                foreach (var member in Differing(rows[i], row).Where(member => !reported.Any(loss => IsAbout(loss.Path, member))))
                    yield return $"{member} of {id}: {rows[i].GetProperty(member)} became "
                        + $"{(row.TryGetProperty(member, out var now) ? now : "nothing")}";
        }
        var articleLosses = losses.Losses.Where(loss => loss.AnnotationId is null).ToArray();
        var nothing = JsonElement.Parse("""{"article":{}}""");
        var after = afters.Length == 1 ? afters[0] : nothing;
        foreach (var member in Differing(before.GetProperty("article"), after.GetProperty("article")).Concat(Differing(before, after))
            .Where(member => member is not ("format" or "offsets" or "article" or "annotations" or "sha256")))
        {
            if (!articleLosses.Any(loss => IsAbout(loss.Path, member)) && !(member == "text" && written.Article.Text.Length == 0))
                yield return $"{member} of the article";
        }
    }

    private static bool IsAbout(string? path, string member) =>
        path is not null && (path == member
            || path.StartsWith(member + ".", StringComparison.Ordinal)
            || path.StartsWith(member + "[", StringComparison.Ordinal));

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
