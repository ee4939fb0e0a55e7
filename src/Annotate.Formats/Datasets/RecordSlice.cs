namespace Annotate.Formats.Datasets;

/// <summary>Where a record stands in its file.</summary>
internal readonly record struct RecordSlice(int Start, int Length, long Line);
