namespace Annotate.Formats.Brat;

/// <summary>Reads the fragments of a text-bound, <c>0 5</c> or <c>0 5;10 12</c>, in their order. Allocates nothing.</summary>
public ref struct BratFragments
{
    private readonly ReadOnlySpan<byte> _fragments;
    private int _position;

    internal BratFragments(ReadOnlySpan<byte> fragments)
    {
        _fragments = fragments;
        IsMalformed = fragments.IsEmpty;
    }

    /// <summary>The fragment reached, in the unit of the file.</summary>
    public TextSpan Current { get; private set; }

    /// <summary>Whether something that is no fragment was met; the enumeration ends there.</summary>
    public bool IsMalformed { get; private set; }

    /// <summary>The enumerator itself.</summary>
    public readonly BratFragments GetEnumerator() => this;

    /// <summary>Goes on to the next fragment; false after the last, and at what is none.</summary>
    public bool MoveNext()
    {
        if ((uint)_position >= (uint)_fragments.Length)
            return false;
        var start = ReadNumber((byte)' ');
        var end = ReadNumber((byte)';');
        if (start < 0 || end < start)
        {
            IsMalformed = true;
            _position = _fragments.Length;
            return false;
        }
        Current = new TextSpan(start, end);
        return true;
    }

    /// <summary>Reads digits and what must follow them; a semicolon only where another fragment does. -1 for anything else.</summary>
    private int ReadNumber(byte separator)
    {
        var fragments = _fragments;
        var (number, first, position) = (0, _position, _position);
        while ((uint)position < (uint)fragments.Length && (uint)(fragments[position] - '0') <= 9)
            number = number * 10 + (fragments[position++] - '0');
        var isLast = position == fragments.Length;
        _position = position + 1;
        // Nine digits never overflow.
        if (position == first || position - first > 9)
            return -1;
        return isLast ? (separator == ';' ? number : -1)
            : fragments[position] == separator && position + 1 < fragments.Length ? number
            : -1;
    }
}
