using System.Text.Json;

namespace Annotate.Formats.Records;

/// <summary>A record that a file hides.</summary>
/// <param name="Row">The place of its annotation among all of the file.</param>
/// <param name="Json">The annotation as <c>annotate/1</c> has it.</param>
/// <param name="Path">Where it stands in the file.</param>
/// <param name="Picture">What is visible of it; null where nothing is.</param>
internal sealed record CarriedRecord(int Row, JsonElement Json, string Path, Picture? Picture);
