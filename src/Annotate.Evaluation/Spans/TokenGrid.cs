namespace Annotate.Evaluation;

/// <summary>The tokens of a text, so that spans can be told in tokens.</summary>
internal sealed class TokenGrid
{
    private readonly TextSpan[] _tokens;

    private TokenGrid(TextSpan[] tokens) => _tokens = tokens;

    public ReadOnlySpan<TextSpan> Tokens => _tokens;

    public static TokenGrid Of(string text, Tokenizer tokenizer)
    {
        ArgumentNullException.ThrowIfNull(tokenizer);
        return Of(text, whole => tokenizer.Tokenize(whole)
            .Where(static token => token.Class != TextTokenClass.Blank)
            .Select(static token => token.Span));
    }

    public static TokenGrid Of(string text, Func<string, IEnumerable<TextSpan>> tokenizer)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(tokenizer);
        TextSpan[] tokens = [.. tokenizer(text)];
        for (var i = 1; i < tokens.Length; i++)
        {
            if (tokens[i].Start < tokens[i - 1].End)
                throw new ArgumentException($"The tokenizer gives {tokens[i - 1]} and then {tokens[i]}, which overlap. Tokens must "
                    + $"not overlap, and come in text order.", nameof(tokenizer));
        }
        return new TokenGrid(tokens);
    }

    /// <summary>The indexes of the tokens of which at least one code unit is covered. Linear in tokens found, logarithmic in all.</summary>
    public HashSet<int> Covered(Coverage coverage)
    {
        var indexes = new HashSet<int>();
        foreach (var span in coverage.Spans)
        {
            for (var i = FirstEndingAfter(span.Start); i < _tokens.Length && _tokens[i].Start < span.End; i++)
                indexes.Add(i);
        }
        return indexes;
    }

    private int FirstEndingAfter(int position)
    {
        var (low, high) = (0, _tokens.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_tokens[middle].End <= position)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
