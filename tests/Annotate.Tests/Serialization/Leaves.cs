namespace Annotate.Tests.Serialization;

/// <summary>Every standard type, over the text of <see cref="Documents.Text"/>.</summary>
internal static class Leaves
{
    private const string AJson = """{"spans":[[0,1]],"quotes":["A"]}""";
    // System.Text.Json escapes characters beyond the basic plane.
    private const string SmileJson = """{"spans":[[2,4]],"quotes":["\uD83D\uDE00"]}""";
    private const string SaidJson = """{"spans":[[6,10]],"quotes":["said"]}""";
    private const string SplitJson = """{"spans":[[11,13],[14,20]],"quotes":["it","rained"]}""";

    private static readonly SpanSet A = new TextSpan(0, 1);
    private static readonly SpanSet Smile = new TextSpan(2, 4);
    private static readonly SpanSet Said = new TextSpan(6, 10);
    private static readonly SpanSet Split = [new TextSpan(11, 13), new TextSpan(14, 20)];

    public static IReadOnlyList<Leaf> All { get; } =
    [
        Make(
            "entity",
            new Entity { Id = "e", Name = "Russia" },
            """ "name":"Russia" """,
            new Entity
            {
                Id = "e", Name = "Russia", Kind = EntityKind.GeopoliticalEntity, Aliases = ["RF", "Moscow"], MemberIds = ["m"],
                ActsForIds = ["f", "g"],
                SameAs = ["https://www.wikidata.org/entity/Q159"], SourceKind = SourceKind.NamedGroup, Affiliation = Affiliation.Government,
                Role = SourceRole.DecisionMaker, Reliability = new Reliability('B'),
            },
            """
             "name":"Russia","kind":"geopoliticalEntity","aliases":["RF","Moscow"],"memberIds":["m"],"actsForIds":["f","g"],"sameAs":[
            "https://www.wikidata.org/entity/Q159"],"sourceKind":"namedGroup","affiliation":"government","role":"decisionMaker",
            "reliability":"B" 
            """.ReplaceLineEndings("")),
        Make(
            "mention",
            new Mention { Id = "m", Target = A },
            $$""" "target":{{AJson}} """,
            new Mention
            {
                Id = "m", Target = Split, RefersToIds = ["e", "f"], MentionKind = MentionKind.Pronominal, Facet = Facet.Government
            },
            $$""" "target":{{SplitJson}},"refersToIds":["e","f"],"mentionKind":"pronominal","facet":"government" """),
        Make(
            "event",
            new Event { Id = "v", Target = Said },
            $$""" "target":{{SaidJson}} """,
            new Event
            {
                Id = "v", Target = Split, Name = "rain", Kind = EventKind.Occurrence, TimeId = "t", PlaceId = "p", ParticipantIds = ["e"]
            },
            $$""" "target":{{SplitJson}},"name":"rain","kind":"occurrence","timeId":"t","placeId":"p","participantIds":["e"] """),
        Make(
            "timeExpression",
            new TimeExpression { Id = "t", Target = A },
            $$""" "target":{{AJson}} """,
            new TimeExpression { Id = "t", Target = Smile, Kind = TimeKind.Date, Value = "2023-06-01", AnchorTimeId = "u" },
            $$""" "target":{{SmileJson}},"kind":"date","value":"2023-06-01","anchorTimeId":"u" """),
        Make(
            "attribution",
            new Attribution { Id = "a", Content = Split },
            $$""" "content":{{SplitJson}} """,
            new Attribution
            {
                Id = "a", Content = Split, Source = A, Cue = Said, Addressee = Smile, Supplement = A, SourceIds = ["e"],
                AddresseeIds = ["f"],
                SourceLevel = SourceLevel.Other, ParentId = "b", Mode = AttributionMode.Mixed, Kind = AttributionKind.Assertion,
                Polarity = Polarity.Negative,
                Determinacy = Determinacy.Indeterminate, Channel = Channel.Statement, Date = PartialDate.Parse("2023-06"),
                AuthorStance = AuthorStance.Doubts, StanceSignal = Said,
            },
            $$"""
             "content":{{SplitJson}},"source":{{AJson}},"cue":{{SaidJson}},"addressee":{{SmileJson}},"supplement":{{AJson}},"sourceIds":[
            "e"],"addresseeIds":["f"],"sourceLevel":"other","parentId":"b","mode":"mixed","kind":"assertion","polarity":"negative",
            "determinacy":"indeterminate","channel":"statement","date":"2023-06","authorStance":"doubts","stanceSignal":{{SaidJson}} 
            """.ReplaceLineEndings("")),
        Make(
            "claim",
            new Claim { Id = "c", Text = "It rained." },
            """ "text":"It rained." """,
            new Claim
            {
                Id = "c", Text = "It rained.", Target = Split, ClaimantIds = ["e"], AttributionIds = ["a"],
                SourceLevel = SourceLevel.Writer, Kinds = [ClaimKind.Numerical, ClaimKind.Causal],
                Expression = Expression.Presupposed, Hedge = Smile, Certainty = Certainty.Probable, CheckWorthy = true,
                AuthorStance = AuthorStance.Rejects, Date = PartialDate.Parse("2023"),
                ValidFrom = PartialDate.Parse("2023-05-22"), ValidTo = PartialDate.Parse("2023-06-01"), Location = "Belgorod",
                FirstAppearance = "https://a.example/1",
                Appearances = ["https://a.example/2", "https://a.example/3"], ReportingSource = "A",
            },
            $$"""
             "text":"It rained.","target":{{SplitJson}},"claimantIds":["e"],"attributionIds":["a"],"sourceLevel":"writer","kinds":[
            "numerical","causal"],"expression":"presupposed","hedge":{{SmileJson}},"certainty":"probable","checkWorthy":true,
            "authorStance":"rejects","date":"2023","validFrom":"2023-05-22","validTo":"2023-06-01","location":"Belgorod",
            "firstAppearance":"https://a.example/1","appearances":["https://a.example/2","https://a.example/3"],"reportingSource":"A" 
            """.ReplaceLineEndings("")),
        Make(
            "evidence",
            new Evidence { Id = "w" },
            "",
            new Evidence
            {
                Id = "w", Target = A, ArticleUri = "urn:a", Url = "https://a.example/#x", ArchivedUrl = "https://b.example/",
                Locator = "p. 3", AttributionId = "a", Description = "Footage.",
                SourceIds = ["e"], SourceLevel = SourceLevel.Other, Medium = Medium.Video,
                Published = PartialDate.Parse("2023-05-22T14:30:00Z"), Retrieved = PartialDate.Parse("2024"),
                IndependenceGroup = "g", Rating = AdmiraltyRating.Parse("B2"), Question = "Did it rain?", Answer = "Yes.",
                AnswerType = AnswerType.Boolean,
            },
            $$"""
             "target":{{AJson}},"articleUri":"urn:a","url":"https://a.example/#x","archivedUrl":"https://b.example/","locator":"p. 3",
            "attributionId":"a","description":"Footage.","sourceIds":["e"],"sourceLevel":"other","medium":"video",
            "published":"2023-05-22T14:30:00Z","retrieved":"2024","independenceGroup":"g","rating":"B2","question":"Did it rain?",
            "answer":"Yes.","answerType":"boolean" 
            """.ReplaceLineEndings("")),
        Make(
            "evidenceSet",
            new EvidenceSet { Id = "s", ClaimId = "c", Stance = Stance.Supports },
            """ "claimId":"c","stance":"supports" """,
            new EvidenceSet
            {
                Id = "s", ClaimId = "c", EvidenceIds = ["w", "x"], Stance = Stance.Undercuts, AttackedId = "e", Extent = Extent.Part,
                Strength = Strength.Weak,
                Votes = [Stance.Supports, null, Stance.Context], Signal = Said,
            },
            $$"""
             "claimId":"c","evidenceIds":["w","x"],"stance":"undercuts","attackedId":"e","extent":"part","strength":"weak","votes":[
            "supports",null,"context"],"signal":{{SaidJson}} 
            """.ReplaceLineEndings("")),
        Make(
            "verdict",
            new Verdict { Id = "d", ClaimId = "c", Label = VerdictLabel.Refuted, Basis = VerdictBasis.Article },
            """ "claimId":"c","label":"refuted","basis":"article" """,
            new Verdict
            {
                Id = "d", ClaimId = "c", Label = VerdictLabel.Conflicting, Basis = VerdictBasis.Reviewer,
                Reason = VerdictReason.Cherrypicked, Rationale = "Both.", AsOf = PartialDate.Parse("2023-07"),
                SupersedesId = "b", Policy = "p", DecisiveSetIds = ["s"], DissentingSetIds = ["t"], UndercutSetIds = ["u"],
                IndependentSupport = 2, IndependentRefute = 0, Reviewer = "desk",
                Rating = new ReviewRating { Value = 2.5, Best = 5, Worst = 1, Text = "Half true", Explanation = "See above." },
                Url = "https://c.example/", Published = PartialDate.Parse("2023-07-01"),
            },
            """
             "claimId":"c","label":"conflicting","basis":"reviewer","reason":"cherrypicked","rationale":"Both.","asOf":"2023-07",
            "supersedesId":"b","policy":"p","decisiveSetIds":["s"],"dissentingSetIds":["t"],"undercutSetIds":["u"],"independentSupport":2,
            "independentRefute":0,"reviewer":"desk","rating":{"value":2.5,"best":5,"worst":1,"text":"Half true",
            "explanation":"See above."},"url":"https://c.example/","published":"2023-07-01" 
            """.ReplaceLineEndings("")),
        Make(
            "relation",
            new Relation { Id = "r", Label = RelationLabel.Contradicts },
            """ "label":"contradicts" """,
            new Relation
            {
                Id = "r",
                Label = RelationLabel.Entails,
                Roles = [new RelationRole { Name = "from", TargetId = "c" }, new RelationRole { Name = "to", Target = Split }]
            },
            $$""" "label":"entails","roles":[{"name":"from","targetId":"c"},{"name":"to","target":{{SplitJson}}}] """),
        Make(
            "tag",
            new Tag { Id = "g", Label = "weather" },
            """ "label":"weather" """,
            new Tag
            {
                Id = "g",
                Label = "weather",
                Target = Smile,
                TargetIds = ["c"],
                Features = [new Feature { Name = "sky", Value = "grey" }, new Feature { Name = "wet" }]
            },
            $$""" "label":"weather","target":{{SmileJson}},"targetIds":["c"],"features":[{"name":"sky","value":"grey"},{"name":"wet"}] """),
        Make(
            "note",
            new Note { Id = "n", Text = "Check." },
            """ "text":"Check." """,
            new Note { Id = "n", Text = "Check.", Target = Said, TargetIds = ["c", "d"] },
            $$""" "text":"Check.","target":{{SaidJson}},"targetIds":["c","d"] """),
    ];

