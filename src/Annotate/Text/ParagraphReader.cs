namespace Annotate;

/// <summary>Reads paragraphs one after the other: blocks between blank lines where the text has such, else lines.</summary>
internal ref struct ParagraphReader(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private readonly bool _isInBlocks = IsInBlocks(text);
    private int _next;

    /// <summary>Whether a blank line stands between two lines that are not. Linear.</summary>
    public static bool IsInBlocks(ReadOnlySpan<char> text)
    {
        var (isAfterText, isAfterGap) = (false, false);
        for (var start = 0; start < text.Length;)
        {
            var end = LineBreaks.EndOfLine(text, start);
            var isBlank = BlankCharacters.AreAll(text[start..end]);
            if (!isBlank && isAfterGap)
                return true;
            isAfterText |= !isBlank;
            isAfterGap = isBlank && isAfterText;
            start = LineBreaks.After(text, end);
        }
        return false;
    }

    /// <summary>The next paragraph, without blanks at its ends; never empty.</summary>
    public bool TryRead(out TextSpan paragraph)
    {
        var (first, last) = (-1, -1);
        while (_next < _text.Length)
        {
            var end = LineBreaks.EndOfLine(_text, _next);
            var line = BlankCharacters.Trim(_text, _next, end);
            _next = LineBreaks.After(_text, end);
            if (line.IsEmpty)
            {
                if (first >= 0)
                    break;
                continue;
            }
            (first, last) = (first < 0 ? line.Start : first, line.End);
            if (!_isInBlocks)
                break;
        }
        paragraph = first < 0 ? default : new TextSpan(first, last);
        return first >= 0;
    }

    /// <summary>Where the paragraph around a position ends, without blanks.</summary>
    public static int EndOfParagraph(ReadOnlySpan<char> text, int position, bool isInBlocks)
    {
        var end = LineBreaks.EndOfLine(text, position);
        while (isInBlocks && end < text.Length)
        {
            var next = LineBreaks.After(text, end);
            var nextEnd = LineBreaks.EndOfLine(text, next);
            if (BlankCharacters.AreAll(text[next..nextEnd]))
                break;
            end = nextEnd;
        }
        return BlankCharacters.Trim(text, position, end).End;
    }
}
