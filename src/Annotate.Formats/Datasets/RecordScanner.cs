namespace Annotate.Formats.Datasets;

/// <summary>Finds where records begin and end, in pieces of a file as they come. Every byte is looked at once.</summary>
internal abstract class RecordScanner
{
    /// <summary>The line of the next byte, from 1.</summary>
    public long Line { get; private set; } = 1;

    /// <summary>What is wrong with the record that begins here, whatever its bytes; null where nothing is known against it.</summary>
    public virtual string? ProblemHere => null;

    /// <summary>What is wrong with a file that ends here, between two records; null where it may end.</summary>
    public virtual string? ProblemAtEnd => null;

    /// <summary>Passes over what stands between two records, and says how many bytes that is.</summary>
    public int Pass(ReadOnlySpan<byte> bytes) => Count(bytes, PassSeparators(bytes));

    /// <summary>How many of the bytes, which go on with a record, still belong to it; -1 where all do and it goes on.</summary>
    public int FindEnd(ReadOnlySpan<byte> bytes)
    {
        var end = FindEndOfRecord(bytes);
        Count(bytes, end < 0 ? bytes.Length : end);
        return end;
    }

    protected abstract int PassSeparators(ReadOnlySpan<byte> bytes);

    protected abstract int FindEndOfRecord(ReadOnlySpan<byte> bytes);

    protected static int LengthOf(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> passed) =>
        bytes.IndexOfAnyExcept(passed) is >= 0 and var index ? index : bytes.Length;

    private int Count(ReadOnlySpan<byte> bytes, int length)
    {
        Line += bytes[..length].Count((byte)'\n');
        return length;
    }
}
