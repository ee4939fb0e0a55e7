using System.Text.RegularExpressions;

namespace Annotate.Tests.Text;

public class TokenizerTests
{
    [Theory]
    [InlineData("Don’t pay $1,500.50 at 10:30.", "Don’t pay $ 1,500.50 at 10:30 .")]
    [InlineData("O'Keefe's cross-border deal, and/or the boys' 3rd.", "O'Keefe's cross-border deal , and / or the boys ' 3rd .")]
    [InlineData("said.Trump 50% -5 --", "said . Trump 50 % - 5 - -")]
    [InlineData("日本語と한국어 カタカナ", "日 本 語 と 한국어 カタカナ")]
    [InlineData("Zażółć l'été ÜBER-uns", "Zażółć l'été ÜBER-uns")]
    [InlineData("👩‍👩‍👧🇺🇦🇵🇱👍🏽 ok", "👩‍👩‍👧 🇺🇦 🇵🇱 👍🏽 ok")]
    public void Words_are_those_that_readers_count(string text, string tokens) => Assert.Equal(tokens, Told(Tokenizer.Words, text));

    [Theory]
    [InlineData("Mr. Roe can't say what the U.S. did; he cannot...", "Mr. Roe ca n't say what the U.S. did ; he can not ...")]
    [InlineData("Al-Ghaza's owner said ''no'' -- twice.", "Al - Ghaza 's owner said '' no '' -- twice .")]
    [InlineData("O'Keefe of Amazon.com left in the '90s at 9 a.m.", "O'Keefe of Amazon.com left in the '90s at 9 a.m.")]
    public void Treebank_words_are_those_of_Universal_Dependencies(string text, string tokens) =>
        Assert.Equal(tokens, Told(Tokenizer.Treebank, text));

    [Fact]
    public void A_no_break_space_joins_groups_of_three_digits()
    {
        var tokens = Tokenizer.Words.Tokenize("10\u00A0000 x").Where(token => token.Class == TextTokenClass.Number);
        Assert.Equal(new TextSpan(0, 6), Assert.Single(tokens).Span);
    }

    [Fact]
    public void Every_token_has_its_class() =>
        Assert.Equal(
            [TextTokenClass.Word, TextTokenClass.Blank, TextTokenClass.Number, TextTokenClass.Punctuation, TextTokenClass.Symbol],
            Tokenizer.Words.Tokenize("one \t12,5.€").Select(token => token.Class));

    [Fact]
    public void Plain_is_the_regular_expression_for_every_character_of_the_basic_plane()
    {
        var expression = new Regex(@"\w+|[^\w\s]", RegexOptions.CultureInvariant);
        foreach (var text in Texts())
        {
            var expected = expression.Matches(text).Select(match => new TextSpan(match.Index, match.Index + match.Length));
            Assert.Equal(
                expected, Tokenizer.Plain.Tokenize(text).Where(token => token.Class != TextTokenClass.Blank).Select(token => token.Span));
        }
    }

    /// <summary>Each character alone between letters, but surrogates, which the expression reads as halves.</summary>
    private static IEnumerable<string> Texts() =>
        Enumerable.Range(0, 0x10000).Where(c => !char.IsSurrogate((char)c)).Chunk(4096)
            .Select(chunk => string.Concat(chunk.Select(c => $"a{(char)c}b ")));

    private static string Told(Tokenizer tokenizer, string text) =>
        string.Join(' ', tokenizer.Tokenize(text).Where(token => token.Class != TextTokenClass.Blank)
            .Select(token => text.AsSpan(token.Span).ToString()));
}
