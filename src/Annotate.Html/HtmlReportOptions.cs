using Annotate.Analysis;
using Annotate.Merging;
using Annotate.Anchoring;
using Annotate.Diagnostics;

namespace Annotate.Html;

/// <summary>What an HTML report shows beside the article and its annotations.</summary>
public sealed record HtmlReportOptions
{
    /// <summary>The beginning of every element id, so that several reports can share a page; <c>annotate-</c> where nothing else is given.</summary>
    /// <exception cref="ArgumentException">It is not an ASCII letter followed by ASCII letters, digits, <c>-</c> and <c>_</c>.</exception>
    public string IdPrefix
    {
        get;
        init => field = IsIdPrefix(value)
            ? value
            : throw new ArgumentException("An id prefix is an ASCII letter followed by ASCII letters, digits, '-' and '_', such as 'first-'.", nameof(value));
    } = "annotate-";

    /// <summary>The title of the page; null takes the article's headline.</summary>
    public string? Title { get; init; }

    /// <summary>The findings to show; null takes those of <see cref="ArticleExtensions.Validate"/> and of the standard <see cref="EditorialRules"/>.</summary>
    public IReadOnlyList<Diagnostic>? Findings { get; init => field = value is null ? null : ValueList.Copy(value); }

    /// <summary>The policies whose verdicts stand beside those of the article; null takes the standard ones, an empty list shows none.</summary>
    public IReadOnlyList<IVerdictPolicy>? Policies { get; init => field = value is null ? null : ValueList.Copy(value); }

    /// <summary>What a conversion could not express, such as the losses of a loss report; null shows nothing of it.</summary>
    public IReadOnlyList<Diagnostic>? Losses { get; init => field = value is null ? null : ValueList.Copy(value); }

    /// <summary>What became of the spans when the article was rebased to its present text; null shows nothing of it.</summary>
    public RebaseReport? Rebase { get; init; }

    private static bool IsIdPrefix(string? value) =>
        value is { Length: > 0 } && char.IsAsciiLetter(value[0]) && value.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');
}
