namespace Annotate;

/// <summary>A token: a half-open stretch of a text, in UTF-16 code units, and what it is.</summary>
/// <remarks><c>default</c> is the empty blank at 0. Equal when all three members are.</remarks>
public readonly record struct TextToken
{
    /// <summary>Makes a token.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> is negative, or <paramref name="end"/> lies before
    /// it.</exception>
    public TextToken(int start, int end, TextTokenClass tokenClass)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        (Start, End, Class) = (start, end, tokenClass);
    }

    /// <summary>The index of the first UTF-16 code unit.</summary>
    public int Start { get; }

    /// <summary>The index after the last UTF-16 code unit.</summary>
    public int End { get; }

    /// <summary>What it is.</summary>
    public TextTokenClass Class { get; }

    /// <summary>Where it stands.</summary>
    public TextSpan Span => new(Start, End);
}
