namespace Annotate.Html.Sections;

/// <summary>How judgements are told apart: by a sign and by a colour.</summary>
internal static class JudgementStyle
{
    /// <summary>A sign for a judgement, so that it can be told without colour.</summary>
    public static string SignOf(string judgement) => judgement switch
    {
        "endorses" or "supported" or "supports" => "✓",
        "rejects" or "refuted" or "refutes" => "✗",
        "undercuts" => "⌇",
        "doubts" or "notEnoughEvidence" or "notEnoughInfo" => "?",
        "mixed" or "conflicting" => "±",
        _ => "○",
    };

    /// <summary>The class that colours a judgement.</summary>
    public static string ClassOf(string judgement) => judgement switch
    {
        "endorses" or "supported" or "supports" => "good",
        "rejects" or "refuted" or "refutes" => "bad",
        "undercuts" or "doubts" or "notEnoughEvidence" or "notEnoughInfo" or "mixed" or "conflicting" => "open",
        _ => "plain",
    };
}
