using Annotate.Anchoring;
using CsCheck;

namespace Annotate.Tests.Anchoring;

public class TextEditTests
{
    private static readonly string[] Words = ["the", "army", "of", "Russia", "\n", "😀", "日本", ""];

    private static readonly Gen<string> Prose =
        Gen.Int[0, Words.Length - 1].Array[0, 40].Select(words => string.Join(' ', words.Select(word => Words[word])));

    [Fact]
    public void Taking_the_edits_out_of_one_text_and_putting_them_in_gives_the_other() =>
        Gen.Select(Prose, Prose).Sample((old, changed) =>
        {
            var text = old;
            foreach (var edit in TextEdit.Between(old, changed).Reverse())
                text = text[..edit.Old.Start] + changed[edit.New.Start..edit.New.End] + text[edit.Old.End..];
            Assert.Equal(changed, text);
        });

    [Fact]
    public void A_replaced_an_inserted_and_a_removed_word_are_edits() =>
        Assert.Equal(
            ["14..21 -> 14..21"],
            TextEdit.Between("the leader is Nikitin, he says", "the leader is Nikityn, he says").Select(edit => edit.ToString()));

    [Fact]
    public void Equal_texts_have_no_edits() => Assert.Empty(TextEdit.Between("One.\nTwo.", "One.\nTwo."));

    [Fact]
    public void A_rebase_tells_where_the_texts_differ()
    {
        var report = new Article("The old bridge is safe.").Annotate().Rebase("The old bridge is unsafe.").Report;

        Assert.Equal(("The old bridge is safe.", "The old bridge is unsafe."), (report.OldText, report.NewText));
        Assert.Equal(["safe", "unsafe"], report.Edits.SelectMany(
            edit => new[] { report.OldText[edit.Old.Start..edit.Old.End], report.NewText[edit.New.Start..edit.New.End] }));
    }
}
