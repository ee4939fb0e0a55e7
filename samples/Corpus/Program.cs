// What stands where, in one article and in a corpus: dotnet run --project samples/Corpus
using Annotate;
using Annotate.Querying;
using Annotate.Samples;
using Annotate.Serialization;

var annotated = SampleArticles.BelgorodAnnotated;
var lead = annotated.Article.Layout!.Paragraphs[0];

var claims = annotated.Annotations.SpansOf<Claim>("target"); // indexed once, then every question takes nanoseconds and no memory
var attributions = annotated.Annotations.SpansOf<Attribution>("content");
Console.WriteLine($"{claims.CountOverlapping(lead)} claims in the first paragraph, the next after it is {claims.After(lead.End)}");
foreach (var (claim, attribution) in claims.Overlapping(attributions)) // one pass over both
{
    if (claim.Span.RelationTo(attribution.Span) == AllenRelation.Equal)
        Console.WriteLine($"{claim.Id} is what {attribution.Id} attributes: {annotated.TextOf(claim.Span)}");
}

// A corpus of one article a line, compressed. Deferred: an annotation stays its bytes until somebody asks for its record.
var json = new AnnotateJson(new AnnotateOptions { Deferred = true });

using var corpus = new MemoryStream();
await json.WriteCompressedLinesAsync(Enumerable.Repeat(annotated, 500).ToAsyncEnumerable(), corpus);
corpus.Position = 0;

var (articles, found) = (0, 0);

await foreach (var result in json.ReadLinesAsync(corpus, new CorpusOptions { DegreeOfParallelism = Environment.ProcessorCount }))
{
    articles++;
    found += result.GetValueOrThrow().Annotations.SpansOf<Claim>("target").CountOverlapping(lead);
}
Console.WriteLine($"{found} such claims in {articles} articles ({corpus.Length / 1000} KB)");
