using Annotate.Anchoring;

namespace Annotate.Benchmarks.Ratios;

/// <summary>The baseline: the library's own block Myers, cut-off and all, over the whole folded text and then backwards for the start; no
/// directory.</summary>
internal sealed class PlainMyers(string text)
{
    private readonly FoldedText _text = FoldedText.Create(text, CancellationToken.None);
    private readonly WorkMeter _meter = new(long.MaxValue, CancellationToken.None);

    public TextSpan Find(string quote)
    {
        var words = FoldedText.Create(quote, CancellationToken.None).Chars;
        var matches = new List<ApproximateMatch>();
        BlockMyers.Search(
            new BitPattern(words), _text.Chars, AnchorOptions.Default.ErrorsFor(words.Length), anchored: false, matches, _meter);
        if (matches.Count == 0)
            return default;
        var span = new MatchStarts(words, _meter).Find(_text.Chars, matches.MinBy(match => match.Distance));
        return span is { } folded ? _text.ToOriginal(folded.Start, folded.End) : default;
    }
}
