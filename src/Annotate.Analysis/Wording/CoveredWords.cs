using System.Text;

namespace Annotate.Analysis;

/// <summary>Reads the words of the article that spans cover, for sentences and rules.</summary>
internal static class CoveredWords
{
    private const int MostRead = 4096;

    /// <summary>The covered words on one line, of long ones the first 4,096 UTF-16 code units; an empty text where the spans do not
    /// fit the article.</summary>
    public static string Of(AnnotatedArticle annotated, SpanSet spans)
    {
        if (!spans.IsAnchored)
            return SentenceParts.OneLine(Start(annotated.TextOf(spans)));
        var text = annotated.Article.Text;
        var words = new StringBuilder();
        foreach (var span in spans)
        {
            if (span.End > text.Length)
                return "";
            if (words.Length < MostRead)
                words.Append(words.Length > 0 ? " … " : "").Append(text, span.Start, Math.Min(span.Length, MostRead));
        }
        return SentenceParts.OneLine(Start(words.ToString()));
    }

    /// <summary>The beginning that is read, without half a character.</summary>
    private static string Start(string text) =>
        text.Length <= MostRead ? text : text[..SurrogatePairs.Before(text, MostRead)];
}
