using System.Globalization;
using Annotate.Tests.External;
using CsCheck;

namespace Annotate.Tests.Serialization;

/// <summary>Random annotated articles with annotations of every type, made from a seed.</summary>
internal sealed class RandomArticles
{
    private static readonly string[] Pieces = [
        "a", "é", "€", "😀", "\u00A0", "\n", "\"", "\\", "\t", "Kyiv ", "said", "\u2028", "\uFEFF", "𝒳", "/", "<", "\u0001"
    ];

    private readonly Random _random;
    private string _text = "";

    private RandomArticles(int seed) => _random = new Random(seed);

    public static Gen<AnnotatedArticle> Gen { get; } = CsCheck.Gen.Int[0, int.MaxValue].Select(seed => new RandomArticles(seed).Make());

    private AnnotatedArticle Make()
    {
        _text = Text(40);
        var article = new Article(_text)
        {
            Id = Maybe(Text), Headline = Maybe(Text), Byline = Maybe(
                Text), Language = Maybe(() => "en"), Publisher = Maybe(Text), Url = Maybe(Text), Version = Maybe(Text),
            Published = MaybeValue(Date), Modified = MaybeValue(Date), PreviousSha256 = Maybe(() => new string('a', 64)), Extra = Extra(),
            Layout = Maybe(() => new ArticleLayout
            {
                Headline = Span(), Byline = MaybeValue(Span), Paragraphs = List(Span), Spacers = List(Span), Extra = Extra()
            }),
        };
        var annotations = Enumerable.Range(0, _random.Next(12)).Select(index => Annotation($"{Name()}{index}")).ToArray();
        return article.Annotate(annotations).Edit(editor =>
        {
            foreach (var id in List(Name).Distinct())
                editor.Set(new Agent
                {
                    Id = id,
                    Kind = MaybeValue(() => AgentKind.Software),
                    Name = Maybe(Text),
                    Version = Maybe(Text),
                    Model = Maybe(Text),
                    Url = Maybe(Text),
                    Extra = Extra()
                });
        }).With(Extra());
    }

    private Annotation Annotation(string id) => Leaf(id) with
    {
        CreatedBy = Maybe(Name), CreatedAt = MaybeValue(Instant), ModifiedAt = MaybeValue(Instant),
        Confidence = MaybeValue(_random.NextDouble),
        Layer = Maybe(Text), Motivation = MaybeValue(() => Motivation.Linking), DerivedFromIds = List(Id), Extra = Extra(),
    };

