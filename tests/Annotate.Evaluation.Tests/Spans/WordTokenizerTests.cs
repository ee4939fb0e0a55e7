namespace Annotate.Evaluation.Tests.Spans;

public class WordTokenizerTests
{
    [Theory]
    [InlineData("He said: “Don't go!”", "He|said|:|“|Don't|go|!|”")]
    [InlineData("cross-border 1,500.5 men - and", "cross-border|1,500.5|men|-|and")]
    [InlineData("Київ 😀 e\u0301t\u0000", "Київ|😀|e\u0301t")]
    [InlineData(" \t\r\n", "")]
    public void Words_numbers_and_marks_are_tokens(string text, string expected)
    {
        Assert.Equal(
            expected, string.Join('|', WordTokenizer.Default.Tokenize(text).Select(token => text.Substring(token.Start, token.Length))));
    }

    [Fact]
    public void A_tokenizer_whose_tokens_overlap_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new SpanScorer().ScoreTokens([], [], "abc", new Overlapping()));
    }

    private sealed class Overlapping : ITokenizer
    {
        public IEnumerable<TextSpan> Tokenize(string text) => [new(0, 2), new(1, 3)];
    }
}
