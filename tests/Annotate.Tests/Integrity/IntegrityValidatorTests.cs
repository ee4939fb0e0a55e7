using Annotate.Diagnostics;

namespace Annotate.Tests.Integrity;

public class IntegrityValidatorTests
{
    //                                   0         1         2         3
    //                                   0123456789012345678901234567890123456
    private static readonly Article Article = new("Moscow says that Kyiv says it rains. \U0001F600");
    private static readonly Entity Moscow = new() { Id = "moscow", Name = "Moscow" };
    private static readonly Claim Rain = new() { Id = "rain", Text = "It rains." };
    private static readonly Attribution Outer = new() { Id = "outer", Content = new TextSpan(12, 35), SourceIds = ["moscow"] };

    [Fact]
    public void A_sound_article_has_no_findings()
    {
        var inner = new Attribution
        {
            Id = "inner", ParentId = "outer", Content = new TextSpan(
                27, 35), Cue = new TextSpan(22, 26), SourceLevel = SourceLevel.Inherited, CreatedBy = "desk", Confidence = 1,
        };
        var verdict =
            new Verdict { Id = "v", ClaimId = "rain", Label = VerdictLabel.Supported, Basis = VerdictBasis.Reviewer, Reviewer = "desk" };

        Assert.Empty(Article.Annotate(Moscow, Rain, Outer, inner, verdict).With(new Agent { Id = "desk" }).Validate());
        Assert.Empty(Article.Annotate().Validate());
        Assert.Empty(Seeds.Annotated.Validate());
    }

    [Fact]
    public void ANN101_a_span_outside_the_text()
    {
        var found = Only(new Note { Id = "n", Text = "seen", Target = new TextSpan(30, 40) });

        Assert.Equal(
            (DiagnosticCodes.SpanOutsideText, Severity.Error, new AnnotationId("n"), new TextSpan(30, 40)),
            (found.Code, found.Severity, found.AnnotationId!.Value, found.Span!.Value));
        Assert.Equal("The Note 'n' has the span 30..40 in its role 'target', and the text ends at 39. Check the unit of the offsets "
            + "and the version of the text.", found.Message);
        Assert.Empty(Findings(new Note { Id = "n", Text = "seen", Target = new TextSpan(39, 39) }));
    }

    [Theory]
    [InlineData(36, 38, true)]
    [InlineData(38, 38, true)]
    [InlineData(38, 39, true)]
    [InlineData(37, 39, false)]
    public void ANN102_a_span_that_cuts_a_surrogate_pair(int start, int end, bool fires) =>
        Assert.Equal(
            fires ? [DiagnosticCodes.SpanInsidePair] : [], Codes(new Note { Id = "n", Text = "seen", Target = new TextSpan(start, end) }));

    [Fact]
    public void ANN103_a_kept_quote_that_differs_from_the_text()
    {
        var found = Only(new Note { Id = "n", Text = "seen", Target = new SpanSet([new(0, 6), new(17, 21)], ["Moscow", "Kiev"]) });

        Assert.Equal((DiagnosticCodes.KeptQuoteMismatch, new TextSpan(0, 21)), (found.Code, found.Span!.Value));
        Assert.Equal("The Note 'n' covers 'Moscow … Kyiv' in its role 'target', and its quote is 'Moscow … Kiev'. Anchor the quote "
            + "again, or drop it.", found.Message);
        Assert.Empty(Findings(new Note { Id = "n", Text = "seen", Target = new SpanSet([new(0, 6)], ["Moscow"]) }));
        Assert.Equal(
            [DiagnosticCodes.KeptQuoteMismatch],
            Codes(new Note { Id = "n", Text = "seen", Target = new SpanSet([new(0, 6)], ["Moscow", ""]) }));
    }

    [Fact]
    public void ANN104_a_span_set_that_is_unanchored()
    {
        var found = Only(new Note { Id = "n", Text = "seen", Target = SpanSet.Unanchored("it snows") });

        Assert.Equal((DiagnosticCodes.Unanchored, Severity.Warning), (found.Code, found.Severity));
        Assert.Contains("'it snows'", found.Message, StringComparison.Ordinal);
        Assert.Empty(Findings(new Note { Id = "n", Text = "seen", Target = new TextSpan(27, 35) }));
    }

    [Fact]
    public void ANN105_a_reference_to_nothing()
    {
        var found = Only(new Note { Id = "n", Text = "seen", TargetIds = ["gone"] });

        Assert.Equal((DiagnosticCodes.DanglingReference, Severity.Error), (found.Code, found.Severity));
        Assert.Equal(
            "The Note 'n' refers by 'targetIds' to 'gone', which does not exist. Correct the id, or add the annotation.", found.Message);
        Assert.Equal([DiagnosticCodes.DanglingReference], Codes(new Note { Id = "n", Text = "seen", DerivedFromIds = ["gone"] }));
        Assert.Equal([DiagnosticCodes.DanglingReference], Codes(new Note { Id = "n", Text = "seen", TargetIds = [default] }));
        Assert.Empty(Findings(new Note { Id = "n", Text = "seen", TargetIds = ["n"] }));
    }

