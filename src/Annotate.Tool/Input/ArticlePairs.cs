using Annotate.Tool.Output;

namespace Annotate.Tool.Input;

/// <summary>Pairs the articles of a gold standard with predictions on them.</summary>
internal static class ArticlePairs
{
    /// <summary>Every gold article with its prediction; null where there is none, which is told, and counts as nothing found.</summary>
    /// <exception cref="ToolException">A prediction has no gold, an article is there twice, or a pair has different texts.</exception>
    public static IReadOnlyList<(AnnotatedArticle Gold, AnnotatedArticle? Predicted)> Of(
        Terminal terminal, IReadOnlyList<AnnotatedArticle> gold, IReadOnlyList<AnnotatedArticle> predicted)
    {
        // Two files of one article each are a pair, whatever they are called.
        if (gold is [var onlyGold] && predicted is [var onlyPredicted])
            return [(onlyGold, Checked(onlyGold, onlyPredicted))];
        var byKey = Index(predicted, "predicted");
        var golds = Index(gold, "gold");
        if (byKey.Keys.FirstOrDefault(key => !golds.ContainsKey(key)) is { } stray)
            throw ToolException.Unreadable($"There is a prediction on the article '{stray}' and no gold. Score predictions on the "
                + $"articles of the gold standard alone.");
        foreach (var missing in golds.Keys.Where(key => !byKey.ContainsKey(key)))
            terminal.Warn($"There is no prediction on the article '{missing}'. All of its gold counts as missed.");
        return [.. golds.Select(entry => (entry.Value, byKey.TryGetValue(entry.Key, out var found) ? Checked(entry.Value, found) : null))];
    }

    private static Dictionary<string, AnnotatedArticle> Index(IReadOnlyList<AnnotatedArticle> articles, string side)
    {
        var byKey = new Dictionary<string, AnnotatedArticle>(StringComparer.Ordinal);
        foreach (var annotated in articles)
        {
            var key = annotated.Article.Id ?? annotated.Article.Sha256;
            if (!byKey.TryAdd(key, annotated))
                throw ToolException.Unreadable($"The article '{key}' is there twice among the {side} ones. Give each once.");
        }
        return byKey;
    }

    private static AnnotatedArticle Checked(AnnotatedArticle gold, AnnotatedArticle predicted) =>
        string.Equals(gold.Article.Text, predicted.Article.Text, StringComparison.Ordinal)
            ? predicted
            : throw ToolException.Unreadable($"Gold and prediction of '{gold.Article.Id ?? gold.Article.Headline}' have different "
                + $"texts, so their spans mean other words. Rebase one to the text of the other.");
}
