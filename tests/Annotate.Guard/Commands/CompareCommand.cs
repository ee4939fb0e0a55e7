using System.Diagnostics;

namespace Annotate.Guard.Commands;

/// <summary>Compares the working tree with an older version over the whole corpus and many mutants.</summary>
internal static class CompareCommand
{
    private const int DefaultMutants = 200_000;

    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(30);

    public static int Run(string[] arguments)
    {
        var options = new GuardArguments(arguments, "--old", "--inputs", "--data", "--pairs");
        var old = OldBuild.Make(options.Get("--old"), Console.Error.WriteLine);
        var mutants = options.Number("--inputs", DefaultMutants);
        var plan = new MutationPlan(GuardCorpus.Read(Checkout.Root, options.Data), mutants);
        var expected = ExpectedDifferences.Load(Checkout.Root);
        var report = new DifferenceReport(expected);
        string[] data = options.Data is { } folder ? ["--data", folder] : [];
        string[] corpus = ["--root", Checkout.Root, "--mutants", $"{mutants}", .. data];
        var comparison = new Comparison(old, WorkerProgram.Self, corpus, plan, report);
        var published = data.Length == 0 ? "no published data" : $"with the data of {options.Data}";
        Console.Error.WriteLine($"{plan.Count - mutants} inputs and {mutants} mutants, {published}");
        var watch = Stopwatch.StartNew();
        comparison.Run(options.Number("--pairs", Math.Max(1, Environment.ProcessorCount / 2)), MakeProgress(comparison, plan, watch));
        Tell(comparison, watch.Elapsed, report, expected, example => HowToSee(example, options));
        return report.IsClean ? 0 : 1;
    }

    private static Action MakeProgress(Comparison comparison, MutationPlan plan, Stopwatch watch)
    {
        var told = TimeSpan.Zero;
        return () =>
        {
            if (watch.Elapsed - told < Interval)
                return;
            told = watch.Elapsed;
            Console.Error.WriteLine($"{comparison.Done} of {plan.Count}, {comparison.Done / watch.Elapsed.TotalSeconds:0} a second");
        };
    }

    private static string HowToSee(Difference example, GuardArguments options) =>
        $"dotnet run -c Release --project tests/Annotate.Guard -- explain --old {options.Get("--old")}"
        + $" --input '{example.Input}' --path {example.Path}{(options.Data is { } data ? $" --data {data}" : "")}";

    private static void Tell(
        Comparison comparison, TimeSpan time, DifferenceReport report, ExpectedDifferences expected, Func<Difference, string> howToSee)
    {
        Console.WriteLine($"{"path",-32} {"answers",9} {"refused",9} {"ms",9}");
        foreach (var (path, numbers) in comparison.Tally)
            Console.WriteLine($"{path,-32} {numbers[0],9} {numbers[1],9} {numbers[2],9}");
        var answers = comparison.Tally.Values.Sum(numbers => numbers[0]);
        var rate = $"{time.TotalMinutes:0.0} minutes, {comparison.Done / time.TotalSeconds:0} inputs a second";
        Console.WriteLine($"{comparison.Done} inputs, {answers} answers, {rate}");
        foreach (var (line, meetings) in expected.Met)
            Console.WriteLine($"Expected, {meetings} times: {line}");
        foreach (var line in expected.Unmet)
            Console.WriteLine($"Expected and not met: {line}");
        Console.WriteLine(report.IsClean ? "No difference without a reason." : $"Differences without a reason:\n{report.ToText(howToSee)}");
    }
}
