using System.Text.Json;

namespace Annotate.Serialization;

/// <summary>What the first phase of reading finds: where everything stands in the document, whatever the order of members.</summary>
internal sealed class Envelope
{
    public string? Format { get; set; }

    public string? Offsets { get; set; }

    public (int Start, int Length)? Article { get; set; }

    public List<(int Start, int Length)> Agents { get; } = [];

    public List<AnnotationSlice> Annotations { get; } = [];

    public OrderedDictionary<string, JsonElement> Extra { get; } = new(StringComparer.Ordinal);
}
