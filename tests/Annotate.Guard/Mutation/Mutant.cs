namespace Annotate.Guard.Mutation;

/// <summary>A changed input: the same from the same original and name on every machine, whatever else the corpus holds.</summary>
internal static class Mutant
{
    private const string Seed = "guard 1";

    /// <param name="original">The input to change.</param>
    /// <param name="name">The name of the mutant, the only thing that its changes depend on.</param>
    public static GuardInput Of(GuardInput original, string name)
    {
        var random = new GuardRandom($"{Seed} {name}");
        var part = original.Parts.Count == 1 || !random.OneIn(4) ? original.Primary : random.Pick([.. original.Parts.Keys]);
        var isJson = original.Kind.IsJson && part == original.Primary;
        var bytes = original.Parts[part];
        for (var changes = Changes(random); changes > 0; changes--)
            bytes = random.Pick(Choose(random, isJson)).Mutate(bytes, random);
        return new GuardInput
        {
            Name = name,
            Kind = original.Kind,
            Primary = original.Primary,
            Parts = new SortedDictionary<string, byte[]>(original.Parts.ToDictionary(), StringComparer.Ordinal) { [part] = bytes },
            IsMutant = true,
            IsOurs = original.IsOurs,
        };
    }

    private static int Changes(GuardRandom random) => random.Below(8) switch
    {
        < 4 => 1,
        < 6 => 2,
        6 => 3,
        _ => 4 + random.Below(4),
    };

    /// <summary>Mostly changes that leave a file readable: one that is no JSON any more has little left to say.</summary>
    private static IReadOnlyList<IMutator> Choose(GuardRandom random, bool isJson) => random.Below(16) switch
    {
        0 => Mutators.OfBytes,
        < 4 => Mutators.OfText,
        _ => isJson ? Mutators.OfJson : random.OneIn(6) ? Mutators.OfBytes : Mutators.OfText,
    };
}
