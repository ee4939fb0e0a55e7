namespace Annotate.Html.Marks;

/// <summary>The colour of a mark, and with it the meaning of its role. Source, cue and content of attributions have related
/// tones.</summary>
internal enum Tone
{
    Source,
    Cue,
    Content,
    Circumstance,
    Evidence,
    Claim,
    Other,
}
