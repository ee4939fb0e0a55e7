namespace Annotate.Guard.Comparing;

/// <summary>One thing that two builds say differently of one input on one path.</summary>
/// <param name="Path">The path.</param>
/// <param name="Field">What kind of thing.</param>
/// <param name="Key">The code of a finding, the name of a document or report; null where only the field is known, as of recorded
/// answers.</param>
/// <param name="Input">The input.</param>
internal readonly record struct Difference(string Path, string Field, string? Key, string Input);
