namespace Annotate.Guard.Commands;

/// <summary>Writes down what a version answers to the corpus and some mutants, for the test that compares with it.</summary>
internal static class RecordCommand
{
    public static int Run(string[] arguments)
    {
        var options = new GuardArguments(arguments, "--old", "--name");
        var old = OldBuild.Make(options.Get("--old"), Console.Error.WriteLine);
        var plan = new MutationPlan(GuardCorpus.Read(Checkout.Root, data: null), RecordedAnswers.Mutants);
        using var worker = new WorkerProcess(old, ["--root", Checkout.Root, "--mutants", $"{RecordedAnswers.Mutants}"]);
        RecordedAnswers.Save(Checkout.Root, options.Find("--name") ?? old.Name, Chosen(plan).Select(number => Ask(worker, plan, number)));
        Console.WriteLine($"Recorded what {old.Name} answers.");
        return 0;
    }

    private static IEnumerable<int> Chosen(MutationPlan plan)
    {
        var commands = 0;
        return Enumerable.Range(0, plan.Count)
            .Where(number => plan.Get(number).Kind != InputKind.Command || commands++ % RecordedAnswers.CommandShare == 0);
    }

    /// <summary>
    /// A mutant is recorded on every second of its paths: the test has little time, and the other mutants of its original have the
    /// others.
    /// </summary>
    private static RecordedInput Ask(WorkerProcess worker, MutationPlan plan, int number) => new(
        plan.NameOf(number),
        RecordedInput.ContentOf(plan.Get(number)),
        [.. worker.Lines(number).Select(AnswerLine.Parse)
            .Where((_, i) => !plan.Get(number).IsMutant || (i + number) % 2 == 0)
            .Select(line => (line.Path, AnswerToken.Of(line)))]);
}
