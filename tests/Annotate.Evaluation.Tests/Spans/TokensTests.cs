namespace Annotate.Evaluation.Tests.Spans;

public class TokensTests
{
    [Theory]
    [InlineData("He said: “Don't go!”", "He|said|:|“|Don't|go|!|”")]
    [InlineData("cross-border 1,500.5 men - and", "cross-border|1,500.5|men|-|and")]
    [InlineData("Київ 😀 e\u0301t\u0000", "Київ|😀|e\u0301t")]
    [InlineData(" \t\r\n", "")]
    public void Words_numbers_and_marks_are_tokens(string text, string expected)
    {
        Assert.Equal(
            expected, string.Join('|', Tokenizer.Words.Tokenize(text).Where(token => token.Class != TextTokenClass.Blank)
                .Select(token => text[token.Start..token.End])));
    }

    [Fact]
    public void A_tokenizer_whose_tokens_overlap_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new SpanScorer().ScoreTokens([], [], "abc", Overlapping));

        static IEnumerable<TextSpan> Overlapping(string text) => [new(0, 2), new(1, 3)];
    }
}
