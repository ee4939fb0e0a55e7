using System.Buffers;

namespace Annotate.Formats.Datasets;

/// <summary>The items of a JSON array. An item ends where its brackets and quotes close, so that one with other errors does not spoil the next.</summary>
internal sealed class ItemScanner : RecordScanner
{
    private static readonly SearchValues<byte> Structure = SearchValues.Create("\"[]{}, \t\r\n"u8);
    private static readonly SearchValues<byte> InString = SearchValues.Create("\"\\"u8);

    private int _depth;
    private bool _isAtStart;
    private bool _isOpen;
    private bool _isClosed;
    private bool _isInString;
    private bool _isEscaped;

    public override string? ProblemHere => _isClosed ? "It stands after the end of the array. Put it inside." : null;

    public override string? ProblemAtEnd => _isClosed ? null : InputTexts.Syntax.OpenArray();

    protected override int PassSeparators(ReadOnlySpan<byte> bytes)
    {
        var position = 0;
        _isAtStart = true;
        while (true)
        {
            position += LengthOf(bytes[position..], _isOpen && !_isClosed ? ", \t\r\n"u8 : " \t\r\n"u8);
            if (position == bytes.Length)
                return position;
            if (!_isOpen)
                _isOpen = true;
            else if (!_isClosed && bytes[position] == (byte)']')
                _isClosed = true;
            else
                return position;
            position++;
        }
    }

    protected override int FindEndOfRecord(ReadOnlySpan<byte> bytes)
    {
        if (_isClosed)
            return -1;
        for (var position = 0; position < bytes.Length; position++)
        {
            if (_isEscaped)
            {
                _isEscaped = false;
                continue;
            }
            var next = bytes[position..].IndexOfAny(_isInString ? InString : Structure);
            if (next < 0)
                break;
            position += next;
            // A bracket too many, where an item should begin, is an item by itself.
            if (Ends(bytes[position], out var isPart))
                return isPart || (_isAtStart && position == 0) ? position + 1 : position;
        }
        _isAtStart = false;
        return -1;
    }

    /// <summary>Whether the item ends here, and whether the byte is still part of it.</summary>
    private bool Ends(byte value, out bool isPart)
    {
        isPart = true;
        switch (value)
        {
            case (byte)'\\':
                _isEscaped = true;
                return false;
            case (byte)'"':
                _isInString = !_isInString;
                return !_isInString && _depth == 0;
            case (byte)'[' or (byte)'{':
                _depth++;
                return false;
            case (byte)']' or (byte)'}' when _depth > 0:
                return --_depth == 0;
            default:
                // A comma, a blank or a bracket too many ends a number or a word.
                isPart = false;
                return _depth == 0;
        }
    }
}
