using Annotate.Querying;

namespace Annotate.Guard.Surface;

internal static partial class Library
{
    public static SpanIndex Index(TextSpan[] spans) => SpanIndex.Create(spans);

    /// <summary>Asks every article of a stream, on the thread that asks.</summary>
    public static IEnumerable<int> MapLines(Stream lines, Func<AnnotatedArticle, int> ask) =>
        Deferred.MapLinesAsync(lines, result => ask(result.GetValueOrThrow()), new CorpusOptions()).ToBlockingEnumerable();
}
