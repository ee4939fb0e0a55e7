namespace Annotate.Formats.Brat;

/// <summary>Reads the fragments of a text-bound, <c>0 5</c> or <c>0 5;10 12</c>, in their order. Allocates nothing.</summary>
public ref struct BratFragments
{
    private ReadOnlySpan<byte> _rest;

    internal BratFragments(ReadOnlySpan<byte> fragments)
    {
        _rest = fragments;
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
        if (_rest.IsEmpty)
            return false;
        if (TryReadNumber(out var start) && Skip((byte)' ') && TryReadNumber(out var end) && start <= end && (_rest.IsEmpty || (Skip((byte)';') && !_rest.IsEmpty)))
        {
            Current = new TextSpan(start, end);
            return true;
        }
        IsMalformed = true;
        _rest = default;
        return false;
    }

    private bool Skip(byte separator)
    {
        if (_rest.IsEmpty || _rest[0] != separator)
            return false;
        _rest = _rest[1..];
        return true;
    }

    private bool TryReadNumber(out int number)
    {
        number = 0;
        var digits = 0;
        while (digits < _rest.Length && digits < 9 && (uint)(_rest[digits] - '0') <= 9)
            number = number * 10 + (_rest[digits++] - '0');
        _rest = _rest[digits..];
        return digits > 0;
    }
}
