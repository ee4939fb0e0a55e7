namespace Annotate;

/// <summary>Where the parts of a plain-text article stand, as found by <see cref="Article.Parse(string)"/>. UTF-16 code units, half-open,
/// without line breaks.</summary>
public sealed record ArticleLayout : Extensible
{
    /// <summary>The headline.</summary>
    public TextSpan? Headline { get; init; }

    /// <summary>The headline, where it stands a second time.</summary>
    public TextSpan? RepeatedHeadline { get; init; }

    /// <summary>The whole line that names who wrote the article.</summary>
    public TextSpan? Byline { get; init; }

    /// <summary>The name or names inside the byline.</summary>
    public TextSpan? BylineName { get; init; }

    /// <summary>The role inside the byline: "Writer".</summary>
    public TextSpan? BylineRole { get; init; }

    /// <summary>The paragraphs of the body, in text order.</summary>
    public IReadOnlyList<TextSpan> Paragraphs { get; init => field = ValueList.Copy(value); } = ValueList<TextSpan>.Empty;

    /// <summary>Lines that hold nothing but white space or no-break spaces, in text order. Empty lines are not listed.</summary>
    public IReadOnlyList<TextSpan> Spacers { get; init => field = ValueList.Copy(value); } = ValueList<TextSpan>.Empty;
}
