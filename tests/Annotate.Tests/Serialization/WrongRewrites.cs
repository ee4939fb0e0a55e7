using System.Text.Json.Serialization;

namespace Annotate.Tests.Serialization;

/// <summary>Types whose Rewrite or Accept is wrong, or whose check is hard.</summary>
internal static class WrongRewrites
{
    internal sealed record Forgetful : Annotation
    {
        public required SpanSet Target { get; init; }

        public SpanSet? Reply { get; init; }

        [JsonPropertyName("about")]
        public SpanSet? Subject { get; init; }

        public AnnotationId? ClaimId { get; init; }

        public IReadOnlyList<AnnotationId> OtherIds { get; init => field = ValueList.Copy(value); } = ValueList<AnnotationId>.Empty;

        public override Annotation? Rewrite(AnnotationRewriter rewriter) =>
            rewriter.RequiredSpans("target", Target) is { } target ? this with { Target = target } : null;
    }

    internal sealed record Careless : Annotation
    {
        public SpanSet? Cue { get; init; }

        public SpanSet? Source { get; init; }

        public SpanSet? Hedge { get; init; }

        public SpanSet? Target { get; init; }

        public AnnotationId? ClaimId { get; init; }

        public IReadOnlyList<AnnotationId> OtherIds { get; init => field = ValueList.Copy(value); } = ValueList<AnnotationId>.Empty;

        public override Annotation? Rewrite(AnnotationRewriter rewriter)
        {
            rewriter.Spans("hedge", Hedge);
            rewriter.Spans("whatever", new TextSpan(7, 8));
            return this with
            {
                Cue = rewriter.Spans("cue", Source),
                Source = rewriter.Spans("source", Cue),
                Target = rewriter.Spans("targets", Target),
                ClaimId = rewriter.Reference<Claim>("clamId", ClaimId),
                OtherIds = [.. rewriter.References("otherIds", OtherIds, ReferenceTarget.Any).Take(1)],
            };
        }
    }

    internal sealed record Nesting : Annotation
    {
        public Part? First { get; init; }

        public IReadOnlyList<Part> Parts { get; init => field = ValueList.Copy(value); } = ValueList<Part>.Empty;

        public IReadOnlyList<SpanSet> Lines { get; init => field = ValueList.Copy(value); } = ValueList<SpanSet>.Empty;

        public Dictionary<string, SpanSet>? ByName { get; init; }

        public override Annotation? Rewrite(AnnotationRewriter rewriter) => this with
        {
            First = First is null ? null : First with { Words = rewriter.Spans("first.wrods", First.Words) },
            Parts = [.. Parts.Select((part, i) => i == 0 ? part with { Words = rewriter.Spans("parts.words", part.Words) } : part)],
        };
    }

    internal sealed record Part : Extensible
    {
        public string? Name { get; init; }

        public SpanSet? Words { get; init; }

        public Part? Inner { get; init; }
    }

    internal sealed record RightNesting : Annotation
    {
        public IReadOnlyList<SpanSet> Lines { get; init => field = ValueList.Copy(value); } = ValueList<SpanSet>.Empty;

        public IReadOnlyList<Part> Parts { get; init => field = ValueList.Copy(value); } = ValueList<Part>.Empty;

        public IReadOnlyDictionary<string, SpanSet>? ByName { get; init; }

        public SpanSet? Hull => ByName is null ? null : Lines[0];

        public override Annotation? Rewrite(AnnotationRewriter rewriter) => this with
        {
            Lines = [.. Lines.Select((line, i) => rewriter.Spans($"lines[{i}]", line)!)],
            Parts = [.. Parts.Select(part => part with { Words = rewriter.Spans($"parts.{part.Name}", part.Words) })],
            ByName = ByName?.ToDictionary(
                pair => pair.Key, pair => rewriter.Spans($"byName.{pair.Key}", pair.Value)!, StringComparer.Ordinal),
        };
    }

    internal sealed record Vanishing : Annotation
    {
        public override Annotation? Rewrite(AnnotationRewriter rewriter) => null;
    }

    internal sealed record Turning : Annotation
    {
        public override Annotation? Rewrite(AnnotationRewriter rewriter) => new Note { Id = Id, Text = "" };
    }

    internal sealed record Silent : Annotation
    {
        public SpanSet? Target { get; init; }

        public AnnotationId? ClaimId { get; init; }

        public override Annotation? Rewrite(AnnotationRewriter rewriter) =>
            this with { Target = rewriter.Spans("target", Target), ClaimId = rewriter.Reference<Claim>("claimId", ClaimId) };

        public override void Accept(AnnotationVisitor visitor) => visitor.Spans("targets", Target);
    }

    /// <summary>Takes only sizes that no sample has, and forgets a member.</summary>
    internal sealed record Choosy : Annotation
    {
        public required int Size { get; init => field = value > 100 ? value : throw new ArgumentOutOfRangeException(nameof(value)); }

        public SpanSet? Target { get; init; }

        public SpanSet? Cue { get; init; }

        public override Annotation? Rewrite(AnnotationRewriter rewriter) => this with { Target = rewriter.Spans("target", Target) };
    }

    /// <summary>Needs values of members that no sample has, and is right.</summary>
    internal sealed record Demanding : Annotation
    {
        public required string Code { get; init; }

        public required SpanSet Target { get; init; }

        public override Annotation? Rewrite(AnnotationRewriter rewriter) =>
            Code[..3] != "ok:" ? throw new InvalidOperationException("Codes begin with ok:.")
            : rewriter.RequiredSpans("target", Target) is { } target ? this with { Target = target } : null;
    }

    /// <summary>Everything that can stand in a member and has nothing to do with the text.</summary>
    internal sealed record Manifold : Annotation
    {
        public required Uri Link { get; init; }

        public required Guid Key { get; init; }

        public required DateTimeOffset At { get; init; }

        public required DateOnly Day { get; init; }

        public required TimeSpan Length { get; init; }

        public required DayOfWeek Weekday { get; init; }

        public required char Letter { get; init; }

        public required decimal Price { get; init; }

        public required bool Flag { get; init; }

        public required PartialDate Date { get; init; }

        public required AdmiraltyRating Rating { get; init; }

        public required Version Version { get; init; }

        public byte[]? Bytes { get; init; }

        public Dictionary<int, Part>? ByNumber { get; init; }

        public SpanSet? Target { get; init; }

        public override Annotation? Rewrite(AnnotationRewriter rewriter) => this with { Target = rewriter.Spans("target", Target) };
    }
}

[JsonSerializable(typeof(WrongRewrites.Forgetful))]
[JsonSerializable(typeof(WrongRewrites.Careless))]
[JsonSerializable(typeof(WrongRewrites.Nesting))]
[JsonSerializable(typeof(WrongRewrites.RightNesting))]
[JsonSerializable(typeof(WrongRewrites.Vanishing))]
[JsonSerializable(typeof(WrongRewrites.Turning))]
[JsonSerializable(typeof(WrongRewrites.Silent))]
[JsonSerializable(typeof(WrongRewrites.Choosy))]
[JsonSerializable(typeof(WrongRewrites.Demanding))]
[JsonSerializable(typeof(WrongRewrites.Manifold))]
internal sealed partial class WrongRewritesJson : JsonSerializerContext;
