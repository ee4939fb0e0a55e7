namespace Annotate.Html.Marks;

/// <summary>The class names of the style sheet that stand for tones.</summary>
internal static class ToneClass
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
}
