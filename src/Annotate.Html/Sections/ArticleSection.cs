using System.Globalization;
using Annotate.Html.Marks;
using Annotate.Html.Writing;

namespace Annotate.Html.Sections;

/// <summary>The article's text in its own paragraphs, cut at every boundary of a mark into flat segments.</summary>
internal sealed class ArticleSection
{
    private readonly HtmlWriter _html;
    private readonly ReportContext _context;
    private readonly MarkSweep _sweep;

    private ArticleSection(HtmlWriter html, ReportContext context) =>
        (_html, _context, _sweep) = (html, context, new MarkSweep(context.Layout));

    public static void Write(HtmlWriter html, ReportContext context)
    {
        html.Write($"<div class=\"article-text\" lang=\"{context.Article.Language}\" dir=\"{context.Direction}\">");
        new ArticleSection(html, context).WriteBlocks();
        html.Raw("</div>\n");
    }

    private void WriteBlocks()
    {
        var blocks = TextBlocks.Of(_context.Article);
        var lanes = BlockLanes.Of(blocks, _context.Layout);
        for (var i = 0; i < blocks.Count; i++)
        {
            var tag = blocks[i].Kind == TextBlock.Gap ? "span" : "p";
            _html.Write($"<{tag} class=\"{blocks[i].Kind}");
            foreach (var group in Enum.GetValues<MarkGroup>())
                _html.Write($" {ReportContext.Letter(group).ToString()}-{lanes[i][(int)group]}");
            _html.Raw(_context.Direction == "auto" && tag == "p" ? "\" dir=\"auto\">" : "\">");
            WriteSegments(blocks[i].Span);
            _html.Write($"</{tag}>");
        }
        OpenAt(_context.Article.Text.Length);
    }

    private void WriteSegments(TextSpan block)
    {
        for (var position = block.Start; position < block.End;)
        {
            OpenAt(position);
            var end = _sweep.NextBoundary(block.End);
            WriteSegment(_context.Article.Text.AsSpan(position, end - position));
            position = end;
        }
    }

    private void OpenAt(int position)
    {
        _sweep.CloseUpTo(position);
        var folded = 0;
        while (_sweep.TryOpen(position, out var index))
        {
            if (_context.Layout.Marks[index].IsFolded)
                folded++;
            else
                Badge.Write(_html, _context, _context.Layout.Marks[index], _context.IsPlace(index));
        }
        if (folded > 0)
            Badge.WriteFolded(_html, _context, position, folded);
    }

    private void WriteSegment(ReadOnlySpan<char> text)
    {
        if (!_sweep.HasOpen)
        {
            _html.ExactText(text);
            return;
        }
        _html.Raw("<span class=\"seg");
        var innermost = -1; // a later mark lies inside
        foreach (var index in _sweep.OpenAttributions)
            innermost = Math.Max(innermost, index);
        if (innermost >= 0)
            _html.Raw($" tint-{ToneClass.Of(_context.Layout.Marks[innermost].Tone)}");
        foreach (var index in _sweep.Open)
        {
            if (index >= 0)
                _html.Raw($" {LaneStyle.ClassOf(_context.Layout.Marks[index])}");
        }
        _html.Raw("\" data-a=\"");
        var separator = "";
        foreach (var index in _sweep.Open)
        {
            if (index < 0)
                continue;
            var mark = _context.Layout.Marks[index];
            _html.Raw(string.Create(
                CultureInfo.InvariantCulture, $"{separator}{ReportContext.Letter(mark.Group)}{mark.Row}.{mark.Role}.{mark.Fragment}"));
            separator = " ";
        }
        _html.Raw("\">");
        _html.ExactText(text);
        _html.Raw("</span>");
    }
}
