
namespace Annotate.Serialization;

/// <summary>The text that span sets are read or written against. Converters have no other way to learn of it; it never leaves its thread.</summary>
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

    /// <summary>Whether quotes are written.</summary>
    public bool WriteQuotes { get; init; }

    /// <summary>Called for every span set whose quotes differ from the text.</summary>
    public Action<SpanSet>? OnMismatch { get; init; }

    public static JsonScope ForReading(Article article, OffsetUnit unit, Action<SpanSet>? onMismatch) => new(article, unit) { OnMismatch = onMismatch };

    public static JsonScope ForWriting(Article article, OffsetUnit unit, bool writeQuotes) => new(article, unit) { WriteQuotes = writeQuotes };

    public void Leave() => _current = _outer;
}
