namespace Annotate.Evaluation.FactChecking;

/// <summary>One piece of evidence as fact-checking tasks name it: a page and a place on it.</summary>
public readonly record struct EvidencePiece
{
    private readonly string? _page;
    private readonly string? _position;
    private readonly string? _kind;

    /// <summary>Names a sentence of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="position">The number of the sentence, as the data set writes it.</param>
    public EvidencePiece(string page, string position) : this(page, "sentence", position) { }

    /// <summary>Names an element of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="kind">What it is: <c>sentence</c>, <c>cell</c>, <c>header_cell</c>, <c>table_caption</c>, <c>item</c>, … (FEVEROUS).</param>
    /// <param name="position">Its place, as the data set writes it: <c>7</c>, <c>1_19_0</c>.</param>
    public EvidencePiece(string page, string kind, string position)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(position);
        (_page, _kind, _position) = (page, kind, position);
    }

    /// <summary>The page; empty for <c>default</c>.</summary>
    public string Page => _page ?? "";

    /// <summary>What it is; empty for <c>default</c>.</summary>
    public string Kind => _kind ?? "";

    /// <summary>Its place on the page; empty for <c>default</c>.</summary>
    public string Position => _position ?? "";

    /// <summary>The piece that an annotation stands for: its <see cref="Evidence.ArticleUri"/>, or else its URL, and its locator. A locator <c>cell:1_19_0</c> gives the kind too.</summary>
    public static EvidencePiece Of(Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        var (page, locator) = (evidence.ArticleUri ?? evidence.Url ?? "", evidence.Locator ?? "");
        var colon = locator.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? new EvidencePiece(page, locator) : new EvidencePiece(page, locator[..colon], locator[(colon + 1)..]);
    }

    /// <summary>Page, kind and position.</summary>
    public override string ToString() => $"{Page}#{Kind}:{Position}";
}
