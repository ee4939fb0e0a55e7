using System.Buffers;

namespace Annotate;

/// <summary>What stands beside a quotation mark and tells which way it faces.</summary>
internal static class Surroundings
{
    private const string OnBothSides = "-‐–—―/|*_";

    private static readonly SearchValues<char> Before = SearchValues.Create(OnBothSides + "([{<=>¿¡" + "“‘„‚«‹「『（");

    private static readonly SearchValues<char> After = SearchValues.Create(OnBothSides + ".,;:!?)]}…" + "”’»›」』" + "。，、！？；：）،؛؟۔");

    /// <summary>A mark after this character may open.</summary>
    public static bool SeparatesBefore(char c) => BlankCharacters.Is(c) || Before.Contains(c);

    /// <summary>A mark before this character may close.</summary>
    public static bool SeparatesAfter(char c) => BlankCharacters.Is(c) || After.Contains(c);
}
