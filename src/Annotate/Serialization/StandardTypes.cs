using Annotate.Contracts;

namespace Annotate.Serialization;

/// <summary>The standard types with their names in files and their members in the order of the file.</summary>
internal static class StandardTypes
{
    public static IReadOnlyList<AnnotationTypeInfo> All { get; } =
    [
        new StandardTypeInfo<Entity>("entity", static () => new Entity { Id = default, Name = null! }, static members => members
            .Value<string>(nameof(Entity.Name)).Value<EntityKind?>(nameof(Entity.Kind))
            .List<string>(nameof(Entity.Aliases)).List<AnnotationId>(nameof(Entity.MemberIds))
            .List<AnnotationId>(nameof(Entity.ActsForIds)).List<string>(nameof(Entity.SameAs))
            .Value<SourceKind?>(nameof(Entity.SourceKind)).Value<Affiliation?>(nameof(Entity.Affiliation))
            .Value<SourceRole?>(nameof(Entity.Role)).Value<Reliability?>(nameof(Entity.Reliability))),
        new StandardTypeInfo<Mention>("mention", static () => new Mention { Id = default, Target = null! }, static members => members
            .Value<SpanSet>(nameof(Mention.Target)).List<AnnotationId>(nameof(Mention.RefersToIds))
            .Value<MentionKind?>(nameof(Mention.MentionKind)).Value<Facet?>(nameof(Mention.Facet))),
        new StandardTypeInfo<Event>("event", static () => new Event { Id = default, Target = null! }, static members => members
            .Value<SpanSet>(nameof(Event.Target)).Value<string?>(nameof(Event.Name)).Value<EventKind?>(nameof(Event.Kind))
            .Value<AnnotationId?>(nameof(Event.TimeId)).Value<AnnotationId?>(nameof(Event.PlaceId))
            .List<AnnotationId>(nameof(Event.ParticipantIds))),
        new StandardTypeInfo<TimeExpression>(
            "timeExpression", static () => new TimeExpression { Id = default, Target = null! }, static members => members
                .Value<SpanSet>(nameof(TimeExpression.Target)).Value<TimeKind?>(nameof(TimeExpression.Kind))
                .Value<string?>(nameof(TimeExpression.Value)).Value<AnnotationId?>(nameof(TimeExpression.AnchorTimeId))),
        new StandardTypeInfo<Attribution>(
            "attribution", static () => new Attribution { Id = default, Content = null! }, static members => members
                .Value<SpanSet>(nameof(Attribution.Content)).Value<SpanSet?>(nameof(Attribution.Source))
                .Value<SpanSet?>(nameof(Attribution.Cue)).Value<SpanSet?>(nameof(Attribution.Addressee))
                .Value<SpanSet?>(nameof(Attribution.Supplement)).List<AnnotationId>(nameof(Attribution.SourceIds))
                .List<AnnotationId>(nameof(Attribution.AddresseeIds)).Value<SourceLevel?>(nameof(Attribution.SourceLevel))
                .Value<AnnotationId?>(nameof(Attribution.ParentId)).Value<AttributionMode?>(nameof(Attribution.Mode))
                .Value<AttributionKind?>(nameof(Attribution.Kind)).Value<Polarity?>(nameof(Attribution.Polarity))
                .Value<Determinacy?>(nameof(Attribution.Determinacy)).Value<Channel?>(nameof(Attribution.Channel))
                .Value<PartialDate?>(nameof(Attribution.Date)).Value<AuthorStance?>(nameof(Attribution.AuthorStance))
                .Value<SpanSet?>(nameof(Attribution.StanceSignal))),
        new StandardTypeInfo<Claim>("claim", static () => new Claim { Id = default, Text = null! }, static members => members
            .Value<string>(nameof(Claim.Text)).Value<SpanSet?>(nameof(Claim.Target))
            .List<AnnotationId>(nameof(Claim.ClaimantIds)).List<AnnotationId>(nameof(Claim.AttributionIds))
            .Value<SourceLevel?>(nameof(Claim.SourceLevel)).List<ClaimKind>(nameof(Claim.Kinds))
            .Value<Expression?>(nameof(Claim.Expression)).Value<SpanSet?>(nameof(Claim.Hedge))
            .Value<Certainty?>(nameof(Claim.Certainty)).Value<bool?>(nameof(Claim.CheckWorthy))
            .Value<AuthorStance?>(nameof(Claim.AuthorStance)).Value<PartialDate?>(nameof(Claim.Date))
            .Value<PartialDate?>(nameof(Claim.ValidFrom)).Value<PartialDate?>(nameof(Claim.ValidTo))
            .Value<string?>(nameof(Claim.Location)).Value<string?>(nameof(Claim.FirstAppearance))
            .List<string>(nameof(Claim.Appearances)).Value<string?>(nameof(Claim.ReportingSource))),
        new StandardTypeInfo<Evidence>("evidence", static () => new Evidence { Id = default }, static members => members
            .Value<SpanSet?>(nameof(Evidence.Target)).Value<string?>(nameof(Evidence.ArticleUri))
            .Value<string?>(nameof(Evidence.Url)).Value<string?>(nameof(Evidence.ArchivedUrl))
            .Value<string?>(nameof(Evidence.Locator)).Value<AnnotationId?>(nameof(Evidence.AttributionId))
            .Value<string?>(nameof(Evidence.Description)).List<AnnotationId>(nameof(Evidence.SourceIds))
            .Value<SourceLevel?>(nameof(Evidence.SourceLevel)).Value<Medium?>(nameof(Evidence.Medium))
            .Value<PartialDate?>(nameof(Evidence.Published)).Value<PartialDate?>(nameof(Evidence.Retrieved))
            .Value<string?>(nameof(Evidence.IndependenceGroup)).Value<AdmiraltyRating?>(nameof(Evidence.Rating))
            .Value<string?>(nameof(Evidence.Question)).Value<string?>(nameof(Evidence.Answer))
            .Value<AnswerType?>(nameof(Evidence.AnswerType))),
        new StandardTypeInfo<EvidenceSet>(
            "evidenceSet", static () => new EvidenceSet { Id = default, ClaimId = default, Stance = default }, static members => members
                .Value<AnnotationId>(nameof(EvidenceSet.ClaimId)).List<AnnotationId>(nameof(EvidenceSet.EvidenceIds))
                .Value<Stance>(nameof(EvidenceSet.Stance)).Value<AnnotationId?>(nameof(EvidenceSet.AttackedId))
                .Value<Extent?>(nameof(EvidenceSet.Extent)).Value<Strength?>(nameof(EvidenceSet.Strength))
                .List<Stance?>(nameof(EvidenceSet.Votes)).Value<SpanSet?>(nameof(EvidenceSet.Signal))),
        new StandardTypeInfo<Verdict>(
            "verdict", static () => new Verdict { Id = default, ClaimId = default, Label = default, Basis = default },
            static members => members
            .Value<AnnotationId>(nameof(Verdict.ClaimId)).Value<VerdictLabel>(nameof(Verdict.Label))
            .Value<VerdictBasis>(nameof(Verdict.Basis)).Value<VerdictReason?>(nameof(Verdict.Reason))
            .Value<string?>(nameof(Verdict.Rationale)).Value<PartialDate?>(nameof(Verdict.AsOf))
            .Value<AnnotationId?>(nameof(Verdict.SupersedesId)).Value<string?>(nameof(Verdict.Policy))
            .List<AnnotationId>(nameof(Verdict.DecisiveSetIds)).List<AnnotationId>(nameof(Verdict.DissentingSetIds))
            .List<AnnotationId>(nameof(Verdict.UndercutSetIds)).Value<int?>(nameof(Verdict.IndependentSupport))
            .Value<int?>(nameof(Verdict.IndependentRefute)).Value<string?>(nameof(Verdict.Reviewer))
            .Value<ReviewRating?>(nameof(Verdict.Rating)).Value<string?>(nameof(Verdict.Url))
            .Value<PartialDate?>(nameof(Verdict.Published))),
        new StandardTypeInfo<Relation>("relation", static () => new Relation { Id = default, Label = default }, static members => members
            .Value<RelationLabel>(nameof(Relation.Label)).List<RelationRole>(nameof(Relation.Roles))),
        new StandardTypeInfo<Tag>("tag", static () => new Tag { Id = default, Label = null! }, static members => members
            .Value<string>(nameof(Tag.Label)).Value<SpanSet?>(nameof(Tag.Target))
            .List<AnnotationId>(nameof(Tag.TargetIds)).List<Feature>(nameof(Tag.Features))),
        new StandardTypeInfo<Note>("note", static () => new Note { Id = default, Text = null! }, static members => members
            .Value<string>(nameof(Note.Text)).Value<SpanSet?>(nameof(Note.Target))
            .List<AnnotationId>(nameof(Note.TargetIds))),
    ];
}
