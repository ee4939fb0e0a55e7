using System.CommandLine;
using Annotate.Tool.Output;

namespace Annotate.Tool.Commands;

/// <summary>A command: its symbols, its examples, and what it does.</summary>
internal abstract class ToolCommand : Command
{
    protected ToolCommand(string name, string description, params IReadOnlyList<string> examples) : base(name, description)
    {
        Examples = examples;
        SetAction(async (parsed, cancellationToken) =>
        {
            // So that Ctrl+C is heeded from the start, commands that block included.
            await Task.Yield();
            var answer =
                parsed.CommandResult.GetResult(SharedOptions.Answer) is null ? OutputFile.Standard : parsed.GetValue(SharedOptions.Answer)!;
            using var terminal = new Terminal(parsed.GetValue(SharedOptions.Progress), keepsAnswer: answer != OutputFile.Standard);
            var session = new Session(parsed, terminal, cancellationToken);
            await terminal.WatchAsync(() => RunAsync(session)).ConfigureAwait(false);
            await terminal.FlushAsync(cancellationToken).ConfigureAwait(false);
            if (answer != OutputFile.Standard)
                await OutputFile.WriteAsync(session, answer, terminal.Answer).ConfigureAwait(false);
            return session.ExitCode;
        });
    }

    /// <summary>Command lines that work, for the help.</summary>
    public IReadOnlyList<string> Examples { get; }

    protected abstract Task RunAsync(Session session);
}
