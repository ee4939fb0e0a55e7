using System.IO.Enumeration;

namespace Annotate.Guard.Comparing;

/// <summary>
/// The differences that are wanted, each with its reason: <c>path | field | key | input | reason</c>, with <c>*</c> for anything.
/// </summary>
internal sealed class ExpectedDifferences
{
    public const string FileName = "expected-differences.txt";

    private readonly List<Row> _rows;

    private ExpectedDifferences(IEnumerable<Row> rows) => _rows = [.. rows];

    /// <summary>Rows that met no difference: their reason is gone, or the inputs were too few.</summary>
    public IEnumerable<string> Unmet => _rows.Where(row => row.Meetings == 0).Select(row => row.Line);

    /// <summary>How many differences each row met.</summary>
    public IEnumerable<(string Line, int Meetings)> Met => _rows.Where(row => row.Meetings > 0).Select(row => (row.Line, row.Meetings));

    public static ExpectedDifferences Load(string root) => Parse(File.ReadLines(Path.Combine(root, "tests/Annotate.Guard", FileName)));

    /// <exception cref="FormatException">A row has not five columns, or no reason.</exception>
    public static ExpectedDifferences Parse(IEnumerable<string> lines) =>
        new(lines.Where(line => line.Length > 0 && !line.StartsWith('#')).Select(line => new Row(line)));

    /// <summary>Whether a difference is wanted. Asked from several threads.</summary>
    public bool Expects(Difference difference)
    {
        var row = _rows.Find(row => row.Matches(difference));
        row?.Meet();
        return row is not null;
    }

    private sealed class Row
    {
        private readonly string[] _columns;
        private int _meetings;

        public Row(string line)
        {
            Line = line;
            _columns = line.Split('|', StringSplitOptions.TrimEntries);
            if (_columns.Length != 5 || _columns[4].Length == 0)
                throw new FormatException($"A row of {FileName} is path | field | key | input | reason. This one is not: {line}");
        }

        public string Line { get; }

        public int Meetings => _meetings;

        public void Meet() => Interlocked.Increment(ref _meetings);

        public bool Matches(Difference difference) =>
            Fits(0, difference.Path)
            && Fits(1, difference.Field)
            && (difference.Key is null || Fits(2, difference.Key))
            && Fits(3, difference.Input);

        private bool Fits(int column, string value) => FileSystemName.MatchesSimpleExpression(_columns[column], value, ignoreCase: false);
    }
}
