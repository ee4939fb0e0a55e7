namespace Annotate.Evaluation;

/// <summary>Layers of the same text, ready to be compared token by token, span by span or attribute by attribute:
/// <c>Agreement.Of(layers).Spans("attribution.content").Gamma(options)</c>.</summary>
public sealed class Agreement
{
    /// <summary>The value of a token that no span covers.</summary>
    public const string Outside = "O";

    private Agreement(IReadOnlyList<AnnotationLayer> layers)
    {
        Layers = layers;
        for (var i = 1; i < layers.Count; i++)
        {
            if (!string.Equals(layers[i].Article.Article.Text, layers[0].Article.Article.Text, StringComparison.Ordinal))
                throw new ArgumentException($"The layers '{layers[0].Name}' and '{layers[i].Name}' are about different texts. "
                    + $"Compare layers of one text; rebase one if the article was edited.", nameof(layers));
        }
    }

    /// <summary>The layers.</summary>
    public IReadOnlyList<AnnotationLayer> Layers { get; }

    private string Text => Layers.Count == 0 ? "" : Layers[0].Article.Article.Text;

    private ValueList<string> Names => ValueList.Copy(Layers.Select(layer => layer.Name));

    /// <summary>Compares layers of the same text.</summary>
    /// <exception cref="ArgumentException">Two layers are about different texts.</exception>
    public static Agreement Of(params IEnumerable<AnnotationLayer> layers) => new(ValueList.Copy(layers));

    /// <summary>Compares what several annotators made of the same text, each in an article of their own. They are named 1, 2, ….</summary>
    /// <exception cref="ArgumentException">Two articles have different texts.</exception>
    public static Agreement Of(params IEnumerable<AnnotatedArticle> annotators)
    {
        ArgumentNullException.ThrowIfNull(annotators);
        return Of(annotators.Select((article, index) => AnnotationLayer.Of($"{index + 1}", article)));
    }

    /// <summary>Every token with the labels that cover it (<c>attribution.content+tag.target:PERSON</c>, ordinal order),
    /// or <see cref="Outside"/>.</summary>
    public Ratings Tokens(Tokenizer tokenizer) => Tokens(TokenGrid.Of(Text, tokenizer));

    /// <summary>The same with a tokenizer of your own: the tokens of a text in text order, in UTF-16 code units, without overlaps. What
    /// lies between them belongs to none.</summary>
    /// <exception cref="ArgumentException">The tokens overlap or are out of order.</exception>
    public Ratings Tokens(Func<string, IEnumerable<TextSpan>> tokenizer) => Tokens(TokenGrid.Of(Text, tokenizer));

    private Ratings Tokens(TokenGrid tokens) =>
        RatingsFactory.OfLabels([.. Layers.Select(layer => TokenLabels(tokens, LabelledSpans.Of(layer.Annotations)))], null, Names);

    /// <summary>Every token with one role or one label, as <see cref="LabelledSpans.Of(IEnumerable{Annotation}, string)"/> takes it,
    /// or <see cref="Outside"/>.</summary>
    /// <remarks>
    /// <para>A role whose annotations have labels of their own (<c>tag.target</c>) gives one category for each that occurs.</para>
    /// <para>Unmarked text agrees by being unmarked, so a rare role looks better than it is;
    /// see <see cref="SpanAgreement.UnitizingAlpha()"/>.</para>
    /// </remarks>
    public Ratings Tokens(Tokenizer tokenizer, string label) => Tokens(TokenGrid.Of(Text, tokenizer), label);

    /// <summary>The same with a tokenizer of your own: the tokens of a text in text order, in UTF-16 code units, without
    /// overlaps.</summary>
    /// <exception cref="ArgumentException">The tokens overlap or are out of order.</exception>
    public Ratings Tokens(Func<string, IEnumerable<TextSpan>> tokenizer, string label) => Tokens(TokenGrid.Of(Text, tokenizer), label);

    private Ratings Tokens(TokenGrid tokens, string label)
    {
        string[][] coders = [.. Layers.Select(layer => TokenLabels(tokens, LabelledSpans.Of(layer.Annotations, label)))];
        var found = coders.SelectMany(labels => labels).Distinct(StringComparer.Ordinal).Except([Outside], StringComparer.Ordinal);
        return RatingsFactory.OfLabels(coders, [.. found.Order(StringComparer.Ordinal).DefaultIfEmpty(label), Outside], Names);
    }

