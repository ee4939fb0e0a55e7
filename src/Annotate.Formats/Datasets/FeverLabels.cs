using System.Text.Json;
using Annotate.Formats.Json;

namespace Annotate.Formats.Datasets;

/// <summary>The labels of FEVER and FEVEROUS, for claims and for their evidence, and what predictions call them.</summary>
internal static class FeverLabels
{
    public static IReadOnlyList<DatasetLabel> All { get; } = ValueList.Create(
        new DatasetLabel { Label = "SUPPORTS", Verdict = VerdictLabel.Supported, Stance = Stance.Supports },
        new DatasetLabel { Label = "REFUTES", Verdict = VerdictLabel.Refuted, Stance = Stance.Refutes },
        new DatasetLabel { Label = "NOT ENOUGH INFO", Verdict = VerdictLabel.NotEnoughEvidence, Stance = Stance.NotEnoughInfo });

    /// <summary>The members of the label and the evidence: those of a prediction only where the record has no label of its own.</summary>
    public static (string Label, string Evidence, bool IsPrediction) MembersOf(JsonElement json) =>
        json.Find("label") is null && json.Find("predicted_label") is not null
            ? ("predicted_label", "predicted_evidence", true)
            : ("label", "evidence", false);

    /// <summary>Begins with the claim. Predictions name it by its id alone.</summary>
    public static bool Start(DatasetRecord record, JsonElement json)
    {
        var (label, evidence, isPrediction) = MembersOf(json);
        var id = json.Find("id")?.AsName();
        return record.Start(
            id, json.Text("claim") ?? (isPrediction ? id : null),
            claim => claim with { Extra = record.Rest(json, "id", "claim", label, evidence) });
    }
}
