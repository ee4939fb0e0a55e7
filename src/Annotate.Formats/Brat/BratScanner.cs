namespace Annotate.Formats.Brat;

/// <summary>Cuts a brat standoff file into lines and columns without copying: everything is a slice of the input.</summary>
/// <remarks>Forward only; allocates nothing. Columns are separated by tabs, the parts of the second column by spaces. Lines end in LF or CRLF.</remarks>
public ref struct BratScanner
{
    private readonly ReadOnlySpan<byte> _file;
    private int _start;
    private int _next;
    private int _idLength;
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
    public readonly ReadOnlySpan<byte> Type
    {
        get
        {
            var body = Body;
            var space = body.IndexOf((byte)' ');
            return space < 0 ? body : body[..space];
        }
    }

    /// <summary>The second column after its first space: offsets, or participants.</summary>
    public readonly ReadOnlySpan<byte> Arguments
    {
        get
        {
            var body = Body;
            var space = body.IndexOf((byte)' ');
            return space < 0 ? default : body[(space + 1)..];
        }
    }

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
        _idLength = Line.IndexOf((byte)'\t');
        Kind = _idLength > 0 ? KindOf(Line[.._idLength]) : BratLineKind.Other;
        if (_idLength < 0)
            _idLength = Line.Length;
        var rest = _idLength < Line.Length ? Line[(_idLength + 1)..] : default;
        var tab = rest.IndexOf((byte)'\t');
        _bodyEnd = tab < 0 ? Line.Length : _idLength + 1 + tab;
    }

    private static BratLineKind KindOf(ReadOnlySpan<byte> id)
    {
        if (id is [(byte)'*'])
            return BratLineKind.Equivalence;
        if (id.Length < 2 || !char.IsAsciiDigit((char)id[1]))
            return BratLineKind.Other;
        return id[0] switch
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
