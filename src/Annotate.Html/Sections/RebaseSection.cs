using System.Globalization;
using Annotate.Anchoring;
using Annotate.Html.Writing;

namespace Annotate.Html.Sections;

/// <summary>What became of the spans when the article got a new text: what was deleted and inserted in the text, and in each of them.</summary>
internal static class RebaseSection
{
    private const int Around = 60;
    private const int MostEdits = 500;
    private const int LongestWords = 1000;

    private static readonly RebaseKind[] Kinds = Enum.GetValues<RebaseKind>();

    public static void Write(HtmlWriter html, ReportContext context, RebaseReport report)
    {
        html.Write($"<section aria-labelledby=\"{context.Prefix}rebase\"><h2 id=\"{context.Prefix}rebase\">Moved to a new text</h2>\n<p>");
        foreach (var kind in Kinds)
            html.Write($"<span class=\"chip\">{NameOf(kind)}: {report.Count(kind)}</span> ");
        html.Raw("</p>\n<h3>The text</h3>\n");
        WriteText(html, context, report);
        html.Raw("<h3>The annotations</h3>\n<ul class=\"rows compact\">\n");
        foreach (var outcome in report.Outcomes)
        {
            if (outcome.Kind is not (RebaseKind.Unchanged or RebaseKind.Shifted))
                WriteOutcome(html, context, outcome);
        }
        html.Raw("</ul></section>\n");
    }

    /// <summary>Every place where the texts differ, with some words around it; places that are close share a paragraph.</summary>
    private static void WriteText(HtmlWriter html, ReportContext context, RebaseReport report)
    {
        var edits = report.Edits;
        if (edits.Count == 0)
            html.Raw("<p>The same.</p>\n");
        for (var i = 0; i < Math.Min(edits.Count, MostEdits); i++)
        {
            var isFirst = i == 0 || edits[i].New.Start - edits[i - 1].New.End > 2 * Around;
            var isLast = i == Math.Min(edits.Count, MostEdits) - 1 || edits[i + 1].New.Start - edits[i].New.End > 2 * Around;
            if (isFirst)
                WriteStart(html, context, report.NewText.AsSpan(0, edits[i].New.Start));
            WriteEdit(html, "del", report.OldText.AsSpan(edits[i].Old.Start, edits[i].Old.Length));
            WriteEdit(html, "ins", report.NewText.AsSpan(edits[i].New.Start, edits[i].New.Length));
            var rest = report.NewText.AsSpan(edits[i].New.End);
            if (isLast)
                html.Write($"{(rest.Length <= Around ? rest.ToString() : $"{rest[..WordTo(rest, Around)]} …")}</p>\n");
            else
                html.Text(rest[..(edits[i + 1].New.Start - edits[i].New.End)]);
        }
        if (edits.Count > MostEdits)
            html.Write($"<p>… and {edits.Count - MostEdits} more places.</p>\n");
    }

    private static void WriteStart(HtmlWriter html, ReportContext context, ReadOnlySpan<char> before)
    {
        html.Write($"<p class=\"said edit\" lang=\"{context.Article.Language}\" dir=\"{context.Direction}\">{(before.Length <= Around ? before.ToString() : $"… {before[WordFrom(before, before.Length - Around)..]}")}");
    }

    private static void WriteOutcome(HtmlWriter html, ReportContext context, RebaseOutcome outcome)
    {
        html.Raw("<li><p>");
        RowLinks.Reference(html, context, outcome.AnnotationId);
        html.Write($" {Excerpt.Of(outcome.Role, RowLengths.Name)} <span class=\"chip {(outcome.Kind == RebaseKind.Orphaned ? "bad" : "open")}\">{NameOf(outcome.Kind)}, {outcome.Score.ToString("0.00", CultureInfo.InvariantCulture)}</span></p>");
        html.Write($"<p class=\"said\" lang=\"{context.Article.Language}\" dir=\"{context.Direction}\">");
        var (before, after) = (Excerpt.Of(outcome.OldText, LongestWords), Excerpt.Of(outcome.NewText ?? "", LongestWords));
        var written = 0;
        foreach (var edit in TextEdit.Between(before, after))
        {
            html.Text(before.AsSpan(written, edit.Old.Start - written));
            WriteEdit(html, "del", before.AsSpan(edit.Old.Start, edit.Old.Length));
            WriteEdit(html, "ins", after.AsSpan(edit.New.Start, edit.New.Length));
            written = edit.Old.End;
        }
        html.Write($"{before[written..]}</p></li>\n");
    }

    private static void WriteEdit(HtmlWriter html, string tag, ReadOnlySpan<char> words)
    {
        if (!words.IsEmpty)
            html.Write($"<{tag}>{Excerpt.Of(words, LongestWords)}</{tag}>");
    }

    /// <summary>The beginning of the next word, where that is near.</summary>
    private static int WordFrom(ReadOnlySpan<char> text, int position) =>
        text[position..].IndexOfAny(' ', '\n') is >= 0 and < Around / 2 and var space ? position + space + 1 : SurrogatePairs.After(text, position);

    /// <summary>The end of the last word, where that is near.</summary>
    private static int WordTo(ReadOnlySpan<char> text, int position) =>
        text[..position].LastIndexOfAny(' ', '\n') is > Around / 2 and var space ? space : SurrogatePairs.Before(text, position);

    private static string NameOf(RebaseKind kind) => kind switch
    {
        RebaseKind.Unchanged => "unchanged",
        RebaseKind.Shifted => "shifted",
        RebaseKind.Reanchored => "found again",
        RebaseKind.Changed => "changed",
        _ => "gone",
    };
}
