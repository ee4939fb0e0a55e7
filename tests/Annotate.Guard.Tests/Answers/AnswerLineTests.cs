using Annotate.Guard.Answers;

namespace Annotate.Guard.Tests.Answers;

public class AnswerLineTests
{
    [Fact]
    public void A_line_is_read_as_it_was_written_whatever_an_input_put_into_it()
    {
        var answer = new Answer(explains: false);
        answer.Say(AnswerField.Outcome, "a b=c:d%", "x y\n=😀\ud83d");
        answer.Tell("empty", "");
        var line = answer.ToLine("read/strict");

        Assert.DoesNotContain('\n', line.ToString());
        var read = AnswerLine.Parse(line.ToString());
        Assert.Equal(line.Path, read.Path);
        Assert.Equal(line.Items, read.Items);
    }

    [Fact]
    public void Two_lines_differ_by_the_items_that_only_one_has()
    {
        var old = AnswerLine.Parse("p outcome:a=1 bytes:json=abc texts:ANN003=11");
        var now = AnswerLine.Parse("p outcome:a=1 bytes:json=abd");

        Assert.Equal([(AnswerField.Bytes, "json"), (AnswerField.Texts, "ANN003")], AnswerLine.Differing(old, now));
        Assert.Equal([], AnswerLine.Differing(old, old));
        Assert.Equal(3, AnswerLine.Differing(old, null).Count());
    }

    [Fact]
    public void The_same_items_in_another_order_or_number_are_a_difference()
    {
        var once = AnswerLine.Parse("p output:a=1 output:a=2");

        Assert.NotEmpty(AnswerLine.Differing(once, AnswerLine.Parse("p output:a=2 output:a=1")));
        Assert.NotEmpty(AnswerLine.Differing(once, AnswerLine.Parse("p output:a=1 output:a=2 output:a=2")));
    }

    [Fact]
    public void An_exception_is_an_answer_and_hides_nothing_after_it()
    {
        var answer = new Answer(explains: false);
        answer.Try("first", () => throw new InvalidOperationException("No."));
        answer.Try("second", () => answer.Tell("told", "yes"));

        var line = answer.ToLine("p").ToString();
        Assert.Contains("outcome:first=!InvalidOperationException", line, StringComparison.Ordinal);
        Assert.Contains("output:told=", line, StringComparison.Ordinal);
    }
}
