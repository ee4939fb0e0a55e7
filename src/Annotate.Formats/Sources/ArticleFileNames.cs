namespace Annotate.Formats.Sources;

/// <summary>The names of the parts that articles are written to, by a format whose files hold one each: never the same twice.</summary>
internal sealed class ArticleFileNames(AnnotationFormat format, FormatTarget target, string several = "to a directory")
{
    // Without regard to case, since some file systems have none.
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _last = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The name for the next article.</summary>
    /// <exception cref="AnnotateException">It is the second, and the target is one file.</exception>
    public string Next(Article article)
    {
        if (target.PrimaryName is { } primary)
            return _taken.Add(primary) ? primary : throw new AnnotateException($"A file of the format '{format.Name}' holds one article. Write several {several}.");
        var stem = PartName.For(article, _taken.Count);
        var name = stem;
        while (!_taken.Add(name))
            name = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{stem}-{_last[stem] = _last.GetValueOrDefault(stem, 1) + 1}");
        return name + format.Extensions[0];
    }
}
