namespace Annotate.Contracts;

/// <summary>The text that span sets are read or written against. Converters have no other way to learn of it; it never leaves its
/// thread.</summary>
internal sealed class JsonScope
{
    [ThreadStatic]
    private static JsonScope? _current;

    private readonly JsonScope? _outer;

    private JsonScope(Article article, OffsetUnit unit)
    {
        Article = article;
        Unit = unit;
        _outer = _current;
        _current = this;
    }

    public static JsonScope? Current => _current;

    public Article Article { get; }

    public OffsetUnit Unit { get; }

    /// <summary>Whether values are written, not read.</summary>
    public bool IsWriting { get; private init; }

    /// <summary>Whether quotes are written.</summary>
    public bool WriteQuotes { get; init; }

    /// <summary>How deep the value that is written may nest, so that a reader with the same limits takes the whole document.</summary>
    public int DepthLeft { get; set; } = int.MaxValue;

    /// <summary>Called for every span set whose quotes differ from the text, with its byte index in the JSON at hand.</summary>
    public Action<SpanSet, int>? OnMismatch { get; init; }

    public static JsonScope ForReading(Article article, OffsetUnit unit, Action<SpanSet, int>? onMismatch) =>
        new(article, unit) { OnMismatch = onMismatch };

    public static JsonScope ForWriting(Article article, OffsetUnit unit, bool writeQuotes) =>
        new(article, unit) { IsWriting = true, WriteQuotes = writeQuotes };

    public void Leave() => _current = _outer;

    /// <summary>Lets span sets be read and written as they are, without a text, until <see cref="Resume"/>.</summary>
    public static JsonScope? Suspend()
    {
        var current = _current;
        _current = null;
        return current;
    }

    public static void Resume(JsonScope? scope) => _current = scope;
}
