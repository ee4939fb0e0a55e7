namespace Annotate.Formats.Brat;

/// <summary>Cuts a brat standoff file into lines and columns without copying: everything is a slice of the input.</summary>
/// <remarks>Forward only; allocates nothing. Columns are separated by tabs, the parts of the second column by spaces. Lines end in LF or
/// CRLF.</remarks>
public ref struct BratScanner
{
    private readonly ReadOnlySpan<byte> _file;
    private int _start;
    private int _next;
    private int _idLength;
    private int _typeEnd;
    private int _bodyEnd;

    /// <summary>Starts before the first line of an <c>.ann</c> file in UTF-8.</summary>
    public BratScanner(ReadOnlySpan<byte> file) => _file = file;

    /// <summary>Where the line begins, in bytes of the file.</summary>
    public readonly int Start => _start;

    /// <summary>Where the line ends with its line break, in bytes of the file, exclusive.</summary>
    public readonly int End => _next;

    /// <summary>The line without its line break.</summary>
    public ReadOnlySpan<byte> Line { get; private set; }

    /// <summary>What the line is.</summary>
    public BratLineKind Kind { get; private set; }

    /// <summary>The first column: <c>T1</c>, with the tail that the format allows after the number.</summary>
    public readonly ReadOnlySpan<byte> Id => Line[.._idLength];

    /// <summary>The second column: <c>Person 0 5</c>.</summary>
    public readonly ReadOnlySpan<byte> Body => _idLength < Line.Length ? Line[(_idLength + 1).._bodyEnd] : default;

    /// <summary>Everything after the second column: the covered text, the words of a note.</summary>
    public readonly ReadOnlySpan<byte> Text => _bodyEnd < Line.Length ? Line[(_bodyEnd + 1)..] : default;

    /// <summary>The second column up to its first space: the type.</summary>
    public readonly ReadOnlySpan<byte> Type => _idLength < _typeEnd ? Line[(_idLength + 1).._typeEnd] : default;

    /// <summary>The second column after its first space: offsets, or participants.</summary>
    public readonly ReadOnlySpan<byte> Arguments => _typeEnd < _bodyEnd ? Line[(_typeEnd + 1).._bodyEnd] : default;

    /// <summary>The fragments of a text-bound, in the unit of the file.</summary>
    public readonly BratFragments Fragments => new(Arguments);

    /// <summary>Goes on to the next line; false at the end.</summary>
    public bool MoveNext()
    {
        if (_next >= _file.Length)
            return false;
        _start = _next;
        Take(0);
        return true;
    }

    /// <summary>Joins the next line to this one: a covered text may hold a raw line break. False at the end.</summary>
    public bool Extend()
    {
        if (_next >= _file.Length)
            return false;
        Take(_next - _start);
        return true;
    }

    private void Take(int from)
    {
        var rest = _file[_start..];
        var length = rest[from..].IndexOf((byte)'\n');
        _next = length < 0 ? _file.Length : _start + from + length + 1;
        var line = length < 0 ? rest : rest[..(from + length)];
        Line = line is [.., (byte)'\r'] ? line[..^1] : line;
        Split();
    }

    private void Split()
    {
        var line = Line;
        // Ids are short, so a loop is faster than a vector.
        var tab = 0;
        while ((uint)tab < (uint)line.Length && line[tab] != '\t')
            tab++;
        _idLength = tab;
        Kind = BratLineKind.Other;
        _typeEnd = _bodyEnd = line.Length;
        if (tab == line.Length)
            return;
        Kind = tab > 0 ? KindOf(line) : BratLineKind.Other;
        var rest = line[(tab + 1)..];
        var length = rest.IndexOf((byte)'\t');
        if (length >= 0)
        {
            rest = rest[..length];
            _bodyEnd = tab + 1 + length;
        }
        var space = rest.IndexOf((byte)' ');
        _typeEnd = space < 0 ? _bodyEnd : tab + 1 + space;
    }

    /// <summary>The kind of a line that has a tab after its id.</summary>
    private static BratLineKind KindOf(ReadOnlySpan<byte> line)
    {
        if (!char.IsAsciiDigit((char)line[1]))
            return line[0] == '*' && line[1] == '\t' ? BratLineKind.Equivalence : BratLineKind.Other;
        return line[0] switch
        {
            (byte)'T' => BratLineKind.TextBound,
            (byte)'E' => BratLineKind.Event,
            (byte)'R' => BratLineKind.Relation,
            (byte)'A' or (byte)'M' => BratLineKind.Attribute,
            (byte)'N' => BratLineKind.Normalization,
            (byte)'#' => BratLineKind.Note,
            _ => BratLineKind.Other,
        };
    }
}
