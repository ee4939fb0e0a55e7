using Annotate.Html.Marks;

namespace Annotate.Html.Sections;

/// <summary>How values are spelled: in class names, and in words for readers.</summary>
internal static class Names
{
    public static string Of(Tone tone) => tone switch
    {
        Tone.Source => "source",
        Tone.Cue => "cue",
        Tone.Content => "content",
        Tone.Circumstance => "circumstance",
        Tone.Evidence => "evidence",
        Tone.Claim => "claim",
        _ => "other",
    };

    /// <summary>A value of a vocabulary in words: <c>notEnoughEvidence</c> becomes "not enough evidence"; foreign spellings stay.</summary>
    public static string Spaced(string value)
    {
        var words = new System.Text.StringBuilder(value.Length + 8);
        for (var i = 0; i < value.Length; i++)
        {
            if (i > 0 && char.IsAsciiLetterUpper(value[i]) && char.IsAsciiLetterLower(value[i - 1]))
                words.Append(' ').Append(char.ToLowerInvariant(value[i]));
            else
                words.Append(value[i]);
        }
        return words.ToString();
    }

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
