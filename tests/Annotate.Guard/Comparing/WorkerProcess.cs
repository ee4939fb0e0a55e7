using System.Diagnostics;
using System.Text;

namespace Annotate.Guard.Comparing;

/// <summary>One build at work in a process of its own: is asked on stdin, answers on stdout.</summary>
internal sealed class WorkerProcess(WorkerProgram program, IReadOnlyList<string> arguments) : IDisposable
{
    /// <summary>What stands for the answer to an input that ended the process.</summary>
    public const string Died = "died outcome:process=died";

    /// <summary>What a worker says when it can be asked.</summary>
    public const string Ready = "ready";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private Process? _process;

    /// <summary>One short line for each of so many inputs, from a number on.</summary>
    public string[] Batch(int from, int count) => Ask($"batch {from} {count}")
        ?? [.. Enumerable.Range(from, count).Select(number => Ask($"batch {number} 1") is [var line] ? line : Died)];

    /// <summary>The answers to one input.</summary>
    public string[] Lines(int number) => Ask($"lines {number}") ?? [Died];

    /// <summary>How often each path was gone, and how that ended.</summary>
    public string[] Tally() => Ask("tally") ?? [];

    public void Dispose() => Stop();

    /// <summary>The answer without its end; null where the process ended or was silent for too long instead.</summary>
    private string[]? Ask(string question)
    {
        var process = _process ??= Start();
        try
        {
            process.StandardInput.WriteLine(question);
            process.StandardInput.Flush();
            var answer = Task.Run(() => Read(process.StandardOutput));
            if (answer.Wait(Patience) && answer.Result is { } lines)
                return lines;
        }
        catch (IOException)
        {
            // It is gone.
        }
        Stop();
        return null;
    }

    private static string[]? Read(StreamReader output)
    {
        var lines = new List<string>();
        while (output.ReadLine() is { } line)
        {
            if (line == ".")
                return [.. lines];
            lines.Add(line);
        }
        return null;
    }

    private Process Start()
    {
        var start = new ProcessStartInfo(ProcessRun.DotnetHost, ["exec", program.Assembly, "work", .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        ProcessRun.Isolate(start);
        start.Environment[GuardTool.Variable] = program.Tool;
        var process = Process.Start(start)!;
        // One that cannot even begin would answer nothing to everything, and two of those alike.
        return process.StandardOutput.ReadLine() == Ready
            ? process
            : throw new InvalidOperationException($"The guard of {program.Name} does not start.");
    }

    private void Stop()
    {
        if (_process is null)
            return;
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        _process.Dispose();
        _process = null;
    }
}
