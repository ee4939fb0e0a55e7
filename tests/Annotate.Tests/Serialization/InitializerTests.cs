using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Annotate.Diagnostics;
using Annotate.Serialization;

namespace Annotate.Tests.Serialization;

/// <summary>What a file leaves out has the value of its initializer, as in a record that a program makes.</summary>
public class InitializerTests
{
    private static readonly AnnotateJson Json = Registered(InitializerJson.Default.Initialized);

    [Fact]
    public void Absent_members_keep_their_initializers()
    {
        var read = Read("");

        Assert.Equal(new InitializerTypes.Initialized { Id = "a", Name = "n" } with { Raw = read.Raw }, read);
        Assert.Empty(read.Raw);
        Assert.Equal((true, true, "here", "nobody"), (read.Flag, read.Maybe, read.Origin, read.Alias));
        Assert.Equal(("first", 2), (read.Labels.Single(), read.Inner.Weight));
    }

    [Fact]
    public void Members_that_occur_have_their_values_and_unknown_ones_are_kept()
    {
        var read = Read("""
            ,"createdBy":"d","flag":false,"maybe":null,"origin":"o","alias":null,"labels":[],"raw":["r"],"target":{"spans":[[0,1]]},
            "inner":{"unit":"u","x":1},"otherIds":["b"],"more":1
            """);

        Assert.Equal(("d", false, null, "o", null), (read.CreatedBy, read.Flag, read.Maybe, read.Origin, read.Alias));
        Assert.Empty(read.Labels);
        Assert.Equal(("r", new TextSpan(0, 1), "b"), (read.Raw.Single(), read.Target![0], read.OtherIds.Single().Value));
        Assert.Equal((1, "u", "x", "more"), (read.Inner.Weight, read.Inner.Unit, read.Inner.Extra.Single().Key, read.Extra.Single().Key));
    }

    [Fact]
    public void A_null_or_empty_list_that_the_initializer_would_hide_is_written()
    {
        var annotated = new Article("A").Annotate(new InitializerTypes.Initialized
        {
            Id = "a", Name = "n", Flag = false, Maybe = null, Alias = null, Labels = [],
            Raw = ValueList<string>.Empty, Inner = new() { Weight = 0 },
        });

        var json = Json.ToJson(annotated);

        Assert.Contains(
            ""","name":"n","flag":false,"maybe":null,"origin":"here","alias":null,"labels":[],"inner":{"weight":0}}""",
            json, StringComparison.Ordinal);
        var read = Json.Parse(json).Get<InitializerTypes.Initialized>("a");
        Assert.Equal(annotated.Annotations[0], read with { Raw = ValueList.Copy(read.Raw) });
    }

    [Fact]
    public void Required_members_stay_required_and_wrong_values_keep_their_paths()
    {
        var result = Json.ParseLenient(Documents.Of("""
            {"type":"x.y","id":"a"},{"type":"x.y","id":"b","name":"n","flag":1},{"type":"x.y","id":"c","name":"n","origin":null}
            """));

        Assert.Equal(
            ["$.annotations[0]", "$.annotations[1].flag", "$.annotations[2].origin"],
            result.Diagnostics.Select(finding => finding.Path!));
        Assert.All(result.Diagnostics, finding => Assert.Equal(DiagnosticCodes.RefusedAnnotation, finding.Code));
    }

    [Fact]
    public void Initializers_that_change_nothing_leave_the_contract_alone()
    {
        Assert.Null(Contract(InitializerJson.Default.Harmless).CreateObject);
        Assert.Null(Contract(External.ExternalJson.Default.Scene).CreateObject);
        Assert.NotNull(Contract(InitializerJson.Default.Initialized).CreateObject);
    }

    [Fact]
    public void No_standard_type_has_an_initializer_that_is_lost()
    {
        Type[] others = [typeof(Agent), typeof(RelationRole), typeof(Feature), typeof(ReviewRating), typeof(ArticleDocument)];
        foreach (var type in AnnotateJson.Default.RegisteredTypes.Select(type => type.Type).Concat(others))
        {
            var contract = ((IJsonTypeInfoResolver)AnnotateJsonContext.Default).GetTypeInfo(type, new JsonSerializerOptions())!;
            Initializers.Keep(contract);
            Assert.Null(contract.CreateObject);
        }
    }

    [Fact]
    public void An_initializer_beside_a_constructor_with_parameters_is_refused()
    {
        var exception = Assert.Throws<ArgumentException>(() => Registered(InitializerJson.Default.Constructed));

        Assert.Contains(
            "(Constructed) cannot be used. The member 'flag' of Constructed has an initializer",
            exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Defaults_of_parameters_count_as_ever()
    {
        var json = Registered(InitializerJson.Default.Positional);

        Assert.Equal("nobody", json.Parse(Documents.Of("""{"type":"x.y","id":"a","size":1}""")).Get<InitializerTypes.Positional>("a").Name);
    }

    private static InitializerTypes.Initialized Read(string members) =>
        Json.Parse(Documents.Of($$"""{"type":"x.y","id":"a","name":"n"{{members}}}""")).Get<InitializerTypes.Initialized>("a");

    private static AnnotateJson Registered<T>(JsonTypeInfo<T> contract) where T : Annotation =>
        new(new AnnotationTypes().Add("x.y", contract));

    private static JsonTypeInfo Contract<T>(JsonTypeInfo<T> contract) where T : Annotation =>
        Registered(contract).Settings.SerializerOptions.GetTypeInfo(typeof(T));
}
