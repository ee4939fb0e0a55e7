using System.Text;

namespace Annotate.Guard.Commands;

/// <summary>
/// Shows one input and the whole of one answer; with <c>--old</c> the answers of both builds, from the first line that differs.
/// </summary>
internal static class ExplainCommand
{
    private const int LinesShown = 12;

    public static int Run(string[] arguments)
    {
        var options = new GuardArguments(arguments, "--root", "--data", "--input", "--path", "--old");
        var root = options.Find("--root") ?? Checkout.Root;
        if (options.Find("--old") is { } old)
            return Both(OldBuild.Make(old, Console.Error.WriteLine), root, options);
        var input = GuardCorpus.Read(root, options.Data).Get(options.Get("--input"));
        var names = string.Join('\n', AllPaths.List.Select(path => path.Name));
        var path = AllPaths.Find(options.Get("--path"))
            ?? throw new ArgumentException($"There is no path '{options.Get("--path")}'. There are:\n{names}");
        var (line, explanation) = Asking.One(new Subject(input), path, explains: true);
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n" };
        if (input.Kind.IsFile)
        {
            foreach (var (name, bytes) in input.Parts)
                output.WriteLine($"--- input {name}, {bytes.Length} bytes\n{Encoding.UTF8.GetString(bytes)}");
        }
        output.WriteLine(string.Join('\n', line.ToString().Split(' ')));
        output.WriteLine(explanation);
        return 0;
    }

    private static int Both(WorkerProgram old, string root, GuardArguments options)
    {
        var (before, after) = (Explain(old, root, options), Explain(WorkerProgram.Self, root, options));
        var first = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        if (first == before.Length && first == after.Length)
        {
            Console.WriteLine("Both answer the same.");
            return 0;
        }
        Console.WriteLine($"{old.Name}, from line {first + 1} on:\n{Some(before, first)}\n");
        Console.WriteLine($"{WorkerProgram.Self.Name}, from line {first + 1} on:\n{Some(after, first)}");
        return 1;
    }

    private static string Some(string[] lines, int from) => string.Join('\n', lines.Skip(from).Take(LinesShown));

    private static string[] Explain(WorkerProgram program, string root, GuardArguments options)
    {
        Environment.SetEnvironmentVariable(GuardTool.Variable, program.Tool);
        string[] data = options.Data is { } folder ? ["--data", folder] : [];
        string[] asked = ["--input", options.Get("--input"), "--path", options.Get("--path")];
        var run = ProcessRun.Dotnet(root, [], ["exec", program.Assembly, "explain", "--root", root, .. data, .. asked]);
        return run.ThrowIfFailed().Output.Split('\n');
    }
}
