namespace Annotate.Analysis;

/// <summary>How often annotations of one type occur in a corpus.</summary>
public sealed record TypeCount
{
    /// <summary>The name of the type in files.</summary>
    public required string Type { get; init; }

    /// <summary>The annotations of the type.</summary>
    public required long Annotations { get; init; }

    /// <summary>The articles that hold any.</summary>
    public required long Articles { get; init; }

    /// <summary>The span sets in their roles.</summary>
    public required long SpanSets { get; init; }

    /// <summary>Those of them that cover several stretches of text.</summary>
    public required long Discontinuous { get; init; }

    /// <summary>Those of them that have lost their place in the text.</summary>
    public required long Unanchored { get; init; }

    /// <summary>Type and numbers: <c>claim: 104 in 1 article</c>.</summary>
    public override string ToString() => $"{Type}: {Annotations} in {Articles} {(Articles == 1 ? "article" : "articles")}";
}
