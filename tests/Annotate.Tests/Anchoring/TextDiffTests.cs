using Annotate.Anchoring;
using CsCheck;

namespace Annotate.Tests.Anchoring;

public class TextDiffTests
{
    private static readonly string[] Words = [
        "the", "army", "of", "Russia", "claims", "that", "it", "withdrew", ".", "\n", "\r\n", "é", "e\u0301", "😀", "日本"
    ];

    private static readonly Gen<string> Prose =
        Gen.Int[0, Words.Length - 1].Array[0, 60].Select(words => string.Join(' ', words.Select(word => Words[word])));

    [Fact]
    public void Runs_are_equal_text_in_order_and_start_and_end_with_the_texts() =>
        Gen.Select(Prose, Prose).Sample((old, changed) =>
        {
            var runs = Compare(old, changed);
            return runs.All(run => old.AsSpan(run.Old, run.Length).SequenceEqual(changed.AsSpan(run.New, run.Length)))
                && runs.Zip(runs.Skip(1)).All(pair => pair.First.OldEnd <= pair.Second.Old && pair.First.NewEnd <= pair.Second.New)
                && runs[0] is { Old: 0, New: 0 }
                && runs[^1].OldEnd == old.Length
                && runs[^1].NewEnd == changed.Length;
        });

    [Fact]
    public void Comparing_the_other_way_gives_the_same_runs() =>
        Gen.Select(Prose, Prose)
            .Sample((old, changed) => Compare(old, changed).SequenceEqual(Compare(changed, old).Select(run => run.Flip())));

    [Fact]
    public void Equal_texts_are_one_run() =>
        Prose.Sample(text => Compare(text, text) is [{ Old: 0, New: 0 } run] && run.Length == text.Length);

    [Fact]
    public void A_changed_word_lies_between_two_runs() =>
        Assert.Equal(
            [new EqualRun(0, 0, 14), new EqualRun(21, 21, 9)],
            Compare("the leader is Nikitin, he says", "the leader is Nikityn, he says"));

    [Fact]
    public void Words_that_agree_by_chance_between_long_edits_are_no_run()
    {
        var runs = Compare("Yesterday the minister resigned.\nEnd of it", "Nobody heard the explosion outside.\nEnd of it");

        Assert.Equal(2, runs.Length);
        Assert.Equal(0, runs[0].Length);
    }

    [Fact]
    public void Texts_without_anything_to_hold_on_to_stay_within_the_work_allowed()
    {
        var random = new Random(7);
        var (old, changed) = (Noise(random), Noise(random));

        var runs = TextDiff.Compare(old, changed, new WorkMeter(1_000_000, CancellationToken.None));

        Assert.Equal(old.Length, runs[^1].OldEnd);
    }

    private static string Noise(Random random) => string.Create(400_000, random, (chars, source) =>
    {
        for (var i = 0; i < chars.Length; i++)
            chars[i] = source.Next(3) == 0 ? ' ' : 'a';
    });

    private static EqualRun[] Compare(string old, string changed) =>
        TextDiff.Compare(old, changed, new WorkMeter(long.MaxValue, CancellationToken.None));
}
