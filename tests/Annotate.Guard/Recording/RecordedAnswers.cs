using System.Text;

namespace Annotate.Guard.Recording;

/// <summary>The answers of a version in a file, so that a test can compare with a version that is not at hand.</summary>
internal sealed class RecordedAnswers
{
    public const string FileName = "recorded-answers.txt";

    /// <summary>How many mutants are recorded beside the inputs of the corpus.</summary>
    public const int Mutants = 1500;

    /// <summary>Of how many command lines one is recorded: each is a process.</summary>
    public const int CommandShare = 24;

    private RecordedAnswers(string version, IReadOnlyList<RecordedInput> inputs) => (Version, Inputs) = (version, inputs);

    /// <summary>The version that answered.</summary>
    public string Version { get; }

    public IReadOnlyList<RecordedInput> Inputs { get; }

    public static RecordedAnswers Load(string root)
    {
        var (version, paths, inputs) = ("", new List<string>(), new List<RecordedInput>());
        foreach (var words in File.ReadLines(PathIn(root)).Where(line => !line.StartsWith('#')).Select(line => line.Split('\t')))
        {
            if (words[0] == "version")
                version = words[1];
            else if (words[0] == "path")
                paths.Add(words[1]);
            else
                inputs.Add(new RecordedInput(words[1], words[2],
                    [.. AnswerToken.Split(words[3]).Select(answer => (paths[answer.Path], answer.Token))]));
        }
        return new RecordedAnswers(version, inputs);
    }

    public static void Save(string root, string version, IEnumerable<RecordedInput> inputs)
    {
        var all = inputs.ToArray();
        var paths = all.SelectMany(input => input.Answers).Select(answer => answer.Path).Distinct().ToList();
        var text = new StringBuilder("# What a version answers, in a few letters each. Made by 'record', see README.md.\n");
        text.Append("version\t").Append(version).Append('\n');
        foreach (var path in paths)
            text.Append("path\t").Append(path).Append('\n');
        foreach (var input in all)
        {
            text.Append("input\t").Append(input.Name).Append('\t').Append(input.Content).Append('\t');
            foreach (var (path, token) in input.Answers)
                text.Append(AnswerToken.OfNumber(paths.IndexOf(path))).Append(token);
            text.Append('\n');
        }
        File.WriteAllText(PathIn(root), text.ToString());
    }

    private static string PathIn(string root) => Path.Combine(root, "tests/Annotate.Guard", FileName);
}
