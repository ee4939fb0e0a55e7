namespace Annotate.Analysis;

/// <summary>Tells a chain of speakers in an English sentence, in the article's own words where they make a clause.</summary>
internal static class ProvenanceSentence
{
    private const int MostBetween = 16;

    private const int LongestPath = 3;

    private static readonly HashSet<string> Pronouns = new(StringComparer.OrdinalIgnoreCase)
        { "i", "he", "him", "his", "she", "her", "it", "its", "we", "us", "our", "they", "them", "their", "who", "which", "that", "this", "these", "those", "you", "your", "my" };

    private static readonly HashSet<string> Auxiliaries = new(StringComparer.Ordinal) { "has", "have", "had", "also", "since", "later" };

    private static readonly HashSet<string> Relatives = new(StringComparer.Ordinal) { "that", "who", "which" };

    /// <summary>"The article says that civilians claim that …; the author is neutral."</summary>
    public static string Of(ClaimIndex index, List<Attribution> path, int omitted, Claim claim)
    {
        var innermost = path[^1];
        if (path.Count == 1 && innermost.SourceLevel == SourceLevel.Writer)
            return $"The article itself {(innermost.Determinacy == Determinacy.Indeterminate ? "raises, and leaves open," : "holds")} {Quoted(index.Annotated, innermost)}.";
        string[] outer = [.. path.SkipLast(1).Take(omitted > 0 ? 1 : LongestPath).Select((attribution, i) => $"{Speaker(index, path, i)} {ReportingVerb(index.Annotated, attribution)} that ")];
        var between = path.Count - 1 - outer.Length + omitted;
        // The claim's own stance wins, and may be another than that towards the whole of what is said.
        var stance = claim.AuthorStance is { } own && own != innermost.AuthorStance
            ? Stance(own).Replace(" it", " this claim", StringComparison.Ordinal)
            : Stance(innermost.AuthorStance, innermost.Kind);
        return $"The article says that {string.Concat(outer)}{(between > 0 ? $"({Plural.Count(between, "speaker", "speakers")} between) " : "")}{Clause(index, path)}; {stance}.";
    }

    /// <summary>The sentence for a claim of the writer's own.</summary>
    public static string Own(AnnotatedArticle annotated, Claim claim)
    {
        var start = claim.Expression?.Value switch
        {
            "presupposed" => "The article takes this for granted",
            "implied" => "The article implies this",
            "questioned" => "The article raises this as a question",
            _ => "The article says this in its own voice",
        };
        var hedge = claim.Hedge is null || CoveredWords.Of(annotated, claim.Hedge) is not { Length: > 0 } words ? "" : $", hedged by “{SentenceParts.Shorten(words)}”";
        var stance = claim.AuthorStance is { } annotatedStance && annotatedStance != AuthorStance.Endorses && claim.Expression != Expression.Questioned ? $"; {Stance(annotatedStance)}" : "";
        return $"{start}{hedge}{stance}.";
    }

    /// <summary>What the author makes of it.</summary>
    public static string Stance(AuthorStance? stance, AttributionKind? kind = null) => stance?.Value switch
    {
        "endorses" => kind == AttributionKind.Attitude || kind == AttributionKind.Eventuality ? "the author takes that as really so" : "the author endorses it",
        "neutral" => "the author is neutral",
        "doubts" => "the author doubts it",
        "rejects" => "the author rejects it",
        "mixed" => "the author takes one part of it one way and one another",
        null => "the author’s stance is not annotated",
        var other => $"the author’s stance is “{other}”",
    };

    /// <summary>Who speaks, in the words of the article where they can stand alone, else by name.</summary>
    public static string Speaker(ClaimIndex index, Attribution attribution)
    {
        var sources = index.SourcesOf(attribution);
        var words = attribution.Source is null ? "" : CoveredWords.Of(index.Annotated, attribution.Source);
        if (words.Length > 0 && attribution.Source!.IsContiguous && !words.Split(' ').Any(Pronouns.Contains))
            return SentenceParts.Shorten(Decapitalised(words, sources));
        if (sources.Count > 0)
            return Names(sources);
        return words.Length > 0 ? SentenceParts.Quote(SentenceParts.Shorten(words)) : "a source that is not named";
    }

    /// <summary>The names of sources, with an article where they are descriptions of one person.</summary>
    public static string Names(IReadOnlyList<Entity> sources) =>
        sources.Count == 0
            ? "a source that is not named"
            : SentenceParts.List(sources.Select(source => source.SourceKind == SourceKind.UnnamedIndividual && source.Name is [>= 'a' and <= 'z', ..] ? $"the {source.Name}" : source.Name), 3);

