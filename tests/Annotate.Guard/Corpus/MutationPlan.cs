namespace Annotate.Guard.Corpus;

/// <summary>Which inputs are asked about, by number: those of the corpus first, then mutants.</summary>
internal sealed class MutationPlan
{
    /// <summary>Larger ones are too slow to be mutated thousands of times: of ours they come once a round, of others not at all.</summary>
    private const int LargestMutated = 12 * 1024;

    /// <summary>Ours are small and say much, so they come round more often; and of published data no folder may drown the others.</summary>
    private const int OurTurns = 12;

    private const int MostOfOneFolder = 60;

    private readonly GuardCorpus _corpus;
    private readonly (string Name, int Turn, int Turns)[] _wheel;

    public MutationPlan(GuardCorpus corpus, int mutants)
    {
        _corpus = corpus;
        Count = corpus.Inputs.Count + mutants;
        _wheel = [.. Wheel(corpus)];
    }

    public int Count { get; }

    /// <summary>The name of an input by its number.</summary>
    public string NameOf(int number)
    {
        var mutant = number - _corpus.Inputs.Count;
        if (mutant < 0)
            return _corpus.Inputs[number].Name;
        var (name, turn, turns) = _wheel[mutant % _wheel.Length];
        return $"{name}~{(mutant / _wheel.Length * turns) + turn}";
    }

    public GuardInput Get(int number) => number < _corpus.Inputs.Count ? _corpus.Inputs[number] : _corpus.Get(NameOf(number));

    private static IEnumerable<(string Name, int Turn, int Turns)> Wheel(GuardCorpus corpus)
    {
        var files = corpus.Inputs.Where(input => input.Kind.IsFile && input.Size > 0).ToArray();
        var ours = files.Where(input => input.IsOurs && input.Size <= LargestMutated).ToArray();
        var theirs = files.Where(input => !input.IsOurs && input.Size <= LargestMutated)
            .GroupBy(input => string.Join('/', input.Name.Split('/').Take(2)), StringComparer.Ordinal)
            .SelectMany(folder => Evenly([.. folder])).ToArray();
        for (var turn = 0; turn < OurTurns; turn++)
        {
            foreach (var input in ours)
                yield return (input.Name, turn, OurTurns);
            for (var i = turn; i < theirs.Length; i += OurTurns)
                yield return (theirs[i].Name, 0, 1);
        }
        foreach (var input in files.Where(input => input.IsOurs && input.Size > LargestMutated))
            yield return (input.Name, 0, 1);
    }

    private static IEnumerable<GuardInput> Evenly(GuardInput[] inputs) =>
        inputs.Length <= MostOfOneFolder
            ? inputs
            : Enumerable.Range(0, MostOfOneFolder).Select(i => inputs[i * inputs.Length / MostOfOneFolder]);
}
