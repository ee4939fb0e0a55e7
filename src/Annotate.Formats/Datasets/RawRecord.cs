using Annotate.Diagnostics;

namespace Annotate.Formats.Datasets;

/// <summary>One record as it stands in its file.</summary>
/// <param name="Bytes">Its bytes; of one beyond the limit only the beginning.</param>
/// <param name="Line">The line on which it begins, from 1.</param>
/// <param name="Problem">Why nothing can be made of it, whatever its bytes; null where nothing is known against it.</param>
/// <param name="Code">The code of the problem.</param>
internal readonly record struct RawRecord(byte[] Bytes, long Line, string? Problem, string Code = DiagnosticCodes.Syntax);
