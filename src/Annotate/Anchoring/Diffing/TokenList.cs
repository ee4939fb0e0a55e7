using System.Globalization;

namespace Annotate.Anchoring;

/// <summary>A stretch of text as numbered tokens: equal tokens have equal numbers.</summary>
internal sealed class TokenList
{
    private readonly List<int> _starts = [];
    private readonly List<int> _ids = [];

    /// <summary>The number of tokens.</summary>
    public int Count => _ids.Count;

    /// <summary>The number of a token.</summary>
    public int this[int index] => _ids[index];

    /// <summary>Where a token starts; where the last one ends for the index after the last.</summary>
    public int StartOf(int index) => _starts[index];

    /// <summary>Splits into lines and line breaks; every CR and LF is a token of its own.</summary>
    public static TokenList Lines(string text, TextSpan area, TokenNumbers numbers)
    {
        var tokens = new TokenList();
        for (var i = area.Start; i < area.End;)
        {
            var length = text.AsSpan(i, area.End - i).IndexOfAny('\r', '\n');
            length = length switch { < 0 => area.End - i, 0 => 1, _ => length };
            tokens.Add(text, i, length, numbers);
            i += length;
        }
        tokens._starts.Add(area.End);
        return tokens;
    }

    /// <summary>Splits into words and single other characters; ideographs and kana are words of one character. Combining marks stay with what they mark.</summary>
    public static TokenList Words(string text, TextSpan area, TokenNumbers numbers)
    {
        var tokens = new TokenList();
        for (var i = area.Start; i < area.End;)
        {
            var end = i + 1;
            if (IsWordPart(text[i]))
            {
                while (end < area.End && (IsWordPart(text[end]) || IsMark(text[end])))
                    end++;
            }
            else
            {
                if (end < area.End && char.IsSurrogatePair(text[i], text[end]))
                    end++;
                while (end < area.End && IsMark(text[end]))
                    end++;
            }
            tokens.Add(text, i, end - i, numbers);
            i = end;
        }
        tokens._starts.Add(area.End);
        return tokens;
    }

    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c) && !IsWrittenWithoutSpaces(c);

    // Thai to Myanmar, kana, CJK: a run of letters is not a word there.
    private static bool IsWrittenWithoutSpaces(char c) => c is >= '\u0E00' and <= '\u109F' or >= '\u3040' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF';

    private static bool IsMark(char c) =>
        c >= '\u0300' && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark;

    private void Add(string text, int start, int length, TokenNumbers numbers)
    {
        _starts.Add(start);
        _ids.Add(numbers.Of(text.AsSpan(start, length)));
    }
}
