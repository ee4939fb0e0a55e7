using System.Globalization;
using System.Text;

namespace Annotate.Guard.Commands;

/// <summary>The worker: answers questions of the driver about inputs, by number, until stdin ends.</summary>
internal static class WorkCommand
{
    private static readonly Dictionary<string, (long Asked, long Refused, TimeSpan Time)> Tally = new(StringComparer.Ordinal);

    public static int Run(string[] arguments)
    {
        var options = new GuardArguments(arguments, "--root", "--data", "--mutants");
        var plan = new MutationPlan(GuardCorpus.Read(options.Get("--root"), options.Find("--data")), options.Number("--mutants", 0));
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), 1 << 16) { NewLine = "\n" };
        // Whatever else is printed must not mix with the answers.
        Console.SetOut(TextWriter.Null);
        _ = AllPaths.List.Count;
        output.WriteLine(WorkerProcess.Ready);
        output.Flush();
        while (Console.In.ReadLine() is { } question)
        {
            foreach (var line in Answer(plan, question.Split(' ')))
                output.WriteLine(line);
            output.WriteLine(".");
            output.Flush();
        }
        return 0;
    }

    private static IEnumerable<string> Answer(MutationPlan plan, string[] words) => words[0] switch
    {
        "batch" => Enumerable.Range(Number(words[1]), Number(words[2]))
            .Select(number => Fingerprint.Of(string.Join('\n', Ask(plan.Get(number))))),
        "lines" => Ask(plan.Get(Number(words[1]))).Select(line => line.ToString()),
        _ => Tally.Select(path => string.Create(
            CultureInfo.InvariantCulture, $"{path.Key} {path.Value.Asked} {path.Value.Refused} {(long)path.Value.Time.TotalMilliseconds}")),
    };

    private static IEnumerable<AnswerLine> Ask(GuardInput input)
    {
        foreach (var (line, time) in Asking.All(input))
        {
            var (asked, refused, total) = Tally.GetValueOrDefault(line.Path);
            var isRefused = line.Items.Any(item => item.Field == AnswerField.Outcome && item.Value.StartsWith('!'));
            Tally[line.Path] = (asked + 1, refused + (isRefused ? 1 : 0), total + time);
            yield return line;
        }
    }

    private static int Number(string word) => int.Parse(word, CultureInfo.InvariantCulture);
}
