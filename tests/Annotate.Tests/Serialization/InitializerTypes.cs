using System.Text.Json.Serialization;

namespace Annotate.Tests.Serialization;

/// <summary>Types whose members have initializers.</summary>
internal static class InitializerTypes
{
    internal sealed record Initialized : Annotation
    {
        public required string Name { get; init; } = "never seen";

        public bool Flag { get; init; } = true;

        public bool? Maybe { get; init; } = true;

        public string Origin { get; init; } = "here";

        public string? Alias { get; init; } = "nobody";

        public IReadOnlyList<string> Labels { get; init => field = ValueList.Copy(value); } = ValueList.Create("first");

        public IReadOnlyList<string> Raw { get; init; } = [];

        public SpanSet? Target { get; init; }

        public Inner Inner { get; init; } = new() { Weight = 2 };

        public IReadOnlyList<AnnotationId> OtherIds { get; init => field = ValueList.Copy(value); } = ValueList<AnnotationId>.Empty;

        public override Annotation? Rewrite(AnnotationRewriter rewriter) => this with
        {
            Target = rewriter.Spans("target", Target), OtherIds = rewriter.References("otherIds", OtherIds, ReferenceTarget.Any),
        };
    }

    internal sealed record Inner : Extensible
    {
        public double Weight { get; init; } = 1;

        public string? Unit { get; init; }
    }

    /// <summary>Has initializers that change nothing.</summary>
    internal sealed record Harmless : Annotation
    {
        public string? Nothing { get; init; } = Array.Find<string>([], static _ => true);

        public int Zero { get; init; } = "".Length;

        public bool Off { get; init; } = "".Length > 0;

        public IReadOnlyList<string> Labels { get; init => field = ValueList.Copy(value); } = ValueList<string>.Empty;

        public override Annotation? Rewrite(AnnotationRewriter rewriter) => this;
    }

    [method: JsonConstructor]
    internal sealed record Constructed(int Size) : Annotation
    {
        public bool Flag { get; init; } = true;

        public override Annotation? Rewrite(AnnotationRewriter rewriter) => this;
    }

    [method: JsonConstructor]
    internal sealed record Positional(int Size, string? Name = "nobody") : Annotation
    {
        public override Annotation? Rewrite(AnnotationRewriter rewriter) => this;
    }
}

[JsonSerializable(typeof(InitializerTypes.Initialized))]
[JsonSerializable(typeof(InitializerTypes.Harmless))]
[JsonSerializable(typeof(InitializerTypes.Constructed))]
[JsonSerializable(typeof(InitializerTypes.Positional))]
internal sealed partial class InitializerJson : JsonSerializerContext;
