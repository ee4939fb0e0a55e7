using System.Globalization;
using System.Text;

namespace Annotate.Guard.Paths;

/// <summary>Texts: layout, quotes, offsets in every unit, excerpts on the console, small values that are parsed.</summary>
internal sealed class TextPaths : IPathArea
{
    public IEnumerable<GuardPath> Paths =>
    [
        new("text/parse", Parse) { Share = 2 },
        new("text/offsets", Convert) { Share = 4 },
        new("text/quote", Quote) { Share = 4 },
        new("text/console", (subject, answer) => answer.Tell("console", subject.Annotated!.ToConsoleText())) { Share = 2 },
        new("text/console-some", (subject, answer) => answer.Tell("console", subject.Annotated!.ToConsoleText(static one => one is Claim)))
        {
            Share = 12,
        },
        new("text/values", ParseValues) { Share = 4, Takes = static subject => subject.IsDocument },
    ];

    private static void Parse(Subject subject, Answer answer)
    {
        var article = Article.Parse(subject.Annotated!.Article.Text);
        var layout = article.Layout!;
        answer.Tell("article", $"{article.Headline}|{article.Byline}|{article.Published}|{article.Sha256}");
        answer.Tell("layout", $"{layout.Headline}|{layout.Byline}|{string.Join(',', layout.Paragraphs)}|{layout}");
    }

    private static void Convert(Subject subject, Answer answer)
    {
        var map = subject.Annotated!.Article.Offsets;
        var text = new StringBuilder();
        foreach (var from in Library.Units)
        {
            text.Append(CultureInfo.InvariantCulture, $"{from} {map.Length(from)}\n");
            for (var offset = -1; offset <= Math.Min(map.Length(from) + 1, 600); offset++)
            {
                foreach (var to in Library.Units)
                    text.Append(map.TryConvert(offset, from, to, out var result) ? result : -9).Append(' ');
                text.Append(map.Problem(offset, from)).Append('\n');
            }
        }
        answer.Tell("offsets", text.ToString());
    }

    private static void Quote(Subject subject, Answer answer)
    {
        var article = subject.Annotated!.Article;
        var random = subject.Random("quote");
        for (var i = 0; i < 4; i++)
        {
            var (start, end) = EditedText.Stretch(article.Text, random);
            var words = random.OneIn(3) ? EditedText.Of(article.Text[start..end], random) : article.Text[start..end];
            answer.Try($"quote-{i}", () => answer.Tell($"quote-{i}", $"{article.Quote(words)}"));
            answer.Try($"find-{i}", () => answer.Tell($"find-{i}", string.Join(' ', article.FindQuotes(words))));
            answer.Try($"occurrence-{i}", () => answer.Tell($"occurrence-{i}", $"{article.Quote(words, 1)}"));
        }
    }

    /// <summary>Every word of the file, as a date, a span and a rating.</summary>
    private static void ParseValues(Subject subject, Answer answer)
    {
        var text = new StringBuilder();
        var words = Encoding.UTF8.GetString(subject.Input.Bytes).Split('"', ' ', ',');
        foreach (var word in words.Where(word => word.Length is > 0 and < 40).Take(200))
        {
            text.Append(PartialDate.TryParse(word, CultureInfo.InvariantCulture, out var date) ? $"{date} {date.Precision}\n" : "-");
            text.Append(TextSpan.TryParse(word, CultureInfo.InvariantCulture, out var span) ? $"{span}\n" : "-");
            text.Append(AdmiraltyRating.TryParse(word, CultureInfo.InvariantCulture, out var rating) ? $"{rating}\n" : "-");
        }
        answer.Tell("values", text.ToString());
    }
}
