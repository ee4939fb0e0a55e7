namespace Annotate.Anchoring;

/// <summary>A place where two versions of a text differ: what stood there, and what stands there now. Between two places the texts are
/// equal.</summary>
public sealed record TextEdit
{
    private const long MostWork = 20_000_000;

    /// <summary>What was removed, in UTF-16 code units of the old text; empty where something was only inserted.</summary>
    public required TextSpan Old { get; init; }

    /// <summary>What was inserted, in UTF-16 code units of the new text; empty where something was only removed.</summary>
    public required TextSpan New { get; init; }

    /// <summary>The places where two texts differ, in text order; none where they are equal. Edits begin and end between words.</summary>
    /// <remarks>Compared are lines, then words in lines that differ; near-linear, and where the texts have very little in common an edit
    /// may hold more than it need.</remarks>
    public static IReadOnlyList<TextEdit> Between(string old, string @new) => Between(old, @new, CancellationToken.None);

    /// <inheritdoc cref="Between(string, string)"/>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static IReadOnlyList<TextEdit> Between(string old, string @new, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(@new);
        var edits = new List<TextEdit>();
        var (oldEnd, newEnd) = (0, 0);
        foreach (var run in TextDiff.Compare(old, @new, new WorkMeter(MostWork, cancellationToken))
            .Append(new EqualRun(old.Length, @new.Length, 0)))
        {
            if (run.Old > oldEnd || run.New > newEnd)
                edits.Add(new TextEdit { Old = new TextSpan(oldEnd, run.Old), New = new TextSpan(newEnd, run.New) });
            (oldEnd, newEnd) = (run.OldEnd, run.NewEnd);
        }
        return ValueList.Copy(edits);
    }

    /// <summary><c>10..15 -> 10..18</c>.</summary>
    public override string ToString() => $"{Old} -> {New}";
}
