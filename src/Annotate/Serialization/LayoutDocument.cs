using Annotate.Contracts;
using Annotate.Diagnostics;

namespace Annotate.Serialization;

/// <summary>The layout of an article as it stands in a file: pairs of offsets in the unit of the file.</summary>
internal sealed record LayoutDocument : Extensible
{
    public int[]? Headline { get; init; }

    public int[]? RepeatedHeadline { get; init; }

    public int[]? Byline { get; init; }

    public int[]? BylineName { get; init; }

    public int[]? BylineRole { get; init; }

    public int[][]? Paragraphs { get; init; }

    public int[][]? Spacers { get; init; }

    public static LayoutDocument From(ArticleLayout layout, OffsetMap offsets, OffsetUnit unit)
    {
        int[]? Pair(TextSpan? span) => span is { } known
            ? [Convert(known.Start), Convert(known.End)]
            : null;
        int Convert(int offset) => offsets.Convert(offset, OffsetUnit.Utf16CodeUnit, unit);
        int[][]? Pairs(IReadOnlyList<TextSpan> spans) => spans.Count == 0 ? null : [.. spans.Select(span => Pair(span)!)];
        return new LayoutDocument
        {
            Headline = Pair(layout.Headline),
            RepeatedHeadline = Pair(layout.RepeatedHeadline),
            Byline = Pair(layout.Byline),
            BylineName = Pair(layout.BylineName),
            BylineRole = Pair(layout.BylineRole),
            Paragraphs = Pairs(layout.Paragraphs),
            Spacers = Pairs(layout.Spacers),
            Extra = layout.Extra,
        };
    }

    public ArticleLayout ToLayout(OffsetMap offsets, OffsetUnit unit)
    {
        TextSpan? Optional(string member, int[]? pair) => pair is null ? null : Span(member, pair);
        TextSpan Span(string member, int[] pair)
        {
            if (pair is [var start, var end] && offsets.TryToSpan(start, end, unit, out var span))
                return span;
            throw new RefusedDataException(DiagnosticCodes.Span, InputTexts.Span.InLayout(member, $"[{string.Join(", ", pair ?? [])}]"));
        }
        return new ArticleLayout
        {
            Headline = Optional("headline", Headline),
            RepeatedHeadline = Optional("repeatedHeadline", RepeatedHeadline),
            Byline = Optional("byline", Byline),
            BylineName = Optional("bylineName", BylineName),
            BylineRole = Optional("bylineRole", BylineRole),
            Paragraphs = [.. (Paragraphs ?? []).Select(pair => Span("paragraphs", pair))],
            Spacers = [.. (Spacers ?? []).Select(pair => Span("spacers", pair))],
            Extra = Extra,
        };
    }
}
