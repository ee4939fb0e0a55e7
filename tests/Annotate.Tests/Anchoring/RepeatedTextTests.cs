using Annotate.Anchoring;
using CsCheck;

namespace Annotate.Tests.Anchoring;

/// <summary>Rebasing texts whose words occur again and again, as those of long articles do.</summary>
public class RepeatedTextTests
{
    private const int SpanCount = 60;

    /// <summary>All old words stay and no new one is an old one, so there is one place for each span.</summary>
    [Fact]
    public void Words_put_in_leave_every_span_on_its_own_words() =>
        Gen.Select(Gen.Int[0, int.MaxValue - 1], Gen.Int[1, 25], Gen.Int[3, 40]).Sample((seed, edits, vocabulary) =>
        {
            var random = new Random(seed);
            var words = Words(random, 1500, vocabulary);
            var insertions = Enumerable.Range(0, edits)
                .Select(i => (At: random.Next(words.Length + 1), Word: $"New{i}"))
                .OrderBy(insertion => insertion.At)
                .ToArray();
            var newWords = new List<string>();
            var newPlace = new int[words.Length];
            for (var (i, next) = (0, 0); i <= words.Length; i++)
            {
                for (; next < insertions.Length && insertions[next].At == i; next++)
                    newWords.Add(insertions[next].Word);
                if (i == words.Length)
                    break;
                newPlace[i] = newWords.Count;
                newWords.Add(words[i]);
            }
            var spans = Enumerable.Range(0, SpanCount)
                .Select(_ => random.Next(words.Length - 6))
                .Select(first => (First: first, Last: first + random.Next(6)))
                .ToArray();
            var (oldStarts, newStarts) = (Starts(words), Starts([.. newWords]));

            var report = Annotate(words, oldStarts, spans).Rebase(string.Join(' ', newWords)).Report;

            for (var i = 0; i < spans.Length; i++)
            {
                var (first, last) = (newPlace[spans[i].First], newPlace[spans[i].Last]);
                if (last - first != spans[i].Last - spans[i].First)
                    continue; // a word was put inside
                var outcome = report.Outcomes[i];
                Assert.True(outcome.Kind is RebaseKind.Unchanged or RebaseKind.Shifted, outcome.ToString());
                Assert.Equal(new TextSpan(newStarts[first], newStarts[last] + newWords[last].Length), Assert.Single(outcome.After));
            }
        }, iter: 150);

    /// <summary>Far from every edit only one alignment is a good one, however often the words occur.</summary>
    [Fact]
    public void Edits_elsewhere_leave_spans_far_from_them_in_their_place() =>
        Gen.Select(Gen.Int[0, int.MaxValue - 1], Gen.Int[1, 8], Gen.Int[20, 60]).Sample((seed, edits, vocabulary) =>
        {
            var random = new Random(seed);
            var words = Words(random, 1500, vocabulary);
            var cuts = Enumerable.Range(0, edits).Select(i => (At: (i * 180) + 40 + random.Next(60), Length: 1 + random.Next(8))).ToArray();
            var kept = Enumerable.Range(0, words.Length).Where(i => !cuts.Any(cut => i >= cut.At && i < cut.At + cut.Length)).ToArray();
            string[] newWords = [.. kept.Select(i => words[i])];
            var newPlace = kept.Select((word, place) => (word, place)).ToDictionary(entry => entry.word, entry => entry.place);
            var spans = Enumerable.Range(0, 5000)
                .Select(_ => random.Next(words.Length - 6))
                .Select(first => (First: first, Last: first + random.Next(6)))
                .Where(span => cuts.All(cut => span.Last < cut.At - 15 || span.First > cut.At + cut.Length + 15)).Take(SpanCount).ToArray();
            var (oldStarts, newStarts) = (Starts(words), Starts(newWords));

            var report = Annotate(words, oldStarts, spans).Rebase(string.Join(' ', newWords)).Report;

            foreach (var (span, outcome) in spans.Zip(report.Outcomes))
                Assert.Equal(
                    new TextSpan(newStarts[newPlace[span.First]], newStarts[newPlace[span.Last]] + words[span.Last].Length),
                    Assert.Single(outcome.After));
        }, iter: 150);

    [Fact]
    public void Going_back_restores_every_span_that_was_unchanged_or_shifted() =>
        Gen.Select(Gen.Int[0, int.MaxValue - 1], Gen.Int[0, 15], Gen.Int[2, 60]).Sample((seed, edits, vocabulary) =>
        {
            var random = new Random(seed);
            var words = Words(random, 400, vocabulary);
            var newWords = Edit(random, words, edits, vocabulary);
            var spans = Enumerable.Range(0, SpanCount)
                .Select(_ => random.Next(words.Length - 6))
                .Select(first => (First: first, Last: first + random.Next(6)))
                .ToArray();

            var (updated, there) = Annotate(words, Starts(words), spans).Rebase(string.Join(' ', newWords));
            var back = updated.Rebase(string.Join(' ', words)).Report;

            foreach (var (outcome, again) in there.Outcomes.Zip(back.Outcomes))
            {
                if (outcome.Kind is not (RebaseKind.Unchanged or RebaseKind.Shifted))
                    continue;
                Assert.Equal(outcome.OldText, outcome.NewText);
                Assert.Equal(outcome.Before, again.After);
            }
        }, iter: 300);

    private static AnnotatedArticle Annotate(string[] words, int[] starts, (int First, int Last)[] spans) =>
        new Article(string.Join(' ', words)).Annotate(spans.Select((span, i) =>
            new Tag { Id = $"t{i}", Label = "x", Target = new TextSpan(starts[span.First], starts[span.Last] + words[span.Last].Length) }));

    private static string[] Words(Random random, int count, int vocabulary) =>
        [.. Enumerable.Range(0, count).Select(_ => $"w{random.Next(vocabulary)}")];

    private static int[] Starts(string[] words)
    {
        var starts = new int[words.Length];
        for (var i = 1; i < words.Length; i++)
            starts[i] = starts[i - 1] + words[i - 1].Length + 1;
        return starts;
    }

    private static List<string> Edit(Random random, string[] words, int edits, int vocabulary)
    {
        var edited = words.ToList();
        for (var i = 0; i < edits && edited.Count > 20; i++)
        {
            var at = random.Next(edited.Count - 10);
            switch (random.Next(4))
            {
                case 0:
                    edited.RemoveRange(at, random.Next(1, 10));
                    break;
                case 1:
                    edited.InsertRange(at, Words(random, random.Next(1, 10), vocabulary));
                    break;
                case 2:
                    edited[at] = $"w{random.Next(vocabulary)}";
                    break;
                default:
                    var moved = edited.GetRange(at, 8);
                    edited.RemoveRange(at, 8);
                    edited.InsertRange(random.Next(edited.Count), moved);
                    break;
            }
        }
        return edited;
    }
}
