using Annotate.Guard.Answers;
using Annotate.Guard.Recording;

namespace Annotate.Guard.Tests.Recording;

public class AnswerTokenTests
{
    private static readonly AnswerLine Line = AnswerLine.Parse("p outcome:a=1 codes:ANN003=Error*1 bytes:json=abc");

    [Fact]
    public void A_token_tells_which_fields_there_are()
    {
        Assert.Equal([AnswerField.Outcome, AnswerField.Codes, AnswerField.Bytes], AnswerToken.Fields(AnswerToken.Of(Line)));
        Assert.Equal(7, AnswerToken.Of(Line).Length);
    }

    [Fact]
    public void Two_tokens_tell_which_fields_differ()
    {
        var other = AnswerLine.Parse("p outcome:a=1 codes:ANN003=Error*2 output:table=abc");

        Assert.Equal([AnswerField.Codes, AnswerField.Bytes, AnswerField.Output],
            AnswerToken.Differing(AnswerToken.Of(Line), AnswerToken.Of(other)));
        Assert.Equal([], AnswerToken.Differing(AnswerToken.Of(Line), AnswerToken.Of(Line)));
    }

    [Fact]
    public void Tokens_in_a_row_are_taken_apart()
    {
        var (first, second) = (AnswerToken.Of(Line), AnswerToken.Of(AnswerLine.Parse("q")));
        var row = $"{AnswerToken.OfNumber(0)}{first}{AnswerToken.OfNumber(130)}{second}";

        Assert.Equal([(0, first), (130, second)], AnswerToken.Split(row));
    }
}
