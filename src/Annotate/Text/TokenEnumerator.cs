namespace Annotate;

/// <summary>Reads the tokens of a text from its start to its end; made by <see cref="Tokenizer.Enumerate"/>.</summary>
public ref struct TokenEnumerator
{
    private readonly TokenReader _reader;
    private int _next;
    private int _start;
    private TextTokenClass _class;

    internal TokenEnumerator(ReadOnlySpan<char> text, TokenRules rules) => _reader = new TokenReader(text, rules);

    /// <summary>The token read last; the empty blank at 0 before the first.</summary>
    public readonly TextToken Current => new(_start, _next, _class);

    /// <summary>Itself, for <c>foreach</c>.</summary>
    public readonly TokenEnumerator GetEnumerator() => this;

    /// <summary>Reads the next token; false at the end of the text.</summary>
    public bool MoveNext()
    {
        if (_next >= _reader.Length)
            return false;
        _start = _next;
        _next = _reader.Read(_start, out _class);
        return true;
    }
}
