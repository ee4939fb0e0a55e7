using System.Text.Json;
using Annotate.Formats.Json;

namespace Annotate.Formats.Datasets;

/// <summary>HoVer as a JSON array: claims that need several Wikipedia articles together.</summary>
internal sealed class HoverFormat : ClaimDatasetFormat
{
    /// <inheritdoc/>
    public override string Name => "hover";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Extensions { get; } = ValueList.Create(".hover.json");

    /// <inheritdoc/>
    public override string MediaType => "application/json";

    /// <inheritdoc/>
    public override IReadOnlyList<DatasetLabel> Labels { get; } = ValueList.Create(
        new DatasetLabel { Label = "SUPPORTED", Verdict = VerdictLabel.Supported, Stance = Stance.Supports },
        new DatasetLabel
        {
            Label = "NOT_SUPPORTED",
            Verdict = new VerdictLabel("notSupported"),
            Stance = Stance.Context,
            Loss = "it is refuted or has not enough evidence, and the data set does not say which.",
        });

    private protected override AnnotatedArticle? Read(JsonElement json, DatasetRecord record)
    {
        if (!record.Start((json.Find("uid") ?? json.Find("id"))?.AsName(), json.Text("claim"), claim => claim with { Extra = record.Rest(json, "uid", "claim", "label", "supporting_facts") }))
            return null;
        var label = record.LabelOf(json.Text("label"));
        var facts = new List<AnnotationId>();
        foreach (var fact in json.Items("supporting_facts"))
        {
            if (fact.ValueKind == JsonValueKind.Array && fact.GetArrayLength() == 2 && fact[0].AsText() is { } page && fact[1].ValueKind == JsonValueKind.Number)
                facts.Add(record.AddEvidence(evidence => evidence with { ArticleUri = page, Locator = fact[1].GetRawText() }));
            else
                record.Warn(ConversionTexts.DatasetRecord.SupportingFact(Excerpt.Of(fact.GetRawText())));
        }
        if (facts.Count > 0)
            record.AddSet(label?.Stance ?? Stance.Context, facts, set => set);
        if (label?.Verdict is { } verdict)
            record.AddVerdict(verdict, null);
        return record.ToArticle();
    }
}
