using Annotate.Html.Marks;

namespace Annotate.Html.Sections;

/// <summary>What the sections of one report share: the marks, the labels, the element ids, and which annotations have been shown.</summary>
internal sealed class ReportContext
{
    private readonly Dictionary<AnnotationId, int> _rows = [];
    private readonly int[] _places; // by row: the mark to jump to, or -1
    private readonly string[] _labels;
    private readonly Dictionary<string, string?> _agents = new(StringComparer.Ordinal);
    private readonly bool[] _shown;

    public ReportContext(AnnotatedArticle annotated, HtmlReportOptions options)
    {
        (Annotated, Options) = (annotated, options);
        Collected = MarkCollector.Collect(annotated);
        Layout = MarkLayout.Of(Collected.Marks);
        foreach (var annotation in annotated.Annotations)
            _rows.Add(annotation.Id, _rows.Count);
        foreach (var agent in annotated.Agents)
            _agents[agent.Id] = agent.Name;
        _places = FindPlaces();
        RowsInTextOrder = [.. Enumerable.Range(0, _places.Length).OrderBy(row => _places[row] < 0 ? int.MaxValue : _places[row])];
        _labels = RowLabels.Of(annotated);
        _shown = new bool[_places.Length];
    }

    public AnnotatedArticle Annotated { get; }

    public Article Article => Annotated.Article;

    public HtmlReportOptions Options { get; }

    public string Prefix => Options.IdPrefix;

    public MarkCollector Collected { get; }

    public MarkLayout Layout { get; }

    /// <summary>The rows of the annotations by their first place in the text; those without a place last, in the order of the
    /// file.</summary>
    public IReadOnlyList<int> RowsInTextOrder { get; }

    /// <summary>The value of <c>dir</c> for the article's words.</summary>
    public string Direction => field ??= WritingDirection.Of(Article.Language);

    public string LabelOf(int row) => _labels[row];

    /// <summary>The row of an annotation, or -1.</summary>
    public int RowOf(AnnotationId id) => _rows.GetValueOrDefault(id, -1);

    /// <summary>The mark that a row jumps to; null where the annotation has no place in the text.</summary>
    public Mark? PlaceOf(int row) => _places[row] < 0 ? null : Layout.Marks[_places[row]];

    public bool IsPlace(int mark) => _places[Layout.Marks[mark].Row] == mark;

    public bool IsShown(int row) => _shown[row];

    /// <summary>Takes note that the row of an annotation is written; false where it was before, so that its element id stands
    /// once.</summary>
    public bool Show(int row) => !_shown[row] && (_shown[row] = true);

    /// <summary>The token by which the script finds everything of one annotation: the letter of its group and its row.</summary>
    public string TokenOf(int row) => $"{Letter(PlaceOf(row)?.Group ?? MarkGroup.Others)}{row}";

    /// <summary>The name of an agent; its id where the article does not list it.</summary>
    public string NameOfAgent(string id) => _agents.GetValueOrDefault(id) ?? id;

    public static char Letter(MarkGroup group) => "aeco"[(int)group];

    private int[] FindPlaces()
    {
        var places = new int[Annotated.Annotations.Count];
        Array.Fill(places, -1);
        for (var i = 0; i < Layout.Marks.Count; i++)
        {
            var mark = Layout.Marks[i];
            if (places[mark.Row] < 0 || (Layout.Marks[places[mark.Row]].IsFolded && !mark.IsFolded))
                places[mark.Row] = i;
        }
        return places;
    }
}
