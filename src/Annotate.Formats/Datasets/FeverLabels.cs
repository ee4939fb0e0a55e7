namespace Annotate.Formats.Datasets;

/// <summary>The labels of FEVER and FEVEROUS, for claims and for their evidence.</summary>
internal static class FeverLabels
{
    public static IReadOnlyList<DatasetLabel> All { get; } = ValueList.Create(
        new DatasetLabel { Label = "SUPPORTS", Verdict = VerdictLabel.Supported, Stance = Stance.Supports },
        new DatasetLabel { Label = "REFUTES", Verdict = VerdictLabel.Refuted, Stance = Stance.Refutes },
        new DatasetLabel { Label = "NOT ENOUGH INFO", Verdict = VerdictLabel.NotEnoughEvidence, Stance = Stance.NotEnoughInfo });
}
