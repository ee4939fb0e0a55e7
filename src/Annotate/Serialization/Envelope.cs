using System.Text.Json;

namespace Annotate.Serialization;

/// <summary>What the first phase of reading finds: where everything stands in the document, whatever the order of members.</summary>
internal sealed class Envelope
{
    /// <summary>Where the root object starts.</summary>
    public int Start { get; set; }

    /// <summary>Whether any string holds half of a surrogate pair. So rare that slices are only searched for it where the document has one.</summary>
    public bool HasLoneSurrogate { get; set; }

    public string? Format { get; set; }

    public int? FormatStart { get; set; }

    public string? Offsets { get; set; }

    public int? OffsetsStart { get; set; }

    public (int Start, int Length)? Article { get; set; }

    public List<(int Start, int Length)> Agents { get; } = [];

    public List<AnnotationSlice> Annotations { get; } = [];

    public OrderedDictionary<string, JsonElement> Extra { get; } = new(StringComparer.Ordinal);
}
