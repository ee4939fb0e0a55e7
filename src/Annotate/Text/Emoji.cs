namespace Annotate;

/// <summary>Sequences of emoji (Unicode Technical Standard 51, UAX 29 rules WB3c, WB15, WB16): one symbol each.</summary>
internal static class Emoji
{
    private const int Joiner = 0x200D;

    /// <summary>Where the symbol ends that begins at a place and whose first character ends at another.</summary>
    public static int End(ReadOnlySpan<char> text, int start, int end)
    {
        if (IsRegion(text, start) && IsRegion(text, end))
            return end + 2;
        while (end < text.Length)
        {
            if (text[end] == Joiner && end + 1 < text.Length && CharacterKinds.At(text, end + 1, out var width) == CharacterKind.Symbol)
                end += 1 + width;
            else if (IsExtender(text, end, out width))
                end += width;
            else
                break;
        }
        return end;
    }

    private static bool IsRegion(ReadOnlySpan<char> text, int index) =>
        index + 1 < text.Length && text[index] == '\uD83C' && text[index + 1] is >= '\uDDE6' and <= '\uDDFF';

    /// <summary>A variation selector, an enclosing key, a skin tone, a tag of a flag, any combining mark.</summary>
    private static bool IsExtender(ReadOnlySpan<char> text, int index, out int width)
    {
        var kind = CharacterKinds.At(text, index, out width);
        return kind == CharacterKind.Mark
            || text[index] is '\u20E3'
            || (width == 2 && text[index] == '\uD83C' && text[index + 1] is >= '\uDFFB' and <= '\uDFFF')
            || (width == 2 && text[index] == '\uDB40' && text[index + 1] is >= '\uDC20' and <= '\uDC7F');
    }
}
