using System.Collections;

namespace Annotate.Formats.ClaimReviews;

/// <summary>What verdict label a rating in words means: visible, and yours to replace.</summary>
/// <remarks>Words are compared without regard to case and white space around them. What stands in no row is its own label, verbatim,
/// and reported, never guessed.</remarks>
public sealed class VerdictTable : IReadOnlyCollection<KeyValuePair<string, VerdictLabel>>
{
    private readonly Dictionary<string, VerdictLabel> _rows;

    /// <summary>Makes a table.</summary>
    /// <param name="rows">Rating in words and the label that it means; of rows with the same words the last counts.</param>
    public VerdictTable(params IEnumerable<KeyValuePair<string, VerdictLabel>> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        _rows = new Dictionary<string, VerdictLabel>(StringComparer.OrdinalIgnoreCase);
        foreach (var (words, label) in rows)
            _rows[words.Trim()] = label;
    }

    /// <summary>Common English ratings and the labels of AVeriTeC. Ours: no standard maps them.</summary>
    public static VerdictTable Default { get; } = new(
        Row("True", VerdictLabel.Supported), Row("Correct", VerdictLabel.Supported), Row("Accurate", VerdictLabel.Supported),
        Row("Supported", VerdictLabel.Supported),
        Row("False", VerdictLabel.Refuted), Row("Fake", VerdictLabel.Refuted), Row("Incorrect", VerdictLabel.Refuted),
        Row("Pants on Fire", VerdictLabel.Refuted), Row("Refuted", VerdictLabel.Refuted),
        Row("Half true", VerdictLabel.Conflicting), Row("Mixture", VerdictLabel.Conflicting), Row("Mixed", VerdictLabel.Conflicting),
        Row("Conflicting Evidence/Cherrypicking", VerdictLabel.Conflicting), Row("Conflicting", VerdictLabel.Conflicting),
        Row("Unproven", VerdictLabel.NotEnoughEvidence), Row("Unverified", VerdictLabel.NotEnoughEvidence),
        Row("No evidence", VerdictLabel.NotEnoughEvidence), Row("Not Enough Evidence", VerdictLabel.NotEnoughEvidence));

    /// <summary>The number of rows.</summary>
    public int Count => _rows.Count;

    /// <summary>The label that words mean; null where they stand in no row.</summary>
    public VerdictLabel? Find(string? words) => words is not null && _rows.TryGetValue(words.Trim(), out var label) ? label : null;

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, VerdictLabel>> GetEnumerator() => _rows.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static KeyValuePair<string, VerdictLabel> Row(string words, VerdictLabel label) => new(words, label);
}
