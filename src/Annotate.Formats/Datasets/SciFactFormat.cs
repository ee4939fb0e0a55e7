using System.Text.Json;
using Annotate.Formats.Json;

namespace Annotate.Formats.Datasets;

/// <summary>SciFact claims as JSON Lines: rationales in abstracts.</summary>
internal sealed class SciFactFormat : ClaimDatasetFormat
{
    /// <inheritdoc/>
    public override string Name => "scifact";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Extensions { get; } = ValueList.Create(".scifact.jsonl");

    /// <inheritdoc/>
    public override string MediaType => "application/jsonl";

    /// <inheritdoc/>
    public override IReadOnlyList<DatasetLabel> Labels { get; } = ValueList.Create(
        new DatasetLabel { Label = "SUPPORT", Stance = Stance.Supports },
        new DatasetLabel { Label = "CONTRADICT", Stance = Stance.Refutes },
        new DatasetLabel { Label = "NOT_ENOUGH_INFO", Stance = Stance.NotEnoughInfo });

    private protected override AnnotatedArticle? Read(JsonElement json, DatasetRecord record)
    {
        // Predictions name the claim by its id alone.
        if (!record.Start(json.Find("id")?.AsName(), json.Text("claim") ?? json.Find("id")?.AsName(), claim => claim with { Extra = record.Rest(json, "id", "claim", "evidence") }))
            return null;
        if (json.Find("evidence") is { ValueKind: JsonValueKind.Object } evidence)
        {
            foreach (var document in evidence.EnumerateObject())
            {
                foreach (var rationale in document.Value.Items())
                    AddRationale(document.Name, rationale, record);
            }
        }
        else if (json.Find("evidence") is not null)
        {
            record.Warn(ConversionTexts.DatasetRecord.Documents());
        }
        return record.ToArticle();
    }

    private static void AddRationale(string document, JsonElement rationale, DatasetRecord record)
    {
        if (record.LabelOf(rationale.Text("label"))?.Stance is not { } stance)
        {
            record.Warn(ConversionTexts.DatasetRecord.Rationale(Excerpt.Of(document)));
            return;
        }
        var sentences = new List<AnnotationId>();
        foreach (var sentence in rationale.Items("sentences"))
        {
            if (sentence.ValueKind == JsonValueKind.Number)
                sentences.Add(record.AddEvidence(evidence => evidence with { ArticleUri = document, Locator = sentence.GetRawText() }));
            else
                record.Warn(ConversionTexts.DatasetRecord.SentenceOf(Excerpt.Of(sentence.GetRawText()), Excerpt.Of(document)));
        }
        record.AddSet(stance, sentences, set => set);
    }
}
