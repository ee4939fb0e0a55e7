namespace Annotate;

/// <summary>A span set found inside the JSON of an unknown annotation; null spans mean that it was taken away.</summary>
internal sealed record LocatedSpans(string Path, int Start, SpanSet? Spans, SpanSet Original);