    /// <summary>The spans of all roles of all annotations.</summary>
    public SpanAgreement Spans() => new(Text, Names, [.. Layers.Select(layer => LabelledSpans.Of(layer.Annotations))]);

    /// <summary>The spans of one role (<c>attribution.content</c>) or one label (<c>tag.target:PERSON</c>), as
    /// <see cref="LabelledSpans.Of(IEnumerable{Annotation}, string)"/> takes it.</summary>
    public SpanAgreement Spans(string label) => new(Text, Names, [.. Layers.Select(layer => LabelledSpans.Of(layer.Annotations, label))]);

    /// <summary>The spans that you choose, labelled as you say.</summary>
    /// <param name="label">Gives the label of an annotation's role (the second argument, such as <c>content</c>); null leaves the role
    /// out.</param>
    public SpanAgreement Spans(Func<Annotation, string, string?> label) =>
        new(Text, Names, [.. Layers.Select(layer => LabelledSpans.Of(layer.Annotations, label))]);

    /// <summary>One attribute of attributions aligned by content: <c>Attributes(a => a.Mode)</c>.</summary>
    /// <inheritdoc cref="Attributes{TAnnotation, TValue}"/>
    public Ratings Attributes<TValue>(Func<Attribution, TValue> value) =>
        Attributes<Attribution, TValue>(attribution => attribution.Content, value);

    /// <summary>One attribute of annotations aligned by their spans.</summary>
    /// <remarks>The annotations of each further layer are assigned one to one to those of the layers before, as well as possible; what has
    /// no partner is an item of its own. A layer without an annotation for an item, or with null for its attribute, has no value there. Use
    /// a coefficient that takes missing values, such as <see cref="KrippendorffAlpha"/>.</remarks>
    /// <param name="spans">The spans by which they are aligned; null leaves an annotation out.</param>
    /// <param name="value">The attribute; its text is compared.</param>
    /// <typeparam name="TAnnotation">The type of the annotations.</typeparam>
    /// <typeparam name="TValue">The type of the attribute.</typeparam>
    /// <exception cref="EvaluationException">Too many spans overlap in one chain.</exception>
    public Ratings Attributes<TAnnotation, TValue>(Func<TAnnotation, SpanSet?> spans, Func<TAnnotation, TValue> value)
        where TAnnotation : Annotation
    {
        ArgumentNullException.ThrowIfNull(spans);
        ArgumentNullException.ThrowIfNull(value);
        var items = new List<LabelledSpans>();
        var columns = new List<List<string?>>();
        foreach (var layer in Layers)
        {
            TAnnotation[] annotations = [.. layer.Annotations.OfType<TAnnotation>().Where(annotation => spans(annotation) is not null)];
            LabelledSpans[] targets = [.. annotations.Select(annotation => new LabelledSpans { Spans = spans(annotation)!, Label = "" })];
            var column = new List<string?>(new string?[items.Count]);
            var places = LayerAlignment.Place(items, targets);
            for (var i = 0; i < targets.Length; i++)
            {
                if (places[i] < 0)
                {
                    items.Add(targets[i]);
                    column.Add(value(annotations[i])?.ToString());
                }
                else
                {
                    column[places[i]] = value(annotations[i])?.ToString();
                }
            }
            columns.Add(column);
        }
        foreach (var column in columns)
            column.AddRange(new string?[items.Count - column.Count]);
        return RatingsFactory.OfLabels(columns, null, Names);
    }

    private static string[] TokenLabels(TokenGrid tokens, IReadOnlyList<LabelledSpans> spans)
    {
        var labels = new string[tokens.Tokens.Length];
        Array.Fill(labels, Outside);
        foreach (var group in spans.GroupBy(item => item.Label, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            foreach (var token in tokens.Covered(Coverage.Of(group.SelectMany(item => item.Spans).ToArray().AsSpan())))
                labels[token] =
                    string.Equals(labels[token], Outside, StringComparison.Ordinal) ? group.Key : $"{labels[token]}+{group.Key}";
        }
        return labels;
    }
}
