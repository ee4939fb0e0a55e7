namespace Annotate;

/// <summary>An offset that has no counterpart: outside the text, or inside a surrogate pair or a UTF-8 sequence.</summary>
public sealed class OffsetException : AnnotateException
{
    internal OffsetException(int offset, OffsetUnit unit, string message) : base(message) => (Offset, Unit) = (offset, unit);

    /// <summary>The offset as it was given.</summary>
    public int Offset { get; }

    /// <summary>The unit of <see cref="Offset"/>.</summary>
    public OffsetUnit Unit { get; }
}
