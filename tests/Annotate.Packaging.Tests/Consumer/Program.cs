using System.Text.Json;
using Annotate;
using Acme;

var article = new Article("Russia claims that “Ukrainian terrorists” did it.");
var annotated = article.Annotate(
    new Entity { Id = "russia", Name = "Russia", Kind = EntityKind.GeopoliticalEntity },
    new Attribution
    {
        Id = "a1",
        Source = article.Quote("Russia"),
        Cue = article.Quote("claims"),
        Content = article.Quote("that “Ukrainian terrorists” did it"),
        SourceIds = ["russia"],
        Mode = AttributionMode.Mixed,
    },
    new Framing { Id = "f1", Target = article.Quote("Ukrainian terrorists"), Frame = "terrorism" });

var json = new AnnotateJson(new AnnotationTypes().Add("acme.framing", FramingJson.Default.Framing));
var bytes = json.ToUtf8Bytes(annotated);
var read = json.Read(bytes);
var framing = read.Get<Framing>("f1");
var older = AnnotateJson.Default.Read(bytes);
var kept = older.OfType<UnknownAnnotation>().Single().Type == "acme.framing"
    && AnnotateJson.Default.ToUtf8Bytes(older).AsSpan().SequenceEqual(bytes);

var plain = annotated.Without("f1");
var answer = JsonSerializer.Serialize(plain, JsonSerializerOptions.Web);
var isPlainEqual = JsonSerializer.Deserialize<AnnotatedArticle>(answer, JsonSerializerOptions.Web)!.ContentEquals(plain);
var refusal = Refusal(() => JsonSerializer.Serialize(plain.OfType<Entity>(), JsonSerializerOptions.Web));
Console.WriteLine($"JsonSerializer: {isPlainEqual}; bare: {refusal}");
Console.WriteLine(Refusal(() => new AnnotateJson(new AnnotationTypes().Add("acme.forgetful", FramingJson.Default.Forgetful))));
Console.WriteLine(
    $"{read.TextOf(framing.Target)}: {framing.Frame}; round trip equal: {read.ContentEquals(annotated)}; unknown kept: {kept}");
return read.Validate().Count;

static string Refusal(Func<object> action)
{
    try
    {
        return $"{action()}";
    }
    catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
    {
        return exception.Message.Split(". ")[0];
    }
}
