using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Annotate.Tool.Commands;

namespace Annotate.Tool;

/// <summary>The standard help, then examples.</summary>
internal sealed class Help(HelpAction standard) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var exitCode = standard.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        if (parseResult.CommandResult.Command is ToolCommand command)
        {
            output.WriteLine("Examples:");
            foreach (var example in command.Examples)
                output.WriteLine($"  {example}");
            output.WriteLine();
        }
        else
        {
            output.WriteLine("Exit codes: 0 nothing to look at, 1 findings, 2 wrong usage, 3 unreadable input, 130 cancelled.");
            output.WriteLine("Inputs are files, directories, globs (quoted or not) and - for stdin.");
            output.WriteLine();
        }
        return exitCode;
    }
}
