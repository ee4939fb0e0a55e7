using System.Text;
using Annotate.Anchoring;

namespace Annotate.Benchmarks.Ratios;

/// <summary>A seeded text with the word frequencies of prose, and quotes of 40 to 300 code units from it: exact, noisy, or of another
/// text.</summary>
internal sealed class AnchoringWorkload
{
    private const int Quotes = 60;
    private const string Noise = "abcdefghijklmnopqrstuvwxyz ";

    private readonly Random _random;

    public AnchoringWorkload(int length, int seed)
    {
        _random = new Random(seed);
        Article = new Article(Prose(_random, length));
        Absent = Prose(new Random(seed + 1), 50_000);
    }

    public Article Article { get; }

    private string Absent { get; }

    /// <summary>Quotes with their true places; no two readings of a text with repetitions count as errors, as places are compared by their
    /// words.</summary>
    public List<(QuoteSelector Selector, TextSpan Place)> Noisy(double rate)
    {
        var quotes = new List<(QuoteSelector, TextSpan)>();
        while (quotes.Count < Quotes)
        {
            var place = Place(Article.Text);
            quotes.Add((new QuoteSelector { Exact = Disturb(Article.TextOf(place), rate) }, place));
        }
        return quotes;
    }

    public List<QuoteSelector> FromElsewhere()
    {
        var quotes = new List<QuoteSelector>();
        while (quotes.Count < Quotes)
        {
            var place = Place(Absent);
            quotes.Add(new QuoteSelector { Exact = Absent.Substring(place.Start, place.Length) });
        }
        return quotes;
    }

    /// <summary>Spans of 3 to 120 code units.</summary>
    public IEnumerable<TextSpan> Spans(int count) =>
        Enumerable.Range(0, count).Select(_ => TextSpan.FromLength(_random.Next(Article.Text.Length - 120), _random.Next(3, 121)));

    /// <summary>The text with the edits of a busy day: for every 5,000 code units a word replaced, a sentence added and one cut; and a
    /// paragraph moved.</summary>
    public string Edited()
    {
        var paragraphs = Article.Text.Split("\n\n").ToList();
        for (var i = 0; i < Article.Text.Length / 5_000; i++)
        {
            Change(paragraphs, words => words[_random.Next(words.Count)] = "corrected");
            Change(paragraphs, words => words.Add("This sentence was added later."));
            Change(paragraphs, words => words.RemoveRange(words.Count / 2, Math.Min(15, words.Count / 2)));
        }
        var moved = paragraphs[paragraphs.Count / 3];
        paragraphs.Remove(moved);
        paragraphs.Insert(paragraphs.Count * 2 / 3, moved);
        return string.Join("\n\n", paragraphs);
    }

    private void Change(List<string> paragraphs, Action<List<string>> change)
    {
        var index = _random.Next(paragraphs.Count);
        var words = paragraphs[index].Split(' ').ToList();
        change(words);
        paragraphs[index] = string.Join(' ', words);
    }

    private TextSpan Place(string text)
    {
        var length = _random.Next(40, 301);
        return TextSpan.FromLength(_random.Next(text.Length - length), length);
    }

    /// <summary>Each code unit is replaced, removed or doubled with a random one, a third of the rate each.</summary>
    private string Disturb(string quote, double rate)
    {
        var result = new StringBuilder();
        foreach (var c in quote)
        {
            if (_random.NextDouble() >= rate)
            {
                result.Append(c);
                continue;
            }
            var other = Noise[_random.Next(Noise.Length)];
            switch (_random.Next(3))
            {
                case 0:
                    result.Append(other);
                    break;
                case 1:
                    result.Append(c).Append(other);
                    break;
            }
        }
        return result.ToString();
    }

    /// <summary>Words of a vocabulary of 6,000 by Zipf's law, in sentences and paragraphs.</summary>
    private static string Prose(Random random, int length)
    {
        var vocabulary = Vocabulary();
        var text = new StringBuilder();
        var words = 0;
        while (text.Length < length)
        {
            var rank = (int)Math.Pow(vocabulary.Length, random.NextDouble()) - 1;
            var word = vocabulary[rank];
            text.Append(words % 15 == 0 ? char.ToUpperInvariant(word[0]) + word[1..] : word);
            words++;
            text.Append(words % 15 != 0 ? " " : words % 75 != 0 ? ". " : ".\n\n");
        }
        text.Length = length;
        return text.ToString();
    }

    private static string[] Vocabulary()
    {
        string[] starts = [
            "b", "br", "c", "ch", "d", "f", "g", "h", "k", "l", "m", "n", "p", "pr", "r", "s", "st", "t", "th", "tr", "v", "w", ""
        ];
        string[] middles = ["a", "e", "i", "o", "u", "ea", "ou", "ai"];
        string[] ends = ["", "n", "r", "s", "t", "l", "nd", "st", "ng", "m", "ck"];
        var random = new Random(1);
        var words = new HashSet<string>(StringComparer.Ordinal);
        while (words.Count < 6_000)
        {
            // Frequent words are short.
            var syllables = 1 + (int)Math.Log10(1 + (words.Count / 8.0)) + random.Next(2);
            var word = new StringBuilder();
            for (var i = 0; i < syllables; i++)
                word.Append(starts[random.Next(starts.Length)]).Append(middles[random.Next(middles.Length)])
                    .Append(ends[random.Next(ends.Length)]);
            words.Add(word.ToString());
        }
        return [.. words];
    }
}
