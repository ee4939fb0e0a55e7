using System.Globalization;
using Annotate.Anchoring;
using Annotate.Html.Writing;

namespace Annotate.Html.Sections;

/// <summary>What became of the spans when the article got a new text: what was deleted and inserted in each.</summary>
internal static class RebaseSection
{
    private static readonly RebaseKind[] Kinds = Enum.GetValues<RebaseKind>();

    public static void Write(HtmlWriter html, ReportContext context, RebaseReport report)
    {
        html.Write($"<section aria-labelledby=\"{context.Prefix}rebase\"><h2 id=\"{context.Prefix}rebase\">Moved to a new text</h2>\n<p>");
        foreach (var kind in Kinds)
            html.Write($"<span class=\"chip\">{NameOf(kind)}: {report.Count(kind)}</span> ");
        html.Raw("</p>\n<ul class=\"rows compact\">\n");
        foreach (var outcome in report.Outcomes)
        {
            if (outcome.Kind is not (RebaseKind.Unchanged or RebaseKind.Shifted))
                WriteOutcome(html, context, outcome);
        }
        html.Raw("</ul></section>\n");
    }

    private static void WriteOutcome(HtmlWriter html, ReportContext context, RebaseOutcome outcome)
    {
        html.Raw("<li><p>");
        Words.Reference(html, context, outcome.AnnotationId);
        html.Write($" {Excerpts.Of(outcome.Role, Excerpts.Name)} <span class=\"chip {(outcome.Kind == RebaseKind.Orphaned ? "bad" : "open")}\">{NameOf(outcome.Kind)}, {outcome.Score.ToString("0.00", CultureInfo.InvariantCulture)}</span></p>");
        html.Write($"<p class=\"said\" lang=\"{context.Article.Language}\" dir=\"{context.Direction}\">");
        var (before, after) = (outcome.OldText, outcome.NewText ?? "");
        var start = CommonStart(before, after);
        var end = CommonEnd(before.AsSpan(start), after.AsSpan(start));
        html.Write($"{Excerpts.Of(before.AsSpan(0, start), Excerpts.Quote)}");
        WriteEdit(html, "del", before.AsSpan()[start..^end]);
        WriteEdit(html, "ins", after.AsSpan()[start..^end]);
        html.Write($"{Excerpts.Of(before.AsSpan()[^end..], Excerpts.Quote)}</p></li>\n");
    }

    private static void WriteEdit(HtmlWriter html, string tag, ReadOnlySpan<char> words)
    {
        if (!words.IsEmpty)
            html.Write($"<{tag}>{Excerpts.Of(words, Excerpts.Quote)}</{tag}>");
    }

    private static int CommonStart(string before, string after)
    {
        var length = before.AsSpan().CommonPrefixLength(after);
        return Math.Min(Cuts.Before(before, length), Cuts.Before(after, length));
    }

    private static int CommonEnd(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        var length = 0;
        while (length < Math.Min(before.Length, after.Length) && before[^(length + 1)] == after[^(length + 1)])
            length++;
        return length > 0 && char.IsLowSurrogate(before[^length]) ? length - 1 : length;
    }

    private static string NameOf(RebaseKind kind) => kind switch
    {
        RebaseKind.Unchanged => "unchanged",
        RebaseKind.Shifted => "shifted",
        RebaseKind.Reanchored => "found again",
        RebaseKind.Changed => "changed",
        _ => "gone",
    };
}
