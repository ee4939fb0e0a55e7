using System.Text;

namespace Annotate.Html.Sections;

/// <summary>Values of vocabularies in words for readers.</summary>
internal static class VocabularyWords
{
    /// <summary>A value of a vocabulary in words: <c>notEnoughEvidence</c> becomes "not enough evidence"; foreign spellings stay.</summary>
    public static string Spaced(string value)
    {
        var words = new StringBuilder(value.Length + 8);
        for (var i = 0; i < value.Length; i++)
        {
            if (i > 0 && char.IsAsciiLetterUpper(value[i]) && char.IsAsciiLetterLower(value[i - 1]))
                words.Append(' ').Append(char.ToLowerInvariant(value[i]));
            else
                words.Append(value[i]);
        }
        return words.ToString();
    }
}
