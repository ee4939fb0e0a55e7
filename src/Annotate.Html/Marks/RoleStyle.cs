using Annotate.Html.Writing;

namespace Annotate.Html.Marks;

/// <summary>How the role of an annotation is drawn and named.</summary>
internal static class RoleStyle
{
    private const int LongestLabel = 24;

    /// <summary>Tone, line and the word on the badge; no word where the annotation's kind already says it.</summary>
    public static (Tone Tone, LineStyle Line, string? Label) Of(Annotation annotation, string role) => (annotation, role) switch
    {
        (Attribution, "source") => (Tone.Source, LineStyle.Solid, "who"),
        (Attribution, "cue") => (Tone.Cue, LineStyle.Solid, "cue"),
        (Attribution attribution, "content") => (Tone.Content, LineOf(attribution.Mode), "what"),
        (Attribution, "addressee") => (Tone.Circumstance, LineStyle.Solid, "to whom"),
        (Attribution, "supplement") => (Tone.Circumstance, LineStyle.Dashed, "setting"),
        (Attribution, "stanceSignal") => (Tone.Circumstance, LineStyle.Dotted, "stance"),
        (Claim, "target") => (Tone.Claim, LineStyle.Solid, null),
        (Claim, "hedge") => (Tone.Claim, LineStyle.Dotted, "hedge"),
        (Evidence, "target") => (Tone.Evidence, LineStyle.Solid, null),
        (EvidenceSet, "signal") => (Tone.Evidence, LineStyle.Dotted, "signal"),
        (_, "target") => (Tone.Other, LineStyle.Solid, null),
        _ => (Tone.Other, LineStyle.Dashed, Excerpt.Of(role, LongestLabel)),
    };

    /// <summary>Solid is direct speech, dashed indirect, dash-dotted mixed; dotted where the mode is not given.</summary>
    public static LineStyle LineOf(AttributionMode? mode) => mode?.Value switch
    {
        "direct" => LineStyle.Solid,
        "indirect" => LineStyle.Dashed,
        "mixed" => LineStyle.DashDotted,
        _ => LineStyle.Dotted,
    };
}
