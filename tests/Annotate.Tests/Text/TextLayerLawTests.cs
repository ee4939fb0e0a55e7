using CsCheck;

namespace Annotate.Tests.Text;

/// <summary>What holds for every text, ill-formed ones and those made of marks only included.</summary>
public class TextLayerLawTests
{
    private static readonly string[] Pieces =
    [
        "“", "”", "\"", "'", "''", "‘", "’", "„", "«", "»", "「", "」", "`", "``",
        "‚", "‹", "›", " ", " ", "\n", "\n\n", "\r\n", "\u2028",
        ".", ". ", "!", "?", "…",
        "。", "！", "a", "Roe", "said", "U.S.", "Mr.", "1", "12.", "3,5", "😀", "\uD83D", "\uDE00", "🇺🇦",
        "👩‍👩", "\u200B", "\u0301",
        "\u00A0", "(", ")", "-", "—", "\0", "日", "ا", "؟", "I'm", "'90s",
    ];

    private static readonly Gen<string> Any = Gen.OneOf(
        Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]), Gen.Char.Select(c => c.ToString())).List[0, 30].Select(string.Concat);

    [Fact]
    public void Tokens_are_the_text_and_split_no_pair() => Any.Sample(text =>
    {
        foreach (var tokenizer in (Tokenizer[])[Tokenizer.Words, Tokenizer.Plain, Tokenizer.Treebank])
        {
            var end = 0;
            foreach (var token in tokenizer.Tokenize(text))
            {
                Assert.Equal(end, token.Start);
                Assert.True(token.End > token.Start);
                Assert.False(SplitsPair(text, end = token.End));
            }
            Assert.Equal(text.Length, end);
        }
    });

    [Fact]
    public void Sentences_and_paragraphs_are_in_order_and_cover_what_is_not_blank() => Any.Sample(text =>
    {
        var paragraphs = TextSegmenter.Paragraphs(text);
        Cover(text, paragraphs);
        var sentences = TextSegmenter.English.Sentences(text);
        Cover(text, sentences);
        Assert.All(
            sentences,
            sentence => Assert.Contains(paragraphs, paragraph => paragraph.Start <= sentence.Start && sentence.End <= paragraph.End));
    });

    [Fact]
    public void Quotations_nest_by_their_depth() => Any.Sample(text =>
    {
        var (around, last) = (new Stack<TextSpan>(), -1);
        foreach (var quotation in QuotationFinder.Find(text))
        {
            Assert.True(quotation.Span.Start > last && quotation.Span.End <= text.Length);
            Assert.True(quotation.Inner.Start > quotation.Span.Start && quotation.Inner.End <= quotation.Span.End);
            Assert.True(quotation.IsClosed == quotation.Inner.End < quotation.Span.End && !(quotation.IsClosed && quotation.Continues));
            while (around.TryPeek(out var outer) && outer.End <= quotation.Span.Start)
                around.Pop();
            Assert.Equal(around.Count, quotation.Depth);
            Assert.True(!around.TryPeek(out var inside) || quotation.Span.End <= inside.End);
            around.Push(quotation.Span);
            last = quotation.Span.Start;
        }
    });

    [Theory]
    [InlineData("\"", 1_000_000)]
    [InlineData("'", 1_000_000)]
    [InlineData("“", 500_000)]
    [InlineData("word ", 100_000)]
    [InlineData("😀 said “hi” ", 50_000)]
    [InlineData("“ don’t ’x\n", 50_000)]
    [InlineData("\n", 1_000_000)]
    [InlineData(".", 1_000_000)]
    [InlineData("-", 1_000_000)]
    [InlineData("1", 1_000_000)]
    [InlineData("“a’b\n\n", 50_000)]
    public void Long_hostile_texts_are_read_to_their_end(string piece, int times)
    {
        var text = string.Concat(Enumerable.Repeat(piece, times));
        Assert.Equal(text.Length, Tokenizer.Words.Tokenize(text)[^1].End);
        Assert.Equal(text.Length, Tokenizer.Treebank.Tokenize(text)[^1].End);
        Assert.All(QuotationFinder.Find(text), quotation => Assert.InRange(quotation.Span.End, 1, text.Length));
        Assert.True(TextSegmenter.English.Sentences(text) is [] || text.AsSpan().Trim().Length > 0);
    }

    [Fact]
    public void Filling_a_list_again_allocates_nothing()
    {
        var text = string.Concat(Enumerable.Repeat("“We don’t know,” Mr. Roe said. He left the U.S. at 9 a.m.\n\n", 200));
        var (tokens, sentences, quotations) = (new List<TextToken>(), new List<TextSpan>(), new List<Quotation>());
        Fill();
        Fill();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Fill();
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1024);

        void Fill()
        {
            tokens.Clear();
            sentences.Clear();
            quotations.Clear();
            Tokenizer.Words.Tokenize(text, tokens);
            TextSegmenter.English.Sentences(text, sentences);
            QuotationFinder.Find(text, quotations);
        }
    }

    private static void Cover(string text, IReadOnlyList<TextSpan> spans)
    {
        var end = 0;
        foreach (var span in spans)
        {
            Assert.True(span.Start >= end && !span.IsEmpty);
            Assert.True(IsBlank(text[end..span.Start]));
            Assert.False(SplitsPair(text, span.Start) || SplitsPair(text, span.End));
            end = span.End;
        }
        Assert.True(IsBlank(text[end..]));
    }

    private static bool IsBlank(string text) => text.All(c => char.IsWhiteSpace(c) || c is '\u200B' or '\u2060' or '\uFEFF');

    private static bool SplitsPair(string text, int index) =>
        index > 0 && index < text.Length && char.IsHighSurrogate(text[index - 1]) && char.IsLowSurrogate(text[index]);
}
