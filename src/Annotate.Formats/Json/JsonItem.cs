using System.Runtime.InteropServices;
using System.Text.Json;
using Annotate.Formats.Sources;
using Annotate.Serialization;

namespace Annotate.Formats.Json;

/// <summary>One of several articles of a file, with what is wrong with it so far.</summary>
internal sealed record JsonItem(JsonElement Value, string Path, DiagnosticCollector Diagnostics)
{
    /// <summary>The result of reading it.</summary>
    public ReadResult<AnnotatedArticle> ToResult(AnnotatedArticle? annotated) =>
        new(annotated, Diagnostics.ToList(), JsonMarshal.GetRawUtf8Value(Value).ToArray());

    /// <summary>The items of a file that is one, an array of them, or a <c>@graph</c>.</summary>
    public static IEnumerable<JsonItem> Of(Part part, JsonElement root, Func<JsonElement, bool> isItem, CancellationToken cancellationToken)
    {
        var graph = root.Find("@graph");
        var list = graph ?? root;
        var path = graph is null ? "$" : "$['@graph']";
        var index = -1;
        foreach (var value in list.Items())
        {
            cancellationToken.ThrowIfCancellationRequested();
            index++;
            if (!isItem(value))
                continue;
            var item =
                new JsonItem(value, list.ValueKind == JsonValueKind.Array ? $"{path}[{index}]" : path, new DiagnosticCollector(part.Bytes));
            ForeignText.Report(value, item.Path, item.Diagnostics);
            yield return item;
        }
    }
}
