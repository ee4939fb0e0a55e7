using System.Text.Json;
using System.Text.Json.Serialization;

namespace Annotate.Tests.Serialization;

/// <summary>An annotated article inside other JSON, as a minimal API has it.</summary>
public class ConverterTests
{
    private static readonly JsonSerializerOptions Options = MakeOptions();
    private static readonly AnnotatedArticle Annotated =
        new Article("Aé").Annotate(new Note { Id = "n", Text = "", Target = new TextSpan(0, 1) });

    [Fact]
    public void An_article_is_a_member_of_other_json()
    {
        var json = JsonSerializer.Serialize(new Envelope("x", Annotated), Contract<Envelope>());
        var read = JsonSerializer.Deserialize(json, Contract<Envelope>())!;

        Assert.StartsWith("""{"name":"x","article":{"format":"annotate/1","offsets":"utf-16",""", json, StringComparison.Ordinal);
        Assert.True(Annotated.ContentEquals(read.Article));
    }

    [Fact]
    public void Articles_are_items_of_a_list()
    {
        var read = JsonSerializer.Deserialize(
            JsonSerializer.Serialize([Annotated, Annotated], Contract<AnnotatedArticle[]>()), Contract<AnnotatedArticle[]>())!;

        Assert.Equal(2, read.Length);
        Assert.All(read, article => Assert.True(Annotated.ContentEquals(article)));
    }

    [Fact]
    public void Null_is_null()
    {
        Assert.Null(JsonSerializer.Deserialize("""{"name":"x","article":null}""", Contract<Envelope>())!.Article);
        Assert.Equal("""{"name":"x","article":null}""", JsonSerializer.Serialize(new Envelope("x", null), Contract<Envelope>()));
    }

    [Fact]
    public void An_article_that_is_refused_is_a_json_error_with_its_path()
    {
        var exception = Assert.Throws<JsonException>(
            () => JsonSerializer.Deserialize("""{"name":"x","article":{"format":"annotate/9"}}""", Contract<Envelope>()));

        Assert.Equal("$.article", exception.Path);
        Assert.IsType<AnnotationFormatException>(exception.InnerException);
    }

    [Fact]
    public async Task It_is_read_from_a_stream_in_small_pieces()
    {
        using var stream = new TrickleStream(
            Documents.Utf8(JsonSerializer.Serialize(new Envelope(new string('x', 20_000), Annotated), Contract<Envelope>())));

        var read = await JsonSerializer.DeserializeAsync(stream, Contract<Envelope>(), TestContext.Current.CancellationToken);

        Assert.True(Annotated.ContentEquals(read!.Article));
    }

    [Fact]
    public void It_stays_json_in_an_indented_document()
    {
        var options = new JsonSerializerOptions(Options) { WriteIndented = true };

        var json = JsonSerializer.Serialize(
            new Envelope("x", Annotated),
            (System.Text.Json.Serialization.Metadata.JsonTypeInfo<Envelope>)options.GetTypeInfo(typeof(Envelope)));

        Assert.True(Annotated.ContentEquals(JsonSerializer.Deserialize(json, Contract<Envelope>())!.Article));
    }

    private static System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> Contract<T>() =>
        (System.Text.Json.Serialization.Metadata.JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    private static JsonSerializerOptions MakeOptions()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web) { TypeInfoResolver = EnvelopeJson.Default };
        options.Converters.Add(AnnotateJson.Default.Converter);
        return options;
    }

    internal sealed record Envelope(string Name, AnnotatedArticle? Article);
}

[JsonSerializable(typeof(ConverterTests.Envelope))]
[JsonSerializable(typeof(AnnotatedArticle[]))]
internal sealed partial class EnvelopeJson : JsonSerializerContext;
