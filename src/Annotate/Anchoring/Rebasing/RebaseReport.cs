using System.Globalization;
using System.Text;
using Annotate.Diagnostics;

namespace Annotate.Anchoring;

/// <summary>What became of every span set of every annotation when an article was rebased.</summary>
public sealed class RebaseReport
{
    private const int QuoteWidth = 40;

    private readonly int[] _counts = new int[(int)RebaseKind.Orphaned + 1];

    internal RebaseReport(Article old, Article @new, List<RebaseOutcome> outcomes)
    {
        (OldText, NewText, Version, Outcomes) = (old.Text, @new.Text, @new.Version, ValueList.Copy(outcomes));
        foreach (var outcome in outcomes)
            _counts[(int)outcome.Kind]++;
    }

    /// <summary>The text that was rebased from.</summary>
    public string OldText { get; }

    /// <summary>The text that was rebased to.</summary>
    public string NewText { get; }

    /// <summary>Where the texts differ, in text order. Made at each call.</summary>
    public IReadOnlyList<TextEdit> Edits => TextEdit.Between(OldText, NewText);

    /// <summary>The version of the article that was rebased to; null where it has none.</summary>
    public string? Version { get; }

    /// <summary>One outcome a span set, in the order of the annotations and of their roles.</summary>
    public IReadOnlyList<RebaseOutcome> Outcomes { get; }

    /// <summary>What a person should look at (codes ANN306 to ANN309), in the order of the outcomes. Made at each call.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => ValueList.Copy(Outcomes.Select(outcome => outcome.Diagnostic).OfType<Diagnostic>());

    /// <summary>How many span sets had an outcome.</summary>
    public int Count(RebaseKind kind) => (int)kind >= 0 && (int)kind < _counts.Length ? _counts[(int)kind] : 0;

    /// <summary>A table for people: how many span sets had each outcome, and a row for each that was re-anchored, changed or
    /// orphaned.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{Outcomes.Count} span sets");
        text.Append(Version is null ? ": " : $" on version {Version}: ");
        text.AppendJoin(
            ", ", Enum.GetValues<RebaseKind>().Select(kind => string.Create(CultureInfo.InvariantCulture, $"{Count(kind)} {Name(kind)}")));
        var rows = Outcomes.Where(outcome => outcome.Kind is not (RebaseKind.Unchanged or RebaseKind.Shifted)).Select(Row).ToList();
        if (rows.Count == 0)
            return text.ToString();
        rows.Insert(0, ["outcome", "annotation", "score", "old text", "new text"]);
        var widths = Enumerable.Range(0, 5).Select(column => rows.Max(row => row[column].Length)).ToArray();
        foreach (var row in rows)
        {
            text.AppendLine();
            for (var column = 0; column < row.Length; column++)
                text.Append(column == row.Length - 1 ? row[column] : row[column].PadRight(widths[column] + 2));
        }
        return text.ToString();
    }

    private static string[] Row(RebaseOutcome outcome) =>
    [
        Name(outcome.Kind),
        $"{outcome.AnnotationId}.{outcome.Role}",
        outcome.Score.ToString("0.00", CultureInfo.InvariantCulture),
        outcome.OldExcerpt(QuoteWidth),
        outcome.NewExcerpt(QuoteWidth) ?? "(gone)",
    ];

    private static string Name(RebaseKind kind) => kind switch
    {
        RebaseKind.Unchanged => "unchanged",
        RebaseKind.Shifted => "shifted",
        RebaseKind.Reanchored => "reanchored",
        RebaseKind.Changed => "changed",
        _ => "orphaned",
    };
}