    /// <summary>Speaker, cue and content as they stand in the text, where they make a clause there; else told.</summary>
    private static string Clause(ClaimIndex index, List<Attribution> path)
    {
        var attribution = path[^1];
        var speaker = Speaker(index, path, path.Count - 1);
        return Predicate(index.Annotated, attribution) is { } predicate ? $"{speaker} {predicate}" : $"{speaker} {Verb(attribution)} {Quoted(index.Annotated, attribution)}";
    }

    /// <summary>One of several speakers; who speaks twice in a row is not named twice.</summary>
    private static string Speaker(ClaimIndex index, List<Attribution> path, int at)
    {
        var speaker = Speaker(index, path[at]);
        if (at == 0 || !string.Equals(speaker, Speaker(index, path[at - 1]), StringComparison.Ordinal))
            return speaker;
        return index.SourcesOf(path[at]).Count > 0 ? "the same source" : "another one, not named either,";
    }

    /// <summary>The content with its cue: “…” (“stating”).</summary>
    private static string Quoted(AnnotatedArticle annotated, Attribution attribution)
    {
        var content = SentenceParts.Quote(SentenceParts.Shorten(CoveredWords.Of(annotated, attribution.Content)));
        return attribution.Cue is null ? content : $"{content} (“{SentenceParts.Shorten(CoveredWords.Of(annotated, attribution.Cue))}”)";
    }

    /// <summary>The verb of one who reports another speaker.</summary>
    private static string ReportingVerb(AnnotatedArticle annotated, Attribution attribution) =>
        attribution.Cue is { IsContiguous: true } cue && FiniteStart(annotated, attribution) is { } start && CoveredWords.Of(annotated, cue) is { } word && !word.Contains(' ', StringComparison.Ordinal)
            ? start + word
            : Verb(attribution);

    private static string? Predicate(AnnotatedArticle annotated, Attribution attribution)
    {
        if (attribution is not { Cue: { IsAnchored: true } cue, Content: { IsAnchored: true } content } || FiniteStart(annotated, attribution) is not { } start)
            return null;
        var hull = cue.Hull.Union(content.Hull);
        if (hull.Start != cue.Hull.Start || hull.End > annotated.Article.Text.Length)
            return null;
        var covered = SpanUnion.Of([.. cue, .. content]).Length;
        return hull.Length - covered <= MostBetween ? start + SentenceParts.Shorten(CoveredWords.Of(annotated, hull)) : null;
    }

    /// <summary>The auxiliaries between source and cue; null where the cue is no finite verb that follows its source.</summary>
    private static string? FiniteStart(AnnotatedArticle annotated, Attribution attribution)
    {
        if (attribution is not { Source: { IsAnchored: true } source, Cue: { IsAnchored: true } cue }
            || attribution.Kind == AttributionKind.Eventuality
            || source.Hull.End > cue.Hull.Start || cue.Hull.Start - source.Hull.End > 4 * MostBetween || cue.Hull.End > annotated.Article.Text.Length)
            return null;
        var word = CoveredWords.Of(annotated, cue[0]).Split(' ')[0];
        var between = SentenceParts.OneLine(annotated.Article.Text[source.Hull.End..cue.Hull.Start]).Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        if (word.EndsWith("ing", StringComparison.Ordinal) || !between.All(item => Auxiliaries.Contains(item) || Relatives.Contains(item)))
            return null;
        return string.Concat(between.Where(Auxiliaries.Contains).Select(item => item + " "));
    }

    private static string Verb(Attribution attribution)
    {
        var denies = attribution.Polarity == Polarity.Negative;
        return attribution.Kind?.Value switch
        {
            "belief" => denies ? "did not accept" : "held",
            "fact" => "knew",
            "eventuality" => "intended",
            "attitude" => denies ? "took a stand against" : "took a stand on",
            "evidential" => denies ? "showed the opposite of" : "showed",
            _ => denies ? "denied" : "said",
        };
    }

    /// <summary>Takes back the capital that only the beginning of a sentence gave.</summary>
    private static string Decapitalised(string words, IReadOnlyList<Entity> sources)
    {
        if (words.StartsWith("The ", StringComparison.Ordinal))
            return "the " + words[4..];
        var isDescription = sources.Count > 0 && sources.All(source => source.Name is [>= 'a' and <= 'z', ..]);
        return isDescription ? char.ToLowerInvariant(words[0]) + words[1..] : words;
    }
}
