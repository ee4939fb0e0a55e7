namespace Annotate.Anchoring;

/// <summary>A stretch that two versions of a text have in common, in the same order as all others.</summary>
internal readonly record struct EqualRun(int Old, int New, int Length)
{
    public int OldEnd => Old + Length;

    public int NewEnd => New + Length;

    public EqualRun Flip() => new(New, Old, Length);
}
