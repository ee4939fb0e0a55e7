using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Annotate.Tests.External;

namespace Annotate.Tests.Serialization;

public class RegistrationTests
{
    [Fact]
    public void Registered_types_are_read_typed_and_written_again()
    {
        const string json =
            """{"type":"acme.scene","id":"s","setting":{"name":"x","words":{"spans":[[0,1]],"quotes":"""
                + """["A"]},"placeId":"p"},"actors":[{"part":"y","entityId":"p","more":1.50}],"mood":"tense","otherMoods":"""
                + """["calm","own"],"witnessIds":["p"],"weight":0.5}""";

        var scene = Documents.WithExternal.Parse(Documents.Of(json)).Get<Scene>("s");

        Assert.Equal(
            new Scene
            {
                Id = "s", Setting = new Setting { Name = "x", Words = new TextSpan(0, 1), PlaceId = "p" },
                Actors = [new Actor { Part = "y", EntityId = "p", Extra = ExtraMembers.Empty.With("more", "1.50") }],
                Mood = Mood.Tense, OtherMoods = [Mood.Calm, new Mood("own")], WitnessIds = ["p"], Weight = 0.5,
            },
            scene);
        Assert.Contains(
            json.Replace("0.5}", "0.25}", StringComparison.Ordinal),
            Documents.WithExternal.ToJson(new Article(Documents.Text).Annotate(scene with { Weight = 0.25 })), StringComparison.Ordinal);
    }

    [Fact]
    public void Registered_types_are_listed_after_the_standard_ones()
    {
        Assert.Equal(
            ["acme.framing: Framing", "acme.scene: Scene"],
            Documents.WithExternal.RegisteredTypes.Skip(12).Select(type => type.ToString()));
        Assert.Equal(14, Documents.WithExternal.RegisteredTypes.Count);
    }

    [Fact]
    public void The_registry_is_copied()
    {
        var types = new AnnotationTypes();
        var json = new AnnotateJson(types);

        types.Add("acme.framing", ExternalJson.Default.Framing);

        Assert.Equal(12, json.RegisteredTypes.Count);
    }

