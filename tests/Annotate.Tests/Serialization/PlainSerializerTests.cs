using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Annotate.Tests.External;

namespace Annotate.Tests.Serialization;

/// <summary>What JsonSerializer does with our types when nobody told it anything, as in a minimal API.</summary>
public class PlainSerializerTests
{
    private static readonly AnnotatedArticle Annotated = new Article("Aé \"ü\"")
        .Annotate(new Note { Id = "n", Text = "", Target = new TextSpan(0, 1), Extra = ExtraMembers.Empty.With("more", "1.50") });

    // The tests run without the reflection that JsonSerializer has by default, so it is asked for.
    private static readonly DefaultJsonTypeInfoResolver Reflection = new();
    private static readonly JsonSerializerOptions Default = new() { TypeInfoResolver = Reflection };
    private static readonly JsonSerializerOptions Web = new(JsonSerializerOptions.Web) { TypeInfoResolver = Reflection };

    public static TheoryData<string, JsonSerializerOptions> AllOptions => new()
    {
        { "default", Default },
        { "web", Web },
        { "indented", new JsonSerializerOptions(Default) { WriteIndented = true } },
        { "context", new JsonSerializerOptions { TypeInfoResolver = PlainJson.Default } },
        { "web context", new JsonSerializerOptions(JsonSerializerDefaults.Web) { TypeInfoResolver = PlainJson.Default } },
    };

    public static TheoryData<string> Leaves => [.. Serialization.Leaves.All.Select(leaf => leaf.Name)];

    [Theory]
    [MemberData(nameof(AllOptions))]
    public void An_article_is_written_as_its_document_and_read_again(string name, JsonSerializerOptions options)
    {
        var json = JsonSerializer.Serialize(Annotated, options);

        Assert.True(Annotated.ContentEquals(AnnotateJson.Default.Parse(json)), name);
        Assert.True(Annotated.ContentEquals(JsonSerializer.Deserialize<AnnotatedArticle>(json, options)));
        Assert.Equal("null", JsonSerializer.Serialize<AnnotatedArticle?>(null, options));
    }

    [Theory]
    [MemberData(nameof(AllOptions))]
    public void An_article_may_be_a_part_of_an_answer(string name, JsonSerializerOptions options)
    {
        var read = JsonSerializer.Deserialize<Answer>(JsonSerializer.Serialize(new Answer("x", [Annotated]), options), options)!;

        Assert.True(Annotated.ContentEquals(Assert.Single(read.Articles)), name);
    }

    [Fact]
    public async Task A_stream_is_answered_as_a_minimal_api_does()
    {
        using var body = new MemoryStream();
        await JsonSerializer.SerializeAsync<object>(body, Annotated, Web, TestContext.Current.CancellationToken);
        body.Position = 0;

        var read = await JsonSerializer.DeserializeAsync<AnnotatedArticle>(body, Web, TestContext.Current.CancellationToken);
        Assert.True(Annotated.ContentEquals(read));
    }

    [Fact]
    public void The_context_of_a_user_writes_an_article_without_reflection()
    {
        var json = JsonSerializer.Serialize(Annotated, PlainJson.Default.AnnotatedArticle);

        Assert.True(Annotated.ContentEquals(JsonSerializer.Deserialize(json, PlainJson.Default.AnnotatedArticle)));
    }

    [Fact]
    public void A_converter_in_the_options_goes_before_the_one_of_the_type()
    {
        var framed = new Article("A").Annotate(new Framing { Id = "f", Target = new TextSpan(0, 1), Frame = "x" });
        var options = new JsonSerializerOptions(Default) { Converters = { Documents.WithExternal.Converter } };

        Assert.True(framed.ContentEquals(JsonSerializer.Deserialize<AnnotatedArticle>(JsonSerializer.Serialize(framed, options), options)));
        var exception = Assert.Throws<AnnotationFormatException>(() => JsonSerializer.Serialize(framed, Default));
        Assert.Contains("Add(\"yourname.framing\"", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Leaves))]
    public void A_bare_annotation_is_refused_however_it_is_passed(string name)
    {
        var leaf = Serialization.Leaves.All.Single(leaf => leaf.Name == name);
        object[] passed =
        [
            leaf.Full, leaf.Minimal, new List<Annotation> { leaf.Full }, new { leaf.Full },
            new Dictionary<string, Annotation> { ["a"] = leaf.Full },
        ];

        foreach (var options in new[] { Default, Web })
        {
            Assert.All(passed, value => Refused(() => JsonSerializer.Serialize(value, value.GetType(), options)));
            Refused(() => JsonSerializer.Serialize(leaf.Full, options));
            Refused(() => JsonSerializer.Serialize<object>(leaf.Full, options));
            Refused(() => JsonSerializer.Deserialize(leaf.FullJson, leaf.Full.GetType(), Web));
        }
    }

    [Fact]
    public void The_annotations_of_an_article_are_refused_without_it()
    {
        Refused(() => JsonSerializer.Serialize(Annotated.Annotations, Default));
        Refused(() => JsonSerializer.Serialize(Annotated.OfType<Note>(), Web));
        Refused(() => JsonSerializer.Serialize(UnknownAnnotation.Parse("""{"type":"x.y","id":"u"}"""), Default));
    }

    [Fact]
    public void A_users_annotation_is_refused_by_its_own_context_too_which_AnnotateJson_goes_on_using()
    {
        var framing = new Framing { Id = "f", Target = new TextSpan(0, 1), Frame = "x" };

        Refused(() => JsonSerializer.Serialize(framing, ExternalJson.Default.Framing));
        Refused(() => JsonSerializer.Serialize(framing, Default));
        Refused(() => JsonSerializer.Serialize([framing], PlainJson.Default.FramingArray));
        Refused(() => JsonSerializer.Deserialize("""{"Id":"f","Target":{"spans":[[0,1]]},"Frame":"x"}""", ExternalJson.Default.Framing));
        var written = Documents.WithExternal.ToJson(new Article("A").Annotate(framing));
        Assert.Equal(framing, Documents.WithExternal.Parse(written).Get<Framing>("f"));
    }

    private static void Refused(Action action)
    {
        var exception = Assert.Throws<NotSupportedException>(action);
        Assert.Contains("AnnotateJson", exception.Message, StringComparison.Ordinal);
        Assert.Contains("An annotation is not", exception.Message, StringComparison.Ordinal);
    }

    internal sealed record Answer(string Name, IReadOnlyList<AnnotatedArticle> Articles);
}

[JsonSerializable(typeof(AnnotatedArticle))]
[JsonSerializable(typeof(PlainSerializerTests.Answer))]
[JsonSerializable(typeof(Framing[]))]
internal sealed partial class PlainJson : JsonSerializerContext;
