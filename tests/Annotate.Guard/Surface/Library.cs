namespace Annotate.Guard.Surface;

/// <summary>
/// What the guard calls of the library and a new version may name otherwise. Everything else is asked of articles and annotations
/// themselves.
/// </summary>
internal static partial class Library
{
    public static IReadOnlyList<OffsetUnit> Units { get; } = [OffsetUnit.Utf16CodeUnit, OffsetUnit.CodePoint, OffsetUnit.Utf8Byte];

    /// <summary>With the standard types alone.</summary>
    public static AnnotateJson Eager { get; } = new(new AnnotateOptions());

    public static AnnotateJson Deferred { get; } = new(new AnnotateOptions { Deferred = true });

    /// <summary>Knows the guard's own type.</summary>
    public static AnnotateJson WithOwnType { get; } = WithTypes(deferred: false);

    public static AnnotateJson WithOwnTypeDeferred { get; } = WithTypes(deferred: true);

    /// <summary>Takes little.</summary>
    public static AnnotateJson Narrow { get; } = new(new AnnotateOptions
    {
        Limits = { MaxAnnotations = 8, MaxDepth = 8, MaxDocumentBytes = 3000, MaxLineBytes = 1500, MaxTextLength = 200 },
    });

    private static readonly Dictionary<(OffsetUnit Unit, bool Quotes, bool Lines), AnnotateJson> Writers = (
        from unit in Units from quotes in (bool[])[true, false] from lines in (bool[])[true, false] select (unit, quotes, lines))
        .ToDictionary(key => key, key => MakeWriter(key.unit, key.quotes, key.lines));

    public static AnnotateJson Writer(OffsetUnit unit, bool quotes, bool lines) => Writers[(unit, quotes, lines)];

    public static string NameOf(OffsetUnit unit) => unit switch
    {
        OffsetUnit.Utf16CodeUnit => "utf-16",
        OffsetUnit.CodePoint => "code-points",
        _ => "utf-8",
    };

    public static ReadResult<AnnotatedArticle> ReadLenient(AnnotateJson json, byte[] document) => json.ReadLenient(document);

    public static RebaseResult Rebase(AnnotatedArticle annotated, string newText) => annotated.Rebase(newText);

    public static RebaseResult Rebase(AnnotatedArticle annotated, Article newVersion, double minSimilarity) =>
        annotated.Rebase(newVersion, new RebaseOptions { MinSimilarity = minSimilarity, Version = "guard" }, CancellationToken.None);

    public static RebaseResult Reanchor(AnnotatedArticle annotated) => annotated.Reanchor();

    private static AnnotateJson MakeWriter(OffsetUnit unit, bool quotes, bool lines) =>
        new(new AnnotateOptions { Offsets = unit, WriteQuotes = quotes, LinePerAnnotation = lines });

    private static AnnotateJson WithTypes(bool deferred)
    {
        var options = new AnnotateOptions { Deferred = deferred };
        options.Types.Add("acme.framing", FramingJson.Default.Framing);
        return new AnnotateJson(options);
    }
}
