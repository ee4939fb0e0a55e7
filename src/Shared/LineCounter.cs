using System.Text;

namespace Annotate;

/// <summary>Lines and columns of positions in a document. It walks from the position asked for last, so positions in their order cost one pass together.</summary>
internal struct LineCounter
{
    private int _position;

    /// <summary>The number of line breaks before the position.</summary>
    public int LinesBefore { get; private set; }

    /// <summary>The number of UTF-16 code units before the position in its line.</summary>
    public int ColumnsBefore { get; private set; }

    public void MoveTo(ReadOnlySpan<byte> document, int position)
    {
        var back = position < _position;
        var between = back ? document[position.._position] : document[_position..position];
        var lines = between.Count((byte)'\n');
        if (lines > 0)
        {
            var before = document[..position];
            ColumnsBefore = Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]);
        }
        else
        {
            var columns = Encoding.UTF8.GetCharCount(between);
            ColumnsBefore += back ? -columns : columns;
        }
        LinesBefore += back ? -lines : lines;
        _position = position;
    }
}
