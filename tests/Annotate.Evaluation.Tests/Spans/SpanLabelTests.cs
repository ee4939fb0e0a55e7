namespace Annotate.Evaluation.Tests.Spans;

public class SpanLabelTests
{
    private static readonly SpanSet Words = new TextSpan(0, 3);

    public static TheoryData<Annotation, string[]> Labels => new()
    {
        { new Tag { Id = "1", Label = "P", Target = Words }, ["tag.target:P"] },
        { new Tag { Id = "1", Label = "", Target = Words }, ["tag.target"] },
        { Relation("contradicts"), ["relation.roles.from:contradicts", "relation.roles.to:contradicts"] },
        { new Mention { Id = "1", Target = Words, MentionKind = MentionKind.Named }, ["mention.target:named"] },
        { new Mention { Id = "1", Target = Words }, ["mention.target"] },
        { new Event { Id = "1", Target = Words, Kind = EventKind.State }, ["event.target:state"] },
        { new Event { Id = "1", Target = Words, Kind = default(EventKind) }, ["event.target"] },
        { new TimeExpression { Id = "1", Target = Words, Kind = TimeKind.Date }, ["timeExpression.target:date"] },
        {
            Make.Attribution("1", new(0, 3), source: new(4, 7)) with { Kind = AttributionKind.Belief },
            ["attribution.content", "attribution.source"]
        },
        { new Claim { Id = "1", Text = "So.", Target = Words, Kinds = [new ClaimKind("causal")] }, ["claim.target"] },
        { new Evidence { Id = "1", Target = Words }, ["evidence.target"] },
        { new EvidenceSet { Id = "1", ClaimId = "c", Stance = Stance.Refutes, Signal = Words }, ["evidenceSet.signal"] },
        { new Note { Id = "1", Text = "why?", Target = Words }, ["note.target"] },
        { new Framing { Id = "1", Target = Words, Frame = "economic" }, ["framing.target"] },
        {
            UnknownAnnotation.Parse("""{"type":"acme.mood","id":"1","parts":[{"target":{"spans":[[0,3]]}}]}"""),
            ["acme.mood.parts[0].target"]
        },
        { UnknownAnnotation.Parse("""{"id":"1","target":{"spans":[[0,3]]}}"""), ["unknownAnnotation.target"] },
    };

    [Theory]
    [MemberData(nameof(Labels))]
    public void A_span_is_labelled_by_type_and_role_and_by_what_its_annotation_says_it_is(Annotation annotation, string[] labels) =>
        Assert.Equal(labels, LabelledSpans.Of([annotation]).Select(item => item.Label));

    [Fact]
    public void The_label_of_an_entity_is_its_kind()
    {
        Assert.Equal("person", SpanLabels.OwnOf(new Entity { Id = "1", Name = "Ann", Kind = EntityKind.Person }));
        Assert.Null(SpanLabels.OwnOf(new Entity { Id = "1", Name = "Ann" }));
    }

    [Fact]
    public void Every_type_of_the_library_has_a_label_that_was_thought_of()
    {
        var seen = Labels.Select(row => row.Data.Item1.GetType()).Append(typeof(Entity)).Append(typeof(Verdict));

        var leaves = typeof(Annotation).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(Annotation)));

        Assert.Empty(leaves.Except(seen));
    }

    [Fact]
    public void Spans_are_chosen_by_role_or_by_label()
    {
        Annotation[] annotations =
            [new Tag { Id = "1", Label = "P", Target = Words }, new Tag { Id = "2", Label = "Q", Target = Words }, Relation("P")];

        Assert.Equal(["tag.target:P", "tag.target:Q"], LabelledSpans.Of(annotations, "tag.target").Select(item => item.Label));
        Assert.Equal("2", Assert.Single(LabelledSpans.Of(annotations, "tag.target:Q")).AnnotationId!.Value.Value);
        Assert.Empty(LabelledSpans.Of(annotations, "tag"));
        Assert.Empty(LabelledSpans.Of(annotations, "P"));
    }

    private static Relation Relation(string label) => new()
    {
        Id = "1",
        Label = new RelationLabel(label),
        Roles =
        [
            new RelationRole { Name = "from", Target = Words },
            new RelationRole { Name = "to", Target = Words },
            new RelationRole { Name = "to", TargetId = "2" },
        ],
    };

    private sealed record Framing : Annotation
    {
        public required SpanSet Target { get; init; }

        public required string Frame { get; init; }

        public override Annotation? Rewrite(AnnotationRewriter rewriter) =>
            rewriter.RequiredSpans("target", Target) is { } target ? this with { Target = target } : null;
    }
}
