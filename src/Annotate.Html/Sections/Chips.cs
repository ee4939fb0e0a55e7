using Annotate.Html.Writing;

namespace Annotate.Html.Sections;

/// <summary>Writes values as small labels; nothing where there is none.</summary>
internal static class Chips
{
    public static void Write(HtmlWriter html, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            html.Write($"<span class=\"chip\">{VocabularyWords.Spaced(Excerpt.Of(value, RowLengths.Name))}</span> ");
    }

    public static void Write(HtmlWriter html, string before, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            html.Write($"<span class=\"chip\">{before} {VocabularyWords.Spaced(Excerpt.Of(value, RowLengths.Name))}</span> ");
    }

    /// <summary>A judgement with its sign, after words that say whose it is.</summary>
    public static void WriteJudgement(HtmlWriter html, string before, string? value)
    {
        if (string.IsNullOrEmpty(value))
            return;
        html.Write($"<span class=\"chip {JudgementStyle.ClassOf(value)}\">{before}<span aria-hidden=\"true\">{JudgementStyle.SignOf(value)}</span> ");
        html.Write($"{VocabularyWords.Spaced(Excerpt.Of(value, RowLengths.Name))}</span> ");
    }
}
