using System.Text.Json;
using Annotate.Contracts;

namespace Annotate.Serialization;

/// <summary>What the first phase of reading finds: where everything stands in the document, whatever the order of members.</summary>
internal sealed class Envelope
{
    /// <summary>Where the root object starts.</summary>
    public int Start { get; set; }

    /// <summary>Whether any string holds half of a surrogate pair. So rare that slices are only searched for it where the document has
    /// one.</summary>
    public bool HasLoneSurrogate { get; set; }

    public string? Format { get; set; }

    public int? FormatStart { get; set; }

    public string? Offsets { get; set; }

    public int? OffsetsStart { get; set; }

    public (int Start, int Length)? Article { get; set; }

    /// <summary>Where the text of the article stands between its quotation marks, which need not be judged again; null where it was not
    /// found.</summary>
    public (int Start, int Length)? Text { get; set; }

    /// <summary>Whether the article was made of all that its JSON says, which then can be copied: it holds the right hash, and no layout
    /// was refused.</summary>
    public bool IsArticleWhole { get; set; }

    public IReadOnlyList<(int Start, int Length)> Agents { get; set; } = [];

    public AnnotationSlice[] Annotations { get; set; } = [];

    /// <summary>The fragments of the span sets that were found, annotation by annotation.</summary>
    public SpanColumn[] Spans { get; set; } = [];

    /// <summary>The names of their roles.</summary>
    public string[] Roles { get; set; } = [];

    public OrderedDictionary<string, JsonElement>? Extra { get; set; }
}
