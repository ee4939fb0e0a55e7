namespace Annotate.Guard.Paths;

/// <summary>Edits a text as editors do: words changed, sentences cut, added, moved.</summary>
internal static class EditedText
{
    private static readonly string[] Words = ["new", "“quoted”", "😀", "the mayor", "said", "\n\n", "  ", "—", "Tests show cracks", "a"];

    public static string Of(string text, GuardRandom random)
    {
        for (var edits = 1 + random.Below(6); edits > 0; edits--)
        {
            var (start, end) = Stretch(text, random);
            var words = random.Pick(Words);
            text = random.Below(7) switch
            {
                0 => text.Remove(start, end - start),
                1 => text.Insert(start, words + " "),
                2 => text[..start] + words + text[end..],
                3 => text[end..] + text[start..end] + text[..start],
                4 => text.Replace('“', '"').Replace('”', '"').Replace('’', '\''),
                5 => text.Insert(end, text[start..end]),
                _ => text.Replace(" the ", " a ", StringComparison.Ordinal),
            };
        }
        return text;
    }

    /// <summary>A stretch by chance that cuts no surrogate pair.</summary>
    public static (int Start, int End) Stretch(string text, GuardRandom random)
    {
        var start = Whole(text, random.Below(text.Length + 1));
        return (start, Whole(text, Math.Min(text.Length, start + random.Below(random.OneIn(3) ? 120 : 20))));
    }

    private static int Whole(string text, int position) =>
        position > 0 && position < text.Length && char.IsLowSurrogate(text[position]) ? position - 1 : position;
}