    [Theory]
    [InlineData("framing", "has no dot")]
    [InlineData(" ", "")]
    public void A_name_must_be_one_that_users_may_take(string name, string message)
    {
        var exception = Assert.Throws<ArgumentException>(() => new AnnotationTypes().Add(name, ExternalJson.Default.Framing));

        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new AnnotationTypes().Add("acme.\ud800", ExternalJson.Default.Framing));
    }

    [Fact]
    public void A_name_and_a_type_are_registered_once()
    {
        var types = new AnnotationTypes().Add("acme.framing", ExternalJson.Default.Framing);

        Assert.Contains(
            "is registered already, for Framing",
            Assert.Throws<ArgumentException>(() => types.Add("acme.framing", ExternalJson.Default.Scene)).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "is registered already, as 'acme.framing'",
            Assert.Throws<ArgumentException>(() => types.Add("acme.other", ExternalJson.Default.Framing)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_contract_without_its_resolver_is_refused()
    {
        var contract = JsonTypeInfo.CreateJsonTypeInfo<Framing>(new JsonSerializerOptions { TypeInfoResolver = ExternalJson.Default });

        Assert.Contains(
            "names no resolver", Assert.Throws<ArgumentException>(() => new AnnotationTypes().Add("acme.framing", contract)).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => new AnnotationTypes().Add<Framing>("acme.framing", null!));
    }

    [Fact]
    public void A_type_that_is_not_sealed_is_refused()
    {
        Assert.Contains(
            "is not sealed", Assert.Throws<ArgumentException>(() => new AnnotationTypes().Add("x.y", BadJson.Default.Unsealed)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void References_are_named_as_such()
    {
        Refused(
            BadJson.Default.MisnamedReference,
            "refers to an annotation by the member 'about' of MisnamedReference. Give it a name that ends in 'Id'");
        Refused(
            BadJson.Default.MisnamedReferences,
            "refers to annotations by the member 'about' of MisnamedReferences. Give it a name that ends in 'Ids'");
        Refused(BadJson.Default.FalseReference, "which ends in 'Id' and is no AnnotationId");
        Refused(BadJson.Default.FalseReferences, "which ends in 'Ids' and is no list of AnnotationIds");
        Refused(BadJson.Default.NestedMisnamed, "the member 'about' of NestedMisnamed.value");
    }

    [Fact]
    public void A_member_named_type_clashes()
    {
        Refused(BadJson.Default.NamedType, "type");
    }

    [Fact]
    public void Two_members_of_one_name_clash()
    {
        Refused(BadJson.Default.SameNames, "name");
    }

    [Fact]
    public void A_type_with_a_converter_of_its_own_is_refused()
    {
        Refused(BadJson.Default.Converted, "has a converter of its own");
    }

    [Fact]
    public void A_nested_type_without_a_contract_is_refused()
    {
        var partial = new PartialResolver();
        var contract = new JsonSerializerOptions { TypeInfoResolver = partial }.GetTypeInfo(typeof(Scene));

        Refused((JsonTypeInfo<Scene>)contract, nameof(Setting));
    }

    [Fact]
    public void A_type_nobody_registered_is_not_written()
    {
        var exception = Assert.Throws<AnnotationFormatException>(() =>
            AnnotateJson.Default.ToJson(new Article("A").Annotate(new Framing { Id = "f", Target = new TextSpan(0, 1), Frame = "x" })));

        Assert.Equal(
            (Annotate.Diagnostics.DiagnosticCodes.UnknownType, "f"),
            (exception.Diagnostics[0].Code, exception.Diagnostics[0].AnnotationId!.Value.Value));
        Assert.Contains("Add(\"yourname.framing\"", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_naming_policy_of_a_users_context_is_ignored()
    {
        var contract = new SnakeJson(new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower }).Framing;
        var json = new AnnotateJson(new AnnotationTypes().Add("acme.framing", contract));

        Assert.Contains(
            "\"createdBy\":\"d\"",
            json.ToJson(new Article("A").Annotate(new Framing { Id = "f", CreatedBy = "d", Target = new TextSpan(0, 1), Frame = "x" })),
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_users_constructor_or_converter_throws_is_a_finding()
    {
        var json = new AnnotateJson(new AnnotationTypes().Add("x.picky", BadJson.Default.Picky));

        var result = json.ParseLenient(Documents.Of("""{"type":"x.picky","id":"a","size":-1},{"type":"x.picky","id":"b","size":1}"""));

        var finding = Assert.Single(result.Diagnostics);
        Assert.Equal((Annotate.Diagnostics.DiagnosticCodes.RefusedAnnotation, "a"), (finding.Code, finding.AnnotationId!.Value.Value));
        Assert.Contains("Sizes are positive", finding.Message, StringComparison.Ordinal);
        Assert.Equal(1, result.Value!.Get<Picky>("b").Size);
    }

    [Fact]
    public void Unknown_members_of_a_nested_value_that_cannot_keep_them_are_refused()
    {
        var json = new AnnotateJson(new AnnotationTypes().Add("x.closed", BadJson.Default.Closed));

        var result = json.ParseLenient(Documents.Of("""{"type":"x.closed","id":"a","value":{"a":1,"b":2}}"""));

        Assert.Equal("$.annotations[0].value.b", Assert.Single(result.Diagnostics).Path);
        Assert.IsType<UnknownAnnotation>(result.Value!.Annotations[0]);
    }

    [Fact]
    public void A_converter_may_read_and_write_another_article_inside()
    {
        var json = new AnnotateJson(new AnnotationTypes().Add("x.outer", BadJson.Default.Outer));
        var inner = new Article("é b").Annotate(new Note { Id = "i", Text = "", Target = new TextSpan(2, 3) });
        var outer =
            new Article("12é45").Annotate(new Outer { Id = "o", Before = new TextSpan(0, 1), Inner = inner, After = new TextSpan(3, 5) });

        var read = json.Parse(json.ToJson(outer)).Get<Outer>("o");

        Assert.True(inner.ContentEquals(read.Inner));
        Assert.Equal((new TextSpan(0, 1), new TextSpan(3, 5)), (read.Before![0], read.After![0]));
    }

    [Fact]
    public void Keys_of_a_users_dictionary_are_kept_and_checked()
    {
        var json = new AnnotateJson(new AnnotationTypes().Add("x.counts", BadJson.Default.Counts));
        var counts = new Counts { Id = "c", ByName = new() { ["é\"x"] = 1 } };

        Assert.Equal(1, json.Parse(json.ToJson(new Article("").Annotate(counts))).Get<Counts>("c").ByName!["é\"x"]);
        Assert.Throws<AnnotationFormatException>(
            () => json.ToJson(new Article("").Annotate(counts with { ByName = new() { ["\ud800"] = 1 } })));
    }

    [Fact]
    public void Extra_members_that_clash_with_the_contract_are_not_written()
    {
        var extra = ExtraMembers.Empty.With("text", "1");
        AnnotatedArticle[] clashing =
        [
            new Article("").Annotate(new Note { Id = "n", Text = "", Extra = extra }),
            new Article("").Annotate(new Note { Id = "n", Text = "", Extra = ExtraMembers.Empty.With("type", "1") }),
            new Article("").Annotate(new Verdict
            {
                Id = "n",
                ClaimId = "c",
                Label = VerdictLabel.Refuted,
                Basis = VerdictBasis.Article,
                Rating = new ReviewRating { Extra = extra }
            }),
            (new Article("") with { Extra = extra }).Annotate(),
            new Article("").Annotate().With(new Agent { Id = "a", Extra = ExtraMembers.Empty.With("name", "1") }),
            new Article("").Annotate().With(ExtraMembers.Empty.With("article", "1")),
        ];

        Assert.All(clashing, annotated => Assert.Equal(
            Annotate.Diagnostics.DiagnosticCodes.DuplicateMember,
            Assert.Throws<AnnotationFormatException>(() => AnnotateJson.Default.ToJson(annotated)).Diagnostics[0].Code));
    }

    [Fact]
    public void What_the_reader_would_refuse_is_not_written()
    {
        Annotation[] wrong =
        [
            new Note { Id = "n", Text = null! },
            new Mention { Id = "n", Target = null! },
            new Mention { Id = "n", Target = new TextSpan(0, 9) },
            new Mention { Id = "n", Target = new TextSpan(1, 2) },
            new Relation { Id = "n", Label = default },
            new EvidenceSet { Id = "n", ClaimId = default, Stance = Stance.Context },
            new Note { Id = "n", Text = "", TargetIds = [default(AnnotationId)] },
            new Note { Id = "n", Text = "", Confidence = double.NaN },
            new Note { Id = "n", Text = "", Confidence = double.PositiveInfinity },
            new Claim { Id = "n", Text = "", Date = default(PartialDate) },
        ];

        Assert.All(wrong, annotation =>
        {
            var exception =
                Assert.Throws<AnnotationFormatException>(() => AnnotateJson.Default.ToJson(new Article("😀").Annotate(annotation)));
            Assert.Contains("'n' cannot be written", exception.Message, StringComparison.Ordinal);
        });
    }

    private static void Refused<T>(JsonTypeInfo<T> contract, string message) where T : Annotation
    {
        var exception = Assert.Throws<ArgumentException>(() => new AnnotateJson(new AnnotationTypes().Add("x.y", contract)));

        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
    }

    /// <summary>Knows the scene and not its setting.</summary>
    private sealed class PartialResolver : IJsonTypeInfoResolver
    {
        public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
            type == typeof(Setting) ? null
                : ((IJsonTypeInfoResolver)ExternalJson.Default).GetTypeInfo(type, options) is { } contract ? WithOrigin(contract)
                : null;

        private JsonTypeInfo WithOrigin(JsonTypeInfo contract)
        {
            contract.OriginatingResolver = this;
            return contract;
        }
    }
}
