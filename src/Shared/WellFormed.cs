namespace Annotate;

/// <summary>Tells surrogates that belong together from lone ones, which System.Text.Json would write as U+FFFD without a word.</summary>
internal static class WellFormed
{
    /// <summary>The index of the first surrogate without its other half, or -1. Linear, vectorised over text without surrogates.</summary>
    public static int IndexOfLoneSurrogate(ReadOnlySpan<char> text)
    {
        var position = 0;
        while (true)
        {
            var next = text[position..].IndexOfAnyInRange('\uD800', '\uDFFF');
            if (next < 0)
                return -1;
            position += next;
            if (!char.IsHighSurrogate(text[position]) || position + 1 == text.Length || !char.IsLowSurrogate(text[position + 1]))
                return position;
            position += 2;
        }
    }

    public static bool Is(ReadOnlySpan<char> text) => IndexOfLoneSurrogate(text) < 0;
}
