using System.Text;

namespace Annotate.Tests.Text;

/// <summary>The text layer over published texts with gold of their own; the figures are printed, the floors hold.</summary>
public class PublishedTextTests(ITestOutputHelper output)
{
    [Fact]
    public void Quotations_of_novels_are_found()
    {
        var texts = PublishedData.PathOf("litbank", "texts");
        var gold = PublishedData.PathOf("litbank", "quotations-tsv");
        var (hits, found, expected) = (0, 0, 0);
        foreach (var file in Directory.GetFiles(texts, "*.txt"))
        {
            var text = File.ReadAllText(file);
            var wanted = Gold(text, Path.Combine(gold, Path.GetFileNameWithoutExtension(file) + ".ann"));
            var ours = QuotationFinder.Find(text).Where(quotation => quotation.Depth == 0).Select(quotation => quotation.Span).ToHashSet();
            (hits, found, expected) = (hits + ours.Count(wanted.Contains), found + ours.Count, expected + wanted.Count);
        }
        var score = 200.0 * hits / (found + expected);
        output.WriteLine($"{expected} gold, {found} found, {hits} exact, F1 {score:0.0}");
        Assert.InRange(score, 87, 100);
    }

    [Fact]
    public void Sentences_and_tokens_of_news_are_found()
    {
        var folder = PublishedData.PathOf("formats", "conll");
        foreach (var file in Directory.GetFiles(folder, "GUM_news_*.conllu"))
        {
            var (text, sentences, words) = Conllu(file);
            var ours = TextSegmenter.English.Sentences(text).Select(sentence => sentence.End).ToHashSet();
            var wrong = Math.Max(sentences.Count(end => !ours.Contains(end)), ours.Count(end => !sentences.Contains(end)));
            var tokens = Tokenizer.Treebank.Tokenize(text).Where(token => token.Class != TextTokenClass.Blank).Select(token => token.Span)
                .ToHashSet();
            var score = 200.0 * tokens.Count(words.Contains) / (tokens.Count + words.Count);
            output.WriteLine($"{Path.GetFileName(file)}: {wrong} of {sentences.Count} sentence ends wrong, tokens F1 {score:0.0}");
            Assert.InRange(wrong, 0, 1);
            Assert.InRange(score, 98, 100);
        }
    }

    /// <summary>Rows of QUOTE, id, then line and token of the first and of the last word.</summary>
    private static HashSet<TextSpan> Gold(string text, string file)
    {
        var start = 0;
        var lines = text.Split('\n').Select(line =>
        {
            var (at, words) = (start, new List<TextSpan>());
            foreach (var word in line.Split(' '))
            {
                if (word.Length > 0)
                    words.Add(new TextSpan(at, at + word.Length));
                at += word.Length + 1;
            }
            start += line.Length + 1;
            return words;
        }).ToArray();
        return [.. File.ReadLines(file)
            .Select(row => row.Split('\t'))
            .Where(row => row[0] == "QUOTE")
            .Select(row => row[2..6].Select(int.Parse).ToArray())
            .Select(row => new TextSpan(lines[row[0]][row[1]].Start, lines[row[2]][row[3]].End))];
    }

    private static (string Text, HashSet<int> SentenceEnds, HashSet<TextSpan> Words) Conllu(string file)
    {
        var (text, ends, words, separator, at) = (new StringBuilder(), new HashSet<int>(), new HashSet<TextSpan>(), "", 0);
        foreach (var line in File.ReadLines(file))
        {
            if (line is "# newpar" || line.StartsWith("# newpar id", StringComparison.Ordinal))
                separator = text.Length == 0 ? "" : "\n\n";
            if (line.StartsWith("# text = ", StringComparison.Ordinal))
            {
                at = text.Append(separator).Length;
                ends.Add(text.Append(line[9..]).Length);
                separator = " ";
            }
            if (line.Split('\t') is [var id, var form, ..] && int.TryParse(id, out _))
            {
                var start = text.ToString().IndexOf(form, at, StringComparison.Ordinal);
                words.Add(new TextSpan(start, at = start + form.Length));
            }
        }
        return (text.ToString(), ends, words);
    }
}
