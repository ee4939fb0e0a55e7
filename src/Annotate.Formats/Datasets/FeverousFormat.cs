using System.Text.Json;
using Annotate.Formats.Json;

namespace Annotate.Formats.Datasets;

/// <summary>FEVEROUS as JSON Lines: sentences and table cells as evidence.</summary>
internal sealed class FeverousFormat : ClaimDatasetFormat
{
    private static readonly string[] Kinds = ["header_cell", "table_caption", "cell", "sentence", "item", "section", "title"];

    /// <inheritdoc/>
    public override string Name => "feverous";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Extensions { get; } = ValueList.Create(".feverous.jsonl");

    /// <inheritdoc/>
    public override string MediaType => "application/jsonl";

    /// <inheritdoc/>
    public override IReadOnlyList<DatasetLabel> Labels => FeverLabels.All;

    private protected override AnnotatedArticle? Read(JsonElement json, DatasetRecord record)
    {
        if (!FeverLabels.Start(record, json))
            return null;
        var (labelName, evidenceName, isPrediction) = FeverLabels.MembersOf(json);
        var label = record.LabelOf(json.Text(labelName));
        if (isPrediction)
        {
            record.AddSet(label?.Stance ?? Stance.NotEnoughInfo, json.Items(evidenceName).Select(element => AddElement(element, record)).OfType<AnnotationId>().ToArray(), item => item);
        }
        else
        {
            foreach (var set in json.Items(evidenceName))
            {
                var pieces = set.Items("content").Select(element => AddElement(element, record)).OfType<AnnotationId>().ToArray();
                record.AddSet(label?.Stance ?? Stance.NotEnoughInfo, pieces, item => item with { Extra = set.Find("context") is { } context ? record.Keep(context) : ExtraMembers.Empty });
            }
        }
        if (label?.Verdict is { } verdict)
            record.AddVerdict(verdict, null);
        return record.ToArticle();
    }

    private static AnnotationId? AddElement(JsonElement element, DatasetRecord record)
    {
        if (element.AsText() is { } text)
        {
            // A page may have "_cell_" in its title, so the last one counts; a header cell is no cell.
            foreach (var kind in Kinds)
            {
                var at = text.LastIndexOf($"_{kind}", StringComparison.Ordinal);
                if (at > 0 && IsPosition(text.AsSpan(at + kind.Length + 1)))
                    return record.AddEvidence(evidence => evidence with { ArticleUri = text[..at], Locator = $"{kind}:{text[(at + kind.Length + 1)..].TrimStart('_')}" });
            }
        }
        else if (element.ValueKind == JsonValueKind.Array && element.GetArrayLength() == 3 && element[0].AsText() is { } page && element[1].AsText() is { } kind && element[2].AsName() is { } position)
        {
            return record.AddEvidence(evidence => evidence with { ArticleUri = page, Locator = $"{kind}:{position}" });
        }
        record.Warn(ConversionTexts.DatasetRecord.Element(Excerpt.Of(element.GetRawText())));
        return null;
    }

    private static bool IsPosition(ReadOnlySpan<char> text) => text.TrimEnd("_0123456789").IsEmpty;
}
