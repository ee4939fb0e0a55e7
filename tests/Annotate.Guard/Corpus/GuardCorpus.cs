namespace Annotate.Guard.Corpus;

/// <summary>
/// All inputs that are not mutated: the guard's own, the seeds, the fixtures of the tests, published data where somebody has it, and
/// command lines.
/// </summary>
internal sealed class GuardCorpus
{
    private readonly Dictionary<string, GuardInput> _byName;

    private GuardCorpus(IEnumerable<GuardInput> inputs)
    {
        Inputs = [.. inputs];
        _byName = Inputs.ToDictionary(input => input.Name, StringComparer.Ordinal);
    }

    public IReadOnlyList<GuardInput> Inputs { get; }

    /// <param name="root">The checkout; both builds are given the same one.</param>
    /// <param name="data">A folder with published data; null for none.</param>
    public static GuardCorpus Read(string root, string? data)
    {
        var inputs = new List<GuardInput> { Nothing };
        inputs.AddRange(InputFolder.Read(Path.Combine(root, "tests/Annotate.Guard/Inputs"), "own", isOurs: true));
        inputs.AddRange(InputFolder.Read(Path.Combine(root, "seeds"), "seeds", isOurs: true));
        foreach (var project in Directory.EnumerateDirectories(Path.Combine(root, "tests")).Order(StringComparer.Ordinal))
        {
            if (Directory.Exists(Path.Combine(project, "Fixtures")))
                inputs.AddRange(InputFolder.Read(Path.Combine(project, "Fixtures"), $"fixtures/{Path.GetFileName(project)}", isOurs: true));
        }
        inputs.AddRange(CommandLines.Read(root));
        if (data is not null)
            inputs.AddRange(InputFolder.Read(data, "data", isOurs: false));
        return new GuardCorpus(inputs);
    }

    /// <summary>The input of a name; of a mutant, made from its original; null where there is none.</summary>
    public GuardInput? Find(string name)
    {
        if (_byName.TryGetValue(name, out var input))
            return input;
        var tilde = name.LastIndexOf('~');
        return tilde > 0 && _byName.TryGetValue(name[..tilde], out var original) ? Mutant.Of(original, name) : null;
    }

    /// <summary>The input of a name.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public GuardInput Get(string name) =>
        Find(name) ?? throw new ArgumentException(
            $"The corpus holds no input '{name}'. Its name may have changed, or its folder is not given.", nameof(name));

    private static GuardInput Nothing { get; } =
        new() { Name = "nothing", Kind = InputKind.Nothing, Parts = new Dictionary<string, byte[]>(), Primary = "", IsOurs = true };
}