    public static TheoryData<Leaf> Theory => [.. All];

    /// <summary>The document that both kinds of value are written into.</summary>
    public static AnnotatedArticle Annotate(Annotation annotation) => new Article(Documents.Text).Annotate(annotation);

    private static Leaf Make(string type, Annotation minimal, string minimalMembers, Annotation full, string fullMembers)
    {
        var head = $$"""{"type":"{{type}}","id":"{{full.Id}}" """.TrimEnd();
        const string common = ""","createdBy":"desk","createdAt":"2023-06-01T10:00:00+00:00","modifiedAt":"2023-06-02T11:30:00+02:"""
            + """00","confidence":0.25,"layer":"gold","motivation":"assessing","derivedFromIds":["o"]""";
        return new Leaf(
            type,
            minimal,
            head + (minimalMembers.Length == 0 ? "" : "," + minimalMembers.Trim()) + "}",
            full with
            {
                CreatedBy = "desk",
                CreatedAt = new DateTimeOffset(2023, 6, 1, 10, 0, 0, TimeSpan.Zero),
                ModifiedAt = new DateTimeOffset(2023, 6, 2, 11, 30, 0, TimeSpan.FromHours(2)),
                Confidence = 0.25,
                Layer = "gold",
                Motivation = Motivation.Assessing,
                DerivedFromIds = ["o"],
            },
            head + common + "," + fullMembers.Trim() + "}");
    }
}
