// What the library is for, compiled ahead of time: no reflection, no code made at run time. Ends with an exception where anything fails.
using System.Text.Json;
using Annotate;
using Annotate.AotSmoke;
using Annotate.Serialization;
using Annotate.Tests.External;
using Microsoft.Extensions.DependencyInjection;

var services = new ServiceCollection();
services.AddAnnotate().AddAnnotationType("acme.framing", ExternalJson.Default.Framing);
services.AddAnnotate("code points", options => options.Offsets = OffsetUnit.CodePoint)
    .AddAnnotationType("acme.framing", ExternalJson.Default.Framing);
services.AddAnnotate("bytes", options => options.Offsets = OffsetUnit.Utf8Byte)
    .AddAnnotationType("acme.framing", ExternalJson.Default.Framing);
await using var provider = services.BuildServiceProvider();
var json = provider.GetRequiredService<AnnotateJson>();

var file = await File.ReadAllBytesAsync(args[0]);
var seed = json.Read(file);
Check.That(json.ToUtf8Bytes(seed).AsSpan().SequenceEqual(file), "reading and writing keeps every byte");

var attribution = seed.Get<Attribution>("a20");
Check.That(
    seed.TextOf(attribution.Source!) == "Russia" && attribution.AuthorStance == AuthorStance.Rejects, "an annotation is found by its id");
Check.That(
    seed.Annotations.Overlapping(attribution.Cue!.Hull).Any(hit => hit.Annotation.Id == attribution.Id),
    "an annotation is found by its place");
Check.That(
    seed.Annotations.ReferencesTo(attribution.SourceIds[0]).Any(reference => reference.FromId == attribution.Id),
    "references are found backwards");
Check.That(seed.Validate().Count == 0, "the article is valid");

var edited = seed.Edit(editor =>
{
    editor.Add(new Framing { Id = "f1", Target = seed.Article.Quote("“Ukrainian terrorists”"), Frame = "terrorism" });
    editor.Set(attribution with { Confidence = 0.75 });
});
Check.That(
    edited.Get<Attribution>("a20").Confidence == 0.75 && seed.Get<Attribution>("a20").Confidence is null,
    "an edit leaves the original alone");
var broken = edited.With(attribution with { SourceIds = ["nowhere"] });
Check.That(broken.Validate().Single().AnnotationId == attribution.Id, "a reference to nothing is reported");

foreach (var writer in new[]
{
    json, provider.GetRequiredKeyedService<AnnotateJson>("code points"), provider.GetRequiredKeyedService<AnnotateJson>("bytes")
})
    Check.That(json.Read(writer.ToUtf8Bytes(edited)).ContentEquals(edited), "an article with a type of the user's own comes back equal");

var fromRecords = edited.Article.Annotate(edited.Annotations).With(edited.Agents[0]);
Check.That(json.Read(json.ToUtf8Bytes(fromRecords)).ContentEquals(edited), "every standard type is written from its record");

using var lines = new MemoryStream();
await json.WriteLinesAsync(Enumerable.Repeat(edited, 3), lines);
lines.Position = 0;
var results = new List<ReadResult<AnnotatedArticle>>();
await foreach (var result in json.ReadLinesAsync(lines))
    results.Add(result);
Check.That(
    results.Count == 3 && results.TrueForAll(result => result.GetValueOrThrow().ContentEquals(edited)), "JSON Lines come back equal");

var unknown = AnnotateJson.Default.Read(json.ToUtf8Bytes(edited)).OfType<UnknownAnnotation>().Single();
Check.That(unknown.Type == "acme.framing", "a reader without the type keeps it");

Check.Throws<ArgumentException>(
    () => _ = new AnnotateJson(new AnnotationTypes().Add("smoke.forgetful", SmokeJson.Default.Forgetful)),
    "a Rewrite that forgets members is refused",
    "'smoke.forgetful' (Forgetful)", "never maps 'cue': write Cue = rewriter.Spans(\"cue\", Cue)", "never maps 'nested.words'");
var initialized = new AnnotateJson(new AnnotationTypes().Add("smoke.initialized", SmokeJson.Default.Initialized)).Parse(
    """
    {"format":"annotate/1","offsets":"utf-16","article":{"text":"AB"},
    "annotations":[{"type":"smoke.initialized","id":"i","nested":{"words":{"spans":[[0,1]]}}}]}
    """)
    .Get<Initialized>("i");
Check.That(initialized is { Flag: true, Nested: { Origin: "here", Words.Count: 1 } }, "initializers count where a file leaves members out");

var plain = JsonSerializer.Serialize(seed, SmokeJson.Default.AnnotatedArticle);
Check.That(
    JsonSerializer.Deserialize(plain, SmokeJson.Default.AnnotatedArticle)!.ContentEquals(seed),
    "JsonSerializer writes an article as its document");
Check.Throws<NotSupportedException>(
    () => JsonSerializer.Serialize(seed.OfType<Claim>().First(), SmokeJson.Default.Claim),
    "JsonSerializer refuses a bare annotation", "AnnotateJson");
Console.WriteLine("all passed");
