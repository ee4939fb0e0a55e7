namespace Annotate.Contracts;

/// <summary>One fragment of a span set as the first phase finds it: its role, by number, and its offsets in the unit of the file, not yet
/// checked.</summary>
/// <param name="Role">The index of the role's name.</param>
/// <param name="Start">The first offset.</param>
/// <param name="End">The offset behind the last.</param>
/// <param name="IsContinued">Whether the next fragment belongs to the same span set.</param>
internal readonly record struct SpanColumn(short Role, bool IsContinued, int Start, int End);
