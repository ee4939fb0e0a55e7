using System.Globalization;
using System.Text;

namespace Annotate.Analysis;

/// <summary>How many sources an article or a corpus gives a voice, and how evenly.</summary>
/// <remarks>
/// <para>Counted are attributions whose source is not the writer. Shares are 0 to 1 and, where there is nothing to share, 0. Kinds, affiliations and roles are
/// those of Spangher et al. 2023.</para>
/// <para>Sources of different articles are the same where their first <see cref="Entity.SameAs"/> is, or, without one, their name, compared without regard to case.</para>
/// </remarks>
public sealed record SourceDiversity
{
    /// <summary>The number of articles.</summary>
    public required int Articles { get; init; }

    /// <summary>The number of attributions counted.</summary>
    public required int Attributions { get; init; }

    /// <summary>Those for which no source is given ("reported").</summary>
    public required int WithoutSource { get; init; }

    /// <summary>The sources, the most heard first, then by name.</summary>
    public IReadOnlyList<SourceShare> Sources { get; init => field = ValueList.Copy(value); } = ValueList<SourceShare>.Empty;

    /// <summary>The Shannon entropy of the shares, in nats.</summary>
    public required double Entropy { get; init; }

    /// <summary>The effective number of sources: the Hill number of order 1 (Hill 1973), e to the power of the entropy; 0 without sources.</summary>
    public required double EffectiveSources { get; init; }

    /// <summary>The share of the source most heard.</summary>
    public required double TopShare { get; init; }

    /// <summary>The part of all attributions whose source is a person or group given by name.</summary>
    public required double NamedShare { get; init; }

    /// <summary>The part whose source is a person or group not given by name.</summary>
    public required double UnnamedShare { get; init; }

    /// <summary>The part whose source is a document, a poll or a collection of data.</summary>
    public required double DocumentShare { get; init; }

    /// <summary>The part whose source is of another kind, or of none given.</summary>
    public required double OtherShare { get; init; }

    /// <summary>The part without a source.</summary>
    public required double WithoutSourceShare { get; init; }

    /// <summary>The part of the text, in UTF-16 code units, that is attributed to somebody other than the writer.</summary>
    public required double AttributedShare { get; init; }

    /// <summary>The part of the text that is quoted word for word.</summary>
    public required double QuotedShare { get; init; }

    /// <summary>Sources by affiliation and role, the most frequent first; cells of none are left out.</summary>
    public IReadOnlyList<AffiliationRoleCount> AffiliationsByRole { get; init => field = ValueList.Copy(value); } = ValueList<AffiliationRoleCount>.Empty;

    /// <summary>The claims of others than the writer that rest on anonymous sources alone: nobody identified makes them, and no evidence that stands comes from an
    /// identified source. Over several articles after the id of the article and a #.</summary>
    public IReadOnlyList<string> AnonymousOnlyClaims { get; init => field = ValueList.Copy(value); } = ValueList<string>.Empty;

    /// <summary>The number of sources.</summary>
    public int SourceCount => Sources.Count;

    /// <summary>The diversity of one article. Linear, but for sorting.</summary>
    public static SourceDiversity Of(AnnotatedArticle annotated)
    {
        ArgumentNullException.ThrowIfNull(annotated);
        return Of([annotated]);
    }

    /// <summary>The diversity over a corpus. One pass; only counts are kept.</summary>
    public static SourceDiversity Of(IEnumerable<AnnotatedArticle> corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var counter = new SourceCounter();
        foreach (var annotated in corpus)
        {
            ArgumentNullException.ThrowIfNull(annotated, nameof(corpus));
            counter.Add(annotated);
        }
        return counter.ToDiversity();
    }

    /// <summary>The figures, then a table of the sources and one of affiliations by roles.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        var culture = CultureInfo.InvariantCulture;
        text.Append(culture, $"{Plural.Count(Articles, "article", "articles")}, {Plural.Count(Attributions, "attribution", "attributions")}, {Plural.Count(SourceCount, "source", "sources")}; effective number of sources {EffectiveSources:0.0} (entropy {Entropy:0.00} nats), top source {TopShare:P0}.\n");
        text.Append(culture, $"Attributions: {NamedShare:P0} named, {UnnamedShare:P0} unnamed, {DocumentShare:P0} documents, {OtherShare:P0} other, {WithoutSourceShare:P0} without a source. Text: {AttributedShare:P0} attributed, {QuotedShare:P0} quoted.\n");
        text.Append(AnonymousOnlyClaims.Count == 0 ? "No claim rests on anonymous sources alone." : $"{Plural.Count(AnonymousOnlyClaims.Count, "claim rests", "claims rest")} on anonymous sources alone: {SentenceParts.List(AnonymousOnlyClaims, 20)}.");
        if (SourceCount > 0)
            text.Append("\nSources: attributions, share, characters attributed, characters quoted");
        foreach (var source in Sources)
            text.Append(culture, $"\n  {source.Attributions,3} {source.Share,6:P0} {source.AttributedCharacters,5} {source.QuotedCharacters,5}  {source.Name} ({source.Kind?.Value ?? "kind not given"})");
        if (AffiliationsByRole.Count > 0)
            text.Append("\nAffiliation, role: sources (attributions)");
        foreach (var cell in AffiliationsByRole)
            text.Append(culture, $"\n  {cell}");
        return text.ToString();
    }
}
