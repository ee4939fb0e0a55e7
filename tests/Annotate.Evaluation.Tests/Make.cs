namespace Annotate.Evaluation.Tests;

/// <summary>Short forms for tests.</summary>
internal static class Make
{
    public static LabelledSpans Span(string label, int start, int end) => new() { Spans = new TextSpan(start, end), Label = label };

    public static LabelledSpans Pieces(string label, params TextSpan[] spans) => new() { Spans = SpanSet.Create(spans), Label = label };

    public static Attribution Attribution(string id, TextSpan content, TextSpan? source = null, TextSpan? cue = null) => new()
    {
        Id = id,
        Content = content,
        Source = source is { } known ? (SpanSet)known : null,
        Cue = cue is { } sign ? (SpanSet)sign : null,
    };
}
