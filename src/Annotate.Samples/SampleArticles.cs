namespace Annotate.Samples;

/// <summary>Articles annotated exhaustively by hand, for trying things out, for tests and for teaching.</summary>
/// <remarks>Embedded in the assembly; read at the first use and kept. Safe for concurrent use: all callers get the same instance.</remarks>
public static class SampleArticles
{
    private const string BelgorodText = "belgorod-incursion.txt";
    private const string BelgorodJson = "belgorod-incursion.annotate.json";

    private static AnnotatedArticle? _belgorodAnnotated;

    /// <summary>"Ukraine Backed Partisans Attack Belgorod Oblast" by Ian Schmutzler, with its metadata and layout: the article of
    /// <see cref="BelgorodAnnotated"/>.</summary>
    public static Article Belgorod => BelgorodAnnotated.Article;

    /// <summary>The same article with its annotations: who says what, what is claimed, what the article brings forward for and against it,
    /// and what follows by its own lights.</summary>
    /// <remarks>The guidelines that were applied, and the counts, are in <c>seeds/README.md</c> of the repository. Nothing in it was
    /// checked against other sources.</remarks>
    public static AnnotatedArticle BelgorodAnnotated =>
        _belgorodAnnotated ?? Interlocked.CompareExchange(ref _belgorodAnnotated, Read(BelgorodJson), null) ?? _belgorodAnnotated;

    /// <summary>Opens the plain text of the article, as it was published: UTF-8 without a byte order mark. Its SHA-256 is
    /// <see cref="Article.Sha256"/>.</summary>
    /// <returns>A new stream, for the caller to dispose.</returns>
    public static Stream OpenBelgorodText() => Open(BelgorodText);

    /// <summary>Opens the annotated article as a file of the format <c>annotate/1</c>: UTF-8, offsets in UTF-16 code units.</summary>
    /// <returns>A new stream, for the caller to dispose.</returns>
    public static Stream OpenBelgorodJson() => Open(BelgorodJson);

    private static AnnotatedArticle Read(string name)
    {
        using var stream = Open(name);
        return AnnotateJson.Default.Read(stream);
    }

    private static Stream Open(string name) => typeof(SampleArticles).Assembly.GetManifestResourceStream(name)!;
}
