using Annotate;

namespace TwoAnnotators;

internal static class SecondAnnotator
{
    /// <summary>The attributions as a second annotator could have found them: some overlooked, some cut elsewhere, one more found, some
    /// read as another mode.</summary>
    public static AnnotatedArticle Reread(AnnotatedArticle gold)
    {
        var article = gold.Article;
        return gold.Edit(editor =>
        {
            foreach (var overlooked in (AnnotationId[])["a03", "a09", "a12", "a21"])
                editor.RemoveCascade(overlooked);
            editor.Set(gold.Get<Attribution>("a01") with
            {
                Content = article.Quote("drone strikes", within: gold.Get<Attribution>("a01").Content.Hull)
            });
            editor.Set(gold.Get<Attribution>("a20") with
            {
                Content = article.Quote("both attacks were carried out by “Ukrainian terrorists”"), Mode = AttributionMode.Direct
            });
            editor.Set(gold.Get<Attribution>("a22") with { Mode = AttributionMode.Indirect });
            editor.Add(new Attribution
            {
                Id = "b01",
                Content = article.Quote("The response to this raid by Russia"),
                Cue = article.Quote("unexpected"),
                Mode = AttributionMode.Indirect
            });
        });
    }
}
