namespace Annotate.Html.Marks;

/// <summary>The article's own paragraphs: blocks that together cover the whole text, in text order.</summary>
internal static class TextBlocks
{
    public static List<TextBlock> Of(Article article)
    {
        var layout = article.Layout ?? Article.Parse(article.Text).Layout ?? new ArticleLayout();
        var named = new List<(TextSpan Span, string Kind)>();
        Add(layout.Headline, "headline");
        Add(layout.RepeatedHeadline, "headline repeated");
        Add(layout.Byline, "byline");
        foreach (var paragraph in layout.Paragraphs)
            Add(paragraph, "paragraph");
        named.Sort(static (left, right) => left.Span.CompareTo(right.Span));

        var blocks = new List<TextBlock>();
        var end = 0;
        foreach (var (span, kind) in named)
        {
            // A layout read from a file may overlap itself: the text is shown once whatever it says.
            if (span.Start < end || span.End > article.Text.Length || span.IsEmpty)
                continue;
            AddRest(span.Start);
            blocks.Add(new TextBlock(span, kind));
            end = span.End;
        }
        AddRest(article.Text.Length);
        return blocks;

        void Add(TextSpan? span, string kind)
        {
            if (span is { } known)
                named.Add((known, kind));
        }

        void AddRest(int upTo)
        {
            if (upTo > end)
                blocks.Add(new TextBlock(
                    new TextSpan(end, upTo), string.IsNullOrWhiteSpace(article.Text[end..upTo]) ? TextBlock.Gap : "paragraph"));
        }
    }
}
