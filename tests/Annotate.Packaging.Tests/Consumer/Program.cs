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
var kept = older.OfType<UnknownAnnotation>().Single().Type == "acme.framing" && AnnotateJson.Default.ToUtf8Bytes(older).AsSpan().SequenceEqual(bytes);
Console.WriteLine($"{read.TextOf(framing.Target)}: {framing.Frame}; round trip equal: {read.ContentEquals(annotated)}; unknown kept: {kept}");
return read.Validate().Count;
