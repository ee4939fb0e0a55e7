using System.Text;

namespace Annotate.Guard.Comparing;

/// <summary>Differences without a reason, grouped by path, field and key.</summary>
internal sealed class DifferenceReport(ExpectedDifferences expected)
{
    private const int Examples = 3;

    private readonly Lock _lock = new();
    private readonly SortedDictionary<string, (int Count, List<Difference> Examples)> _groups = new(StringComparer.Ordinal);

    /// <summary>Whether every difference has a reason.</summary>
    public bool IsClean => _groups.Count == 0;

    public void Add(Difference difference)
    {
        if (expected.Expects(difference))
            return;
        lock (_lock)
        {
            var name = $"{difference.Path} | {difference.Field} | {difference.Key ?? "?"}";
            var (count, examples) = _groups.GetValueOrDefault(name, (0, []));
            if (examples.Count < Examples)
                examples.Add(difference);
            _groups[name] = (count + 1, examples);
        }
    }

    /// <param name="howToSee">The command that shows one difference.</param>
    public string ToText(Func<Difference, string> howToSee)
    {
        var text = new StringBuilder();
        foreach (var (name, (count, examples)) in _groups)
        {
            text.Append(name).Append(count == 1 ? ": 1 input\n" : $": {count} inputs\n");
            foreach (var example in examples)
                text.Append("    ").Append(howToSee(example)).Append('\n');
        }
        return text.ToString();
    }
}
