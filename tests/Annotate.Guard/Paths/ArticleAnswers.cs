using System.Text;

namespace Annotate.Guard.Paths;

/// <summary>Tells what an article is, in the guard's own words: nothing of it is written by the library's writer.</summary>
internal static class ArticleAnswers
{
    /// <summary>
    /// How many annotations there are, and what is in each: types, members, spans, quotes. Those that cannot be made are told of one by
    /// one.
    /// </summary>
    public static void Describe(this Answer answer, AnnotatedArticle annotated)
    {
        answer.Say("annotations", annotated.Annotations.Count);
        var text = new StringBuilder();
        for (var i = 0; i < annotated.Annotations.Count; i++)
            answer.Try("annotation", () => text.Append(annotated.Annotations[i]).Append('\n'));
        answer.Tell("annotations", text.ToString());
        var article = annotated.Article;
        answer.Tell("article", $"{article.Id}|{article.Headline}|{article.Byline}|{article.Language}|{article.Publisher}|{article.Url}");
        answer.Tell("times", $"{article.Published}|{article.Modified}|{article.Version}");
        answer.Tell("text", $"{article.Sha256}|{article.PreviousSha256}|{article.Layout}");
        answer.Tell("document", $"{string.Join(';', annotated.Agents)}|{string.Join(';', annotated.Extra)}");
    }

    /// <summary>The bytes as they are written with UTF-16 offsets and quotes.</summary>
    public static void Write(this Answer answer, string key, AnnotatedArticle annotated) =>
        answer.Try(key, () => answer.Tell(key, Library.WithOwnType.ToUtf8Bytes(annotated)));
}
