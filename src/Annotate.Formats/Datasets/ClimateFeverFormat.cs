using System.Text.Json;
using Annotate.Formats.Json;

namespace Annotate.Formats.Datasets;

/// <summary>CLIMATE-FEVER as JSON Lines: five sentences a claim, each with the votes of up to five annotators.</summary>
internal sealed class ClimateFeverFormat : ClaimDatasetFormat
{
    /// <inheritdoc/>
    public override string Name => "climate-fever";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Extensions { get; } = ValueList.Create(".climate-fever.jsonl");

    /// <inheritdoc/>
    public override string MediaType => "application/jsonl";

    /// <inheritdoc/>
    public override IReadOnlyList<DatasetLabel> Labels { get; } = ValueList.Create(
        new DatasetLabel { Label = "SUPPORTS", Verdict = VerdictLabel.Supported, Stance = Stance.Supports },
        new DatasetLabel { Label = "REFUTES", Verdict = VerdictLabel.Refuted, Stance = Stance.Refutes },
        new DatasetLabel { Label = "NOT_ENOUGH_INFO", Verdict = VerdictLabel.NotEnoughEvidence, Stance = Stance.NotEnoughInfo },
        new DatasetLabel { Label = "DISPUTED", Verdict = VerdictLabel.Conflicting, Loss = "the data set means evidence on both sides; 'conflicting' also covers cherry-picking." });

    private protected override AnnotatedArticle? Read(JsonElement json, DatasetRecord record)
    {
        if (!record.Start(json.Find("claim_id")?.AsName(), json.Text("claim"), claim => claim with { Extra = record.Rest(json, "claim_id", "claim", "claim_label", "evidences") }))
            return null;
        foreach (var item in json.Items("evidences"))
        {
            if (item.ValueKind != JsonValueKind.Object || record.LabelOf(NameOf(item.Find("evidence_label")))?.Stance is not { } stance)
            {
                record.Warn(ConversionTexts.DatasetRecord.Evidence(Excerpt.Of(item.GetRawText()), "object with a label of evidence"));
                continue;
            }
            var id = record.AddEvidence(evidence => evidence with
            {
                ArticleUri = item.Text("article"),
                Locator = LocatorOf(item.Text("evidence_id"), item.Text("article")),
                Description = item.Text("evidence"),
            });
            record.AddSet(stance, [id], set => set with
            {
                Votes = [.. item.Items("votes").Select(vote => vote.ValueKind == JsonValueKind.Null ? null : record.LabelOf(NameOf(vote))?.Stance)],
                Extra = record.Rest(item, "article", "evidence_id", "evidence", "evidence_label", "votes"),
            });
        }
        if (record.LabelOf(NameOf(json.Find("claim_label")))?.Verdict is { } verdict)
            record.AddVerdict(verdict, null);
        return record.ToArticle();
    }

    private string? NameOf(JsonElement? label) =>
        label is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var index) && index >= 0 && index < Labels.Count ? Labels[index].Label : label?.AsName();

    /// <summary>An evidence id is the page and the number of the sentence: <c>Famine:386</c>.</summary>
    private static string? LocatorOf(string? id, string? page) =>
        id is not null && page is not null && id.StartsWith($"{page}:", StringComparison.Ordinal) ? id[(page.Length + 1)..] : id;
}
