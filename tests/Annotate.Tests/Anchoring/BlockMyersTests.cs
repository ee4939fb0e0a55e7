using Annotate.Anchoring;
using CsCheck;

namespace Annotate.Tests.Anchoring;

public class BlockMyersTests
{
    private static readonly Gen<string> Words = Gen.String[Gen.Char["abc"], 0, 300];

    [Theory]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("", "abc", 3)]
    [InlineData("abc", "", 3)]
    [InlineData("May 22nd, 2023", "May 23rd, 2023", 2)]
    public void The_distance_is_that_of_Levenshtein(string pattern, string text, int distance) =>
        Assert.Equal(distance, BlockMyers.Distance(new BitPattern(pattern), text));

    [Fact]
    public void The_distance_over_several_blocks_is_that_of_the_matrix() =>
        Gen.Select(Words, Words)
            .Sample((pattern, text) => BlockMyers.Distance(new BitPattern(pattern), text) == LastColumn(pattern, text, 1)[^1], iter: 200);

    [Fact]
    public void A_search_finds_exactly_the_ends_that_the_matrix_has_within_the_bound() =>
        Gen.Select(Gen.String[Gen.Char["abc"], 1, 200], Words, Gen.Int[0, 60], Gen.Bool).Sample(
            (pattern, text, bound, anchored) =>
            {
                var matches = new List<ApproximateMatch>();
                BlockMyers.Search(new BitPattern(pattern), text, bound, anchored, matches, Unlimited());
                return matches.SequenceEqual(Stretches(pattern, text, bound, anchored));
            },
            iter: 300);

    [Fact]
    public void The_match_that_was_planted_is_found()
    {
        var matches = new List<ApproximateMatch>();

        BlockMyers.Search(
            new BitPattern("soldiers withdrew"), "after that the soldeirs withdrew again", 4, anchored: false, matches, Unlimited());

        Assert.Equal([new ApproximateMatch(32, 32, 2)], matches);
    }

    [Fact]
    public void A_search_stops_when_no_work_is_left()
    {
        var matches = new List<ApproximateMatch>();

        Assert.False(BlockMyers.Search(
            new BitPattern("abcabc"), new string('x', 1_000_000), 2, anchored: false, matches,
            new WorkMeter(1_000, CancellationToken.None)));
    }

    [Fact]
    public void A_search_stops_when_cancelled()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() =>
            BlockMyers.Search(
                new BitPattern("abcabc"), new string('x', 1_000_000), 2, anchored: false, [], new WorkMeter(long.MaxValue, source.Token)));
    }

    private static WorkMeter Unlimited() => new(long.MaxValue, CancellationToken.None);

    /// <summary>The last row of the textbook matrix for every prefix of the text: the distance of the pattern to what ends there.</summary>
    private static int[] LastColumn(string pattern, string text, int top)
    {
        var column = Enumerable.Range(0, pattern.Length + 1).ToArray();
        var last = new int[text.Length + 1];
        last[0] = pattern.Length;
        for (var j = 1; j <= text.Length; j++)
        {
            var diagonal = column[0];
            column[0] = top * j;
            for (var i = 1; i <= pattern.Length; i++)
            {
                var cell = Math.Min(Math.Min(column[i] + 1, column[i - 1] + 1), diagonal + (pattern[i - 1] == text[j - 1] ? 0 : 1));
                diagonal = column[i];
                column[i] = cell;
            }
            last[j] = column[pattern.Length];
        }
        return last;
    }

    private static List<ApproximateMatch> Stretches(string pattern, string text, int bound, bool anchored)
    {
        var row = LastColumn(pattern, text, anchored ? 1 : 0);
        var stretches = new List<ApproximateMatch>();
        for (var j = 1; j <= text.Length; j++)
        {
            if (row[j] > bound)
                continue;
            var from = j;
            while (j + 1 <= text.Length && row[j + 1] <= bound)
                j++;
            var first = Enumerable.Range(from, j - from + 1).MinBy(end => row[end]);
            var last = first;
            while (last + 1 <= j && row[last + 1] == row[first])
                last++;
            stretches.Add(new ApproximateMatch(first, last, row[first]));
        }
        return stretches;
    }
}