    private Annotation Leaf(string id) => _random.Next(14) switch
    {
        0 => new Entity
        {
            Id = id, Name = Text(), Kind = MaybeValue(() => EntityKind.Create(Name())), Aliases = List(
                Text), MemberIds = List(Id), ActsForIds = List(Id), SameAs = List(Text),
            SourceKind = MaybeValue(() => SourceKind.Database), Affiliation = MaybeValue(() => Affiliation.Ngo), Role = MaybeValue(
                () => SourceRole.Participant), Reliability = MaybeValue(() => new Reliability('C')),
        },
        1 => new Mention
        {
            Id = id,
            Target = Spans(),
            RefersToIds = List(Id),
            MentionKind = MaybeValue(() => MentionKind.Named),
            Facet = MaybeValue(() => Facet.Place)
        },
        2 => new Event
        {
            Id = id,
            Target = Spans(),
            Name = Maybe(Text),
            Kind = MaybeValue(() => EventKind.State),
            TimeId = MaybeValue(Id),
            PlaceId = MaybeValue(Id),
            ParticipantIds = List(Id)
        },
        3 => new TimeExpression
        {
            Id = id, Target = Spans(), Kind = MaybeValue(() => TimeKind.Set), Value = Maybe(Text), AnchorTimeId = MaybeValue(Id)
        },
        4 => new Attribution
        {
            Id = id, Content = Spans(), Source = Maybe(Spans), Cue = Maybe(
                Spans), Addressee = Maybe(Spans), Supplement = Maybe(Spans), SourceIds = List(Id), AddresseeIds = List(Id),
            SourceLevel = MaybeValue(() => SourceLevel.Arbitrary), ParentId = MaybeValue(
                Id), Mode = MaybeValue(() => AttributionMode.Direct), Kind = MaybeValue(() => AttributionKind.Belief),
            Polarity = MaybeValue(() => Polarity.Negative), Determinacy = MaybeValue(
                () => Determinacy.Indeterminate), Channel = MaybeValue(() => Channel.Lawsuit), Date = MaybeValue(Date),
            AuthorStance = MaybeValue(() => AuthorStance.Mixed), StanceSignal = Maybe(Spans),
        },
        5 => new Claim
        {
            Id = id, Text = Text(), Target = Maybe(Spans), ClaimantIds = List(Id), AttributionIds = List(
                Id), SourceLevel = MaybeValue(() => SourceLevel.Writer), Kinds = List(() => ClaimKind.Create(Name())),
            Expression = MaybeValue(() => Expression.Implied), Hedge = Maybe(
                Spans), Certainty = MaybeValue(() => Certainty.Possible), CheckWorthy = MaybeValue(() => _random.Next(2) == 0),
            AuthorStance = MaybeValue(() => AuthorStance.Neutral), Date = MaybeValue(
                Date), ValidFrom = MaybeValue(Date), ValidTo = MaybeValue(Date), Location = Maybe(Text), FirstAppearance = Maybe(Text),
            Appearances = List(Text), ReportingSource = Maybe(Text),
        },
        6 => new Evidence
        {
            Id = id, Target = Maybe(Spans), ArticleUri = Maybe(Text), Url = Maybe(Text), ArchivedUrl = Maybe(
                Text), Locator = Maybe(Text), AttributionId = MaybeValue(Id), Description = Maybe(Text), SourceIds = List(Id),
            SourceLevel = MaybeValue(() => SourceLevel.Other), Medium = MaybeValue(() => Medium.Audio), Published = MaybeValue(
                Date), Retrieved = MaybeValue(Date), IndependenceGroup = Maybe(Text),
            Rating = MaybeValue(() => AdmiraltyRating.Parse("A6")), Question = Maybe(
                Text), Answer = Maybe(Text), AnswerType = MaybeValue(() => AnswerType.Extractive),
        },
        7 => new EvidenceSet
        {
            Id = id, ClaimId = Id(), EvidenceIds = List(Id), Stance = Stance.Refutes, AttackedId = MaybeValue(
                Id), Extent = MaybeValue(() => Extent.Whole), Strength = MaybeValue(() => Strength.Strong),
            Votes = List(() => MaybeValue(() => Stance.Supports)), Signal = Maybe(Spans),
        },
        8 => new Verdict
        {
            Id = id, ClaimId = Id(), Label = VerdictLabel.Supported, Basis = VerdictBasis.Policy, Reason = MaybeValue(
                () => VerdictReason.Outdated), Rationale = Maybe(Text), AsOf = MaybeValue(Date),
            SupersedesId = MaybeValue(Id), Policy = Maybe(Text), DecisiveSetIds = List(
                Id), DissentingSetIds = List(Id), UndercutSetIds = List(Id), IndependentSupport = MaybeValue(_random.Next),
            IndependentRefute = MaybeValue(_random.Next), Reviewer = Maybe(Text), Url = Maybe(Text), Published = MaybeValue(Date),
            Rating = Maybe(() => new ReviewRating
            {
                Value = MaybeValue(_random.NextDouble),
                Best = MaybeValue(_random.NextDouble),
                Worst = MaybeValue(_random.NextDouble),
                Text = Maybe(Text),
                Explanation = Maybe(Text),
                Extra = Extra()
            }),
        },
        9 => new Relation
        {
            Id = id,
            Label = RelationLabel.PartOf,
            Roles = List(() => new RelationRole { Name = Text(), TargetId = MaybeValue(Id), Target = Maybe(Spans), Extra = Extra() })
        },
        10 => new Tag
        {
            Id = id,
            Label = Text(),
            Target = Maybe(Spans),
            TargetIds = List(Id),
            Features = List(() => new Feature { Name = Text(), Value = Maybe(Text), Extra = Extra() })
        },
        11 => new Note { Id = id, Text = Text(), Target = Maybe(Spans), TargetIds = List(Id) },
        12 => new Framing { Id = id, Target = Spans(), Frame = Text() },
        _ => new Scene
        {
            Id = id, Mood = MaybeValue(() => Mood.Calm), OtherMoods = List(() => Mood.Create(Name())), WitnessIds = List(
                Id), Weight = MaybeValue(_random.NextDouble),
            Setting = Maybe(() => new Setting { Name = Text(), Words = Maybe(Spans), PlaceId = MaybeValue(Id), Extra = Extra() }),
            Actors = List(() => new Actor { Part = Text(), Target = Maybe(Spans), EntityId = MaybeValue(Id), Extra = Extra() }),
        },
    };

    private string Text() => Text(4);

    private string Text(int pieces) =>
        string.Concat(Enumerable.Range(0, _random.Next(pieces)).Select(_ => Pieces[_random.Next(Pieces.Length)]));

    private string Name() => $"n{Text(2)}{_random.Next(9)}";

    private AnnotationId Id() => Name();

    private TextSpan Span()
    {
        var (start, end) = (Position(), Position());
        return new TextSpan(Math.Min(start, end), Math.Max(start, end));
    }

    // Never inside a surrogate pair.
    private int Position()
    {
        var position = _random.Next(_text.Length + 1);
        return position > 0 && position < _text.Length && char.IsLowSurrogate(_text[position]) ? position - 1 : position;
    }

    private SpanSet Spans() => _random.Next(10) == 0
        ? SpanSet.Unanchored([Text(), Text()])
        : SpanSet.Create([.. Enumerable.Range(0, 1 + _random.Next(3)).Select(_ => Span())]);

    private PartialDate Date() => PartialDate.Parse(_random.Next(3) switch { 0 => "2022", 1 => "2022-05", _ => "2022-05-22" });

    private DateTimeOffset Instant() => DateTimeOffset.UnixEpoch.AddTicks(_random.NextInt64(1L << 60));

    private ExtraMembers Extra()
    {
        var extra = ExtraMembers.Empty;
        foreach (var value in List(() => _random.Next(4)))
        {
            extra = extra.With(
                $"x{Text(3)}{_random.Next(3)}",
                value switch
                {
                    0 => "1.50",
                    1 => "{\"spans\" : 1e400}",
                    2 => string.Create(CultureInfo.InvariantCulture, $"[{_random.Next()},null]"),
                    _ => Documents.String(Text())
                });
        }
        return extra;
    }

    private T? Maybe<T>(Func<T> make) where T : class => _random.Next(2) == 0 ? null : make();

    private T? MaybeValue<T>(Func<T> make) where T : struct => _random.Next(2) == 0 ? null : make();

    private ValueList<T> List<T>(Func<T> make) => ValueList.Copy(Enumerable.Range(0, _random.Next(3)).Select(_ => make()));
}