    [Fact]
    public void ANN105_is_a_warning_where_nobody_knows_whether_it_is_a_reference()
    {
        var found = Only(UnknownAnnotation.Parse("""{"type":"acme.link","id":"u","userId":"gone"}"""));

        Assert.Equal((DiagnosticCodes.DanglingReference, Severity.Warning), (found.Code, found.Severity));
        Assert.StartsWith("The annotation of type 'acme.link' 'u' refers by 'userId' to 'gone'", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ANN106_a_reference_to_another_type()
    {
        var found = Only(Rain, Moscow with { MemberIds = ["rain"] });

        Assert.Equal(
            (DiagnosticCodes.WrongReferenceType, Severity.Error, new AnnotationId("moscow")),
            (found.Code, found.Severity, found.AnnotationId!.Value));
        Assert.Equal(
            "The Entity 'moscow' refers by 'memberIds' to 'rain', which is of type Claim. It must be of type Entity.", found.Message);
        Assert.Equal(
            [DiagnosticCodes.WrongReferenceType],
            Codes(Moscow, new Verdict { Id = "v", ClaimId = "moscow", Label = VerdictLabel.Supported, Basis = VerdictBasis.Article }));
        Assert.Equal(
            [DiagnosticCodes.WrongReferenceType],
            Codes(new Note { Id = "n", Text = "seen" }, new Mention { Id = "m", Target = new TextSpan(0, 6), RefersToIds = ["n"] }));
        Assert.Empty(Findings(Rain, new Mention { Id = "m", Target = new TextSpan(0, 6), RefersToIds = ["rain"] }));
    }

    [Fact]
    public void An_unknown_annotation_may_be_referred_to_and_may_refer_to_anything()
    {
        var unknown = UnknownAnnotation.Parse(
            """{"type":"acme.link","id":"u","claimId":"rain","parts":[{"target":{"spans":[[0,6]]}}],"partIds":["moscow"]}""");

        Assert.Empty(Findings(Rain, Moscow with { MemberIds = ["u"] }, unknown));
        Assert.Equal([DiagnosticCodes.DanglingReference, DiagnosticCodes.DanglingReference], Codes(unknown));
    }

    [Fact]
    public void The_spans_of_an_unknown_annotation_are_checked()
    {
        var found = Only(UnknownAnnotation.Parse("""{"type":"acme.link","id":"u","parts":[{"target":{"spans":[[0,60]]}}]}"""));

        Assert.Equal(DiagnosticCodes.SpanOutsideText, found.Code);
        Assert.Contains("'parts[0].target'", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ANN108_a_cue_or_content_outside_the_parent()
    {
        var inner = new Attribution
        {
            Id = "inner", ParentId = "outer", Content = new TextSpan(27, 36), Cue = new TextSpan(7, 11), Source = new TextSpan(0, 6)
        };

        Assert.Equal([DiagnosticCodes.OutsideParent, DiagnosticCodes.OutsideParent], Codes(Moscow, Outer, inner));
        var found = Only(Moscow, Outer, inner with { Cue = null });
        Assert.Equal((Severity.Warning, new TextSpan(27, 36)), (found.Severity, found.Span!.Value));
        Assert.Equal("The Attribution 'inner' has its content at 27..36, outside the content 12..35 of its parent 'outer'. Correct "
            + "the span, or the parent.", found.Message);
    }

    [Fact]
    public void A_nested_cue_may_lie_in_any_fragment_of_the_parent_and_across_touching_ones()
    {
        var parent = Outer with { Content = [new(27, 35), new(17, 22), new(22, 26)] };
        var inner = new Attribution { Id = "inner", ParentId = "outer", Content = new TextSpan(27, 35), Cue = new TextSpan(20, 24) };

        Assert.Empty(Findings(Moscow, parent, inner));
        Assert.Equal([DiagnosticCodes.OutsideParent], Codes(Moscow, parent, inner with { Cue = new TextSpan(24, 28) }));
    }

    [Fact]
    public void Nesting_in_what_is_unanchored_or_of_another_type_is_not_judged()
    {
        var inner = new Attribution { Id = "inner", ParentId = "outer", Content = new TextSpan(0, 6) };

        Assert.Equal([DiagnosticCodes.Unanchored], Codes(Moscow, Outer with { Content = SpanSet.Unanchored("gone") }, inner));
        Assert.Equal([DiagnosticCodes.WrongReferenceType], Codes(Rain, inner with { ParentId = "rain" }));
    }

    [Fact]
    public void ANN109_required_members_that_are_null_or_default()
    {
        var found = Only(new Claim { Id = "c", Text = null! });

        Assert.Equal((DiagnosticCodes.MissingMember, Severity.Error), (found.Code, found.Severity));
        Assert.Equal("The Claim 'c' has no 'text', which its type requires. Set it.", found.Message);
        Assert.Equal([DiagnosticCodes.MissingMember], Codes(new Claim { Id = "c", Text = "" }));
        Assert.Equal([DiagnosticCodes.MissingMember], Codes(new Attribution { Id = "a", Content = null! }));
        Assert.Equal(
            [DiagnosticCodes.MissingMember, DiagnosticCodes.MissingMember],
            Codes(new EvidenceSet { Id = "s", ClaimId = default, Stance = default }));
        Assert.Equal(3, Findings(new Verdict { Id = "v", ClaimId = default, Label = default, Basis = default }).Count);
        Assert.Equal([DiagnosticCodes.MissingMember], Codes(new Tag { Id = "t", Label = "x", Features = [new() { Name = "" }] }));
        Assert.Empty(Findings(new Tag { Id = "t", Label = "x", Features = [new() { Name = "y" }] }));
    }

    [Theory]
    [InlineData(-0.1, true)]
    [InlineData(1.1, true)]
    [InlineData(double.NaN, true)]
    [InlineData(double.PositiveInfinity, true)]
    [InlineData(0, false)]
    [InlineData(1, false)]
    public void ANN110_a_confidence_that_is_none(double confidence, bool fires) =>
        Assert.Equal(fires ? [DiagnosticCodes.Confidence] : [], Codes(Rain with { Confidence = confidence }));

    [Fact]
    public void ANN111_an_agent_that_the_article_does_not_list()
    {
        var verdict = new Verdict
        {
            Id = "v",
            ClaimId = "rain",
            Label = VerdictLabel.Supported,
            Basis = VerdictBasis.Reviewer,
            Reviewer = "desk",
            CreatedBy = "model"
        };

        Assert.Equal([DiagnosticCodes.UnknownAgent, DiagnosticCodes.UnknownAgent], Codes(Rain, verdict));
        var found = Assert.Single(Article.Annotate(Rain, verdict).With(new Agent { Id = "model" }).Validate());
        Assert.Equal(Severity.Warning, found.Severity);
        Assert.Equal(
            "The Verdict 'v' names the agent 'desk' by 'reviewer', and the article does not list it. Add the agent.", found.Message);
    }

    [Fact]
    public void ANN112_an_inherited_level_without_a_parent()
    {
        Assert.Equal([DiagnosticCodes.InheritedWithoutParent], Codes(Moscow, Outer with { SourceLevel = SourceLevel.Inherited }));
        Assert.Empty(Findings(Moscow, Outer with { SourceLevel = SourceLevel.Other }));
    }

    [Fact]
    public void Messages_stay_short_however_many_and_long_the_spans_are()
    {
        // The covered text of one annotation alone would be 100 thousand million characters.
        var article = new Article(new string('a', 1_000_000));
        var whole = SpanSet.Create([.. Enumerable.Repeat(new TextSpan(0, 1_000_000), 100_000)]);
        var annotations = Enumerable.Range(0, 20).Select(
            i => new Note { Id = $"n{i}", Text = "seen", Target = new SpanSet(whole.AsSpan().ToArray(), [new string('b', 1_000_000)]) });

        var found = article.Annotate(annotations).Validate();

        Assert.Equal(20, found.Count);
        Assert.All(found, diagnostic => Assert.InRange(diagnostic.Message.Length, 100, 1000));
    }

    [Fact]
    public void Messages_stay_short_however_long_the_names_are()
    {
        // Ten thousand findings that all named the id and the member in full would take 20 thousand million characters.
        var name = new string('x', 1_000_000);
        var ids = string.Join(',', Enumerable.Range(0, 10_000).Select(i => $"\"gone{i}\""));

        var found = Findings(UnknownAnnotation.Parse($$"""{"id":"{{name}}","type":"acme.{{name}}","{{name}}Ids":[{{ids}}]}"""));

        Assert.Equal(10_000, found.Count);
        Assert.All(found, diagnostic => Assert.InRange(diagnostic.Message.Length, 100, 500));
    }

    [Fact]
    public void Many_children_of_a_parent_of_many_fragments_are_checked_in_linear_time()
    {
        var article = new Article(new string('a', 300_000));
        var parent = new Attribution
        {
            Id = "p",
            Content = SpanSet.Create([.. Enumerable.Range(0, 100_000).Select(i => TextSpan.FromLength(3 * i, 1))])
        };
        var children = Enumerable.Range(0, 50_000)
            .Select(i => new Attribution { Id = $"c{i}", ParentId = "p", Content = TextSpan.FromLength(3 * i, i % 2 == 0 ? 1 : 2) });

        Assert.Equal(25_000, article.Annotate([parent, .. children]).Validate().Count);
    }

    private static IReadOnlyList<Diagnostic> Findings(params Annotation[] annotations) => Article.Annotate(annotations).Validate();

    private static IEnumerable<string> Codes(params Annotation[] annotations) => Findings(annotations).Select(found => found.Code);

    private static Diagnostic Only(params Annotation[] annotations) => Assert.Single(Findings(annotations));
}
