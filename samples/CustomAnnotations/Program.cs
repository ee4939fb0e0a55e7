// An annotation type of your own: one sealed record, one JSON context (see CustomAnnotations.Types), one Add call.
// Whoever does not know the type still keeps it byte for byte, finds its spans and checks them.
// A type that forgets one of its members is refused.
using System.Text;
using Acme.Annotations;
using Annotate;
using Annotate.Diagnostics;
using Annotate.Samples;
using CustomAnnotations;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var json = new AnnotateJson(new AnnotationTypes().Add("acme.framing", FramingJson.Default.Framing));

Console.WriteLine("Annotate: framing words of the article.");
var article = SampleArticles.Belgorod;
var annotated = SampleArticles.BelgorodAnnotated.Edit(editor => editor.Add(
    new Framing { Id = "f1", Target = article.Quote("democracy"), Frame = "liberation" },
    new Framing { Id = "f2", Target = article.Quote("“Ukrainian terrorists”"), Frame = "terrorism", ClaimId = "c63" },
    new Framing { Id = "f3", Target = article.Quote("“militants”"), Frame = "terrorism", ClaimId = "c67" },
    new Framing { Id = "f4", Target = article.Quote("first shots of a civil war"), Frame = "civil war", ClaimId = "c104" }));

Console.WriteLine("Query: which frame, in whose words?");
foreach (var framing in annotated.OfType<Framing>())
    Console.WriteLine($"  {framing.Frame,-10}  {annotated.TextOf(framing.Target),-26}  {SpeakerOf(framing)}");

Console.WriteLine("Write: one line of the file.");
var bytes = json.ToUtf8Bytes(annotated);
var lines = Encoding.UTF8.GetString(bytes).Split('\n');
Console.WriteLine($"  {lines.Single(line => line.Contains("\"id\":\"f2\"", StringComparison.Ordinal)).Trim().TrimEnd(',')}");

Console.WriteLine("An older reader, which does not know the type:");
var older = AnnotateJson.Default.Read(bytes);
var unknown = older.OfType<UnknownAnnotation>().ToList();
Console.WriteLine($"  keeps {unknown.Count} annotations of the type {unknown[0].Type}");
foreach (var hit in older.Annotations.Overlapping(article.Quote("“Ukrainian terrorists”"))
    .Where(hit => hit.Annotation is UnknownAnnotation))
    Console.WriteLine($"  finds {hit} by its place: {older.TextOf(hit.Span)}");
Console.WriteLine($"  checks them: {older.Validate().Count} findings; where somebody moved a span by one:");
var moved = Encoding.UTF8.GetString(bytes).Replace(
    "\"f2\",\"target\":{\"spans\":[[2771,", "\"f2\",\"target\":{\"spans\":[[2772,", StringComparison.Ordinal);
foreach (var finding in AnnotateJson.Default.ParseLenient(moved).Diagnostics
    .Where(finding => finding.Code == DiagnosticCodes.QuoteMismatch))
    Console.WriteLine($"    {finding}");
var writtenByOlder = AnnotateJson.Default.ToUtf8Bytes(older);
var isSame = writtenByOlder.AsSpan().SequenceEqual(bytes);
Console.WriteLine($"  writes the same {writtenByOlder.Length:N0} bytes: {(isSame ? "yes" : "no")}");

var typedAgain = json.Read(writtenByOlder);
var isEqual = typedAgain.ContentEquals(annotated);
Console.WriteLine($"Read typed again: {typedAgain.Get<Framing>("f2").Frame}; equal to what was annotated: {(isEqual ? "yes" : "no")}");

Console.WriteLine("A type whose Rewrite forgets a member is refused before it can lose anything:");
try
{
    json = new AnnotateJson(new AnnotationTypes().Add("acme.irony", IronyJson.Default.Irony));
}
catch (ArgumentException exception)
{
    Console.WriteLine($"  {exception.Message}");
    return isSame && isEqual ? 0 : 1;
}
return 1;

// The innermost attribution whose content encloses the words; without one they are the author's own.
string SpeakerOf(Framing framing)
{
    var attribution = annotated.Annotations.Covering(framing.Target.Hull)
        .Where(hit => hit is { Annotation: Attribution, Role: "content" })
        .OrderBy(hit => hit.Span.Length)
        .Select(hit => (Attribution)hit.Annotation)
        .FirstOrDefault();
    return attribution is null ? article.Byline! : string.Join(", ", attribution.SourceIds.Select(id => annotated.Get<Entity>(id).Name));
}
