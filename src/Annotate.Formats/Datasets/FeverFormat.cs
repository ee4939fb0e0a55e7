using System.Text.Json;
using Annotate.Formats.Json;

namespace Annotate.Formats.Datasets;

/// <summary>FEVER as JSON Lines, read and written.</summary>
internal sealed class FeverFormat : ClaimDatasetFormat
{
    private readonly AnnotateJson _json;

    public FeverFormat(AnnotateJson json)
    {
        ArgumentNullException.ThrowIfNull(json);
        _json = json;
    }

    /// <inheritdoc/>
    public override string Name => "fever";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Extensions { get; } = ValueList.Create(".fever.jsonl");

    /// <inheritdoc/>
    public override string MediaType => "application/jsonl";

    /// <inheritdoc/>
    public override FormatCapabilities Capabilities => base.Capabilities | FormatCapabilities.Write;

    /// <inheritdoc/>
    public override IReadOnlyList<DatasetLabel> Labels => FeverLabels.All;

    /// <inheritdoc/>
    public override Task<LossReport> WriteAsync(IAsyncEnumerable<AnnotatedArticle> articles, FormatTarget target, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(target);
        return new FeverWriter(this, _json).WriteAsync(articles, target, cancellationToken);
    }

    private protected override AnnotatedArticle? Read(JsonElement json, DatasetRecord record)
    {
        if (!FeverLabels.Start(record, json))
            return null;
        var (labelName, evidenceName, isPrediction) = FeverLabels.MembersOf(json);
        var label = record.LabelOf(json.Text(labelName));
        foreach (var set in isPrediction && json.Find(evidenceName) is { } predicted ? [predicted] : json.Items(evidenceName))
        {
            var pieces = new List<AnnotationId>();
            // A shared-task file may hold one flat list of pieces in place of a list of sets.
            foreach (var piece in !isPrediction && IsPiece(set) ? [set] : set.Items())
            {
                if (isPrediction ? IsPredicted(piece) : IsPiece(piece))
                    pieces.Add(AddPiece(piece, record));
                else
                    record.Warn(ConversionTexts.DatasetRecord.Evidence(
                        Excerpt.Of(piece.GetRawText()), isPrediction ? "list of page and sentence" : "list of annotation id, evidence id, page and sentence"));
            }
            record.AddSet(label?.Stance ?? Stance.NotEnoughInfo, pieces, item => item);
        }
        if (label?.Verdict is { } verdict)
            record.AddVerdict(verdict, null);
        return record.ToArticle();
    }

    private static AnnotationId AddPiece(JsonElement piece, DatasetRecord record) => record.AddEvidence(evidence => evidence with
    {
        ArticleUri = piece[piece.GetArrayLength() - 2].AsText(),
        Locator = piece[piece.GetArrayLength() - 1].AsName(),
        Extra = piece.GetArrayLength() == 2 ? ExtraMembers.Empty : record.Keep(JsonElement.Parse($"[{piece[0].GetRawText()},{piece[1].GetRawText()}]")),
    });

    private static bool IsPredicted(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array && value.GetArrayLength() == 2 && value[0].ValueKind == JsonValueKind.String && value[1].ValueKind == JsonValueKind.Number;

    private static bool IsPiece(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array && value.GetArrayLength() == 4 && value[0].ValueKind is JsonValueKind.Number or JsonValueKind.Null
        && value[2].ValueKind is JsonValueKind.String or JsonValueKind.Null && value[3].ValueKind is JsonValueKind.Number or JsonValueKind.Null;
}
