namespace Annotate.Anchoring;

/// <summary>What anchoring derives from a text, each part when first needed and then shared. Safe for concurrent use.</summary>
internal sealed class ArticleIndex(string text)
{
    private FoldedText? _folded;
    private GramDirectory? _directory;

    public string Text => text;

    /// <summary>The directory of the folded text, if somebody has needed it.</summary>
    public GramDirectory? BuiltDirectory => _directory;

    public FoldedText Folded(CancellationToken cancellationToken)
    {
        if (_folded is { } built)
            return built;
        var folded = FoldedText.Create(text, cancellationToken);
        return Interlocked.CompareExchange(ref _folded, folded, null) ?? folded;
    }

    public GramDirectory Directory(CancellationToken cancellationToken)
    {
        if (_directory is { } built)
            return built;
        var directory = GramDirectory.Create(Folded(cancellationToken).Chars, cancellationToken);
        return Interlocked.CompareExchange(ref _directory, directory, null) ?? directory;
    }
}
