using System.Globalization;
using System.Text;

namespace Annotate.Evaluation;

/// <summary>Words, numbers and single punctuation marks: runs of letters, digits and the marks on them, and every other visible character by itself.</summary>
/// <remarks>An apostrophe or hyphen between letters belongs to the word ("don't", "cross-border"), as do a point and a comma between digits ("1,500.5").
/// Follows the gist of UAX #29 without its tables; deterministic. Supply an <see cref="ITokenizer"/> of your own to match another tool.</remarks>
public sealed class WordTokenizer : ITokenizer
{
    private WordTokenizer() { }

    /// <summary>The tokenizer.</summary>
    public static WordTokenizer Default { get; } = new();

    /// <inheritdoc/>
    public IEnumerable<TextSpan> Tokenize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var start = 0; start < text.Length;)
        {
            var end = start + WidthAt(text, start);
            if (IsWordAt(text, start))
            {
                while (end < text.Length && (IsWordAt(text, end) || Joins(text, end)))
                    end += WidthAt(text, end);
                yield return new TextSpan(start, end);
            }
            else if (!char.IsWhiteSpace(text, start) && !char.IsControl(text, start))
            {
                yield return new TextSpan(start, end);
            }
            start = end;
        }
    }

    private static int WidthAt(string text, int index) => char.IsSurrogatePair(text, index) ? 2 : 1;

    private static bool IsWordAt(string text, int index) =>
        Rune.TryGetRuneAt(text, index, out var rune)
        && (Rune.IsLetterOrDigit(rune)
            || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.ConnectorPunctuation);

    private static bool Joins(string text, int index)
    {
        if (index + 1 >= text.Length)
            return false;
        var (before, after) = (text[index - 1], text[index + 1]);
        return text[index] switch
        {
            '\'' or '’' or '-' => char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after),
            '.' or ',' => char.IsDigit(before) && char.IsDigit(after),
            _ => false,
        };
    }
}
