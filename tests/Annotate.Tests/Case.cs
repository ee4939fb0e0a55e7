namespace Annotate.Tests;

/// <summary>Small articles made by hand: a claim "c" of the source "claimant" in the attribution "own", and what bears on it.</summary>
internal static partial class Case
{
    public const string Text = "Alpha said that the bridge fell. Beta agreed. It is still standing, they claim.";

    private static readonly Annotation[] Common =
    [
        Source("claimant"), Source("a"), Source("b"), Source("d"),
        Source("anonymous") with { SourceKind = SourceKind.UnnamedIndividual },
        new Attribution
        {
            Id = "own",
            Content = Span(16, 31),
            Source = Span(0, 5),
            Cue = Span(6, 10),
            SourceIds = ["claimant"],
            SourceLevel = SourceLevel.Other
        },
        new Claim
        {
            Id = "c", Text = "The bridge fell.", ClaimantIds = ["claimant"], AttributionIds = ["own"], SourceLevel = SourceLevel.Other
        },
    ];

    public static AnnotatedArticle Of(params Annotation[] annotations) =>
        new Article(Text).Annotate([.. Common.Where(common => annotations.All(annotation => annotation.Id != common.Id)), .. annotations]);

    public static AnnotatedArticle Bare(params Annotation[] annotations) => new Article(Text).Annotate(annotations);

    public static Entity Source(string id) => new() { Id = id, Name = id.ToUpperInvariant(), SourceKind = SourceKind.NamedIndividual };

    public static SpanSet Span(int start, int end) => new TextSpan(start, end);

    /// <summary>Evidence of a source, on a page of that source.</summary>
    public static Evidence By(string source, string id) =>
        new() { Id = id, SourceIds = [source], Url = $"https://{source}.example/", Description = $"What {source} shows." };

    public static EvidenceSet Set(string id, Stance stance, params string[] evidence) =>
        new() { Id = id, ClaimId = "c", Stance = stance, EvidenceIds = [.. evidence.Select(item => (AnnotationId)item)] };

    /// <summary>Evidence of a source and the set that holds it alone.</summary>
    public static Annotation[] Says(string source, Stance stance, Extent? extent = null) =>
        [By(source, $"e-{source}-{stance}"), Set($"s-{source}-{stance}", stance, $"e-{source}-{stance}") with { Extent = extent }];

    public static Annotation[] Undercut(string by, string attacked) =>
        [By(by, $"u-{by}"), Set($"su-{by}", Stance.Undercuts, $"u-{by}") with { AttackedId = attacked }];
}
