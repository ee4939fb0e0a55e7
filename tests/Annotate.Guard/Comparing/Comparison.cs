namespace Annotate.Guard.Comparing;

/// <summary>Asks two builds about the same inputs, pair by pair of processes, and collects where they differ.</summary>
internal sealed class Comparison(
    WorkerProgram old, WorkerProgram now, IReadOnlyList<string> arguments, MutationPlan plan, DifferenceReport report)
{
    private const int BatchSize = 50;

    private readonly SortedDictionary<string, long[]> _tally = new(StringComparer.Ordinal);
    private int _next;

    /// <summary>How many inputs were compared so far.</summary>
    public int Done { get; private set; }

    /// <summary>How often each path was gone by the new build, how often it was refused, and how many milliseconds it took.</summary>
    public IReadOnlyDictionary<string, long[]> Tally => _tally;

    /// <summary>Compares everything.</summary>
    /// <param name="pairs">How many pairs of processes work at once.</param>
    /// <param name="progress">Is told now and then.</param>
    public void Run(int pairs, Action progress)
    {
        var threads = Enumerable.Range(0, pairs).Select(_ => Task.Factory.StartNew(() => Work(progress), TaskCreationOptions.LongRunning));
        Task.WaitAll(threads.ToArray());
    }

    private void Work(Action progress)
    {
        using var before = new WorkerProcess(old, arguments);
        using var after = new WorkerProcess(now, arguments);
        while (Interlocked.Add(ref _next, BatchSize) - BatchSize is var from && from < plan.Count)
        {
            var count = Math.Min(BatchSize, plan.Count - from);
            var (olds, news) = Both(before.Batch, after.Batch, from, count);
            for (var i = 0; i < count; i++)
            {
                if (olds[i] != news[i])
                    Differ(from + i, before, after);
                else if (olds[i] == WorkerProcess.Died)
                    report.Add(new Difference("died", AnswerLine.NameOf(AnswerField.Outcome), "both", plan.NameOf(from + i)));
            }
            lock (_tally)
                Done += count;
            progress();
        }
        lock (_tally)
            Count(after.Tally());
    }

    private void Differ(int number, WorkerProcess before, WorkerProcess after)
    {
        var (olds, news) = Both((from, _) => before.Lines(from), (from, _) => after.Lines(from), number, 1);
        var (was, @is) = (ByPath(olds), ByPath(news));
        foreach (var path in was.Keys.Union(@is.Keys))
        {
            foreach (var (field, key) in AnswerLine.Differing(was.GetValueOrDefault(path), @is.GetValueOrDefault(path)))
                report.Add(new Difference(path, AnswerLine.NameOf(field), key, plan.NameOf(number)));
        }
    }

    private void Count(string[] lines)
    {
        foreach (var words in lines.Select(line => line.Split(' ')))
        {
            var numbers = _tally.TryGetValue(words[0], out var known) ? known : _tally[words[0]] = new long[words.Length - 1];
            for (var i = 0; i < numbers.Length; i++)
                numbers[i] += long.Parse(words[i + 1], null);
        }
    }

    private static Dictionary<string, AnswerLine> ByPath(string[] lines) =>
        lines.Select(AnswerLine.Parse).ToDictionary(line => line.Path, StringComparer.Ordinal);

    private static (string[] Old, string[] New) Both(Func<int, int, string[]> old, Func<int, int, string[]> now, int from, int count)
    {
        var first = Task.Run(() => old(from, count));
        return (now(from, count) is var second && first.GetAwaiter().GetResult() is var result ? result : [], second);
    }
}
