namespace Annotate.Formats.Datasets;

/// <summary>One record a line. Blank lines are passed over; in a table a line of tabs is not blank.</summary>
internal sealed class LineScanner(bool isTable) : RecordScanner
{
    protected override int PassSeparators(ReadOnlySpan<byte> bytes) => LengthOf(bytes, isTable ? "\r\n"u8 : " \t\r\n"u8);

    protected override int FindEndOfRecord(ReadOnlySpan<byte> bytes) => bytes.IndexOf((byte)'\n');
}
