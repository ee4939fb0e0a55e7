using System.Globalization;

namespace Annotate.Analysis;

/// <summary>What a corpus holds, in numbers.</summary>
public sealed record CorpusStatistics
{
    /// <summary>The articles.</summary>
    public required long Articles { get; init; }

    /// <summary>The UTF-16 code units of their texts.</summary>
    public required long Characters { get; init; }

    /// <summary>The annotations.</summary>
    public required long Annotations { get; init; }

    /// <summary>The types that occur, the most frequent first, then by name.</summary>
    public IReadOnlyList<TypeCount> Types { get; init => field = ValueList.Copy(value); } = ValueList<TypeCount>.Empty;

    /// <summary>Counts a corpus. One pass; only counts are kept.</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="json">Knows the names of your types; a type that it does not know counts under its .NET name.</param>
    public static CorpusStatistics Of(IEnumerable<AnnotatedArticle> corpus, AnnotateJson json)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(json);
        var counter = new CorpusCounter(json);
        foreach (var annotated in corpus)
        {
            ArgumentNullException.ThrowIfNull(annotated, nameof(corpus));
            counter.Add(annotated);
        }
        return counter.ToStatistics();
    }

    /// <summary>The totals, then one type a line.</summary>
    public override string ToString()
    {
        var culture = CultureInfo.InvariantCulture;
        var lines = Types.Select(type => string.Create(culture, $"  {type.Annotations,7} {type.Type}; articles {type.Articles}, "
            + $"span sets {type.SpanSets}, discontinuous {type.Discontinuous}, unanchored {type.Unanchored}"));
        return string.Join(
            '\n', lines.Prepend(string.Create(culture, $"Articles: {Articles}, characters: {Characters}, annotations: {Annotations}.")));
    }
}
