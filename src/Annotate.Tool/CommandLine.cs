using System.CommandLine;
using System.CommandLine.Help;
using Annotate.Evaluation;
using Annotate.Tool.Commands;
using Annotate.Tool.Output;

namespace Annotate.Tool;

/// <summary>The whole command line: parsing, help, cancellation, and what an exception means.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments)
    {
        var root = MakeRoot();
        // An article may be named @something; response files are not offered.
        var parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0 && parsed.Action is not (HelpAction or Help))
        {
            Terminal.Complain(string.Join('\n', parsed.Errors.Select(error => error.Message)) + $"\nSee '{NameOf(parsed)} --help'.");
            return ExitCode.Usage;
        }
        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false }).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            return Explain(exception);
        }
    }

    internal static RootCommand MakeRoot()
    {
        var root = new RootCommand("Shows, checks, converts, compares and scores annotated news articles: who said what, what is "
            + "claimed, what bears on it, what follows.");
        foreach (var command in AllCommands.Make())
        {
            if (command is not MapCommand && !command.Options.Any(option => option.Name == SharedOptions.Answer.Name))
                command.Add(SharedOptions.Answer);
            root.Add(command);
        }
        foreach (var option in SharedOptions.All)
            root.Add(option);
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new Help((HelpAction)help.Action!);
        return root;
    }

    private static string NameOf(ParseResult parsed) =>
        parsed.CommandResult.Command is RootCommand ? "annotate" : $"annotate {parsed.CommandResult.Command.Name}";

    private static int Explain(Exception exception)
    {
        switch (exception)
        {
            case OperationCanceledException:
                Terminal.Complain("Cancelled. No file was left half written.");
                return ExitCode.Cancelled;
            case ToolException stop:
                Terminal.Complain(stop.Message);
                return stop.ExitCode;
            case AnnotationFormatException format:
                Terminal.Complain(string.Join('\n', format.Diagnostics));
                return ExitCode.Unreadable;
            case AggregateException { InnerExceptions: [var inner] }:
                return Explain(inner);
            default:
                Terminal.Complain(exception is AnnotateException
                    or EvaluationException
                    or IOException
                    or UnauthorizedAccessException
                    or NotSupportedException
                    ? exception.Message
                    : exception is ArgumentException argument ? Bare(argument)
                        : $"Unexpected {exception.GetType().Name}: {exception.Message} Please report it with the command line.");
                return ExitCode.Unreadable;
        }
    }

    /// <summary>The message without the parameter name, which means nothing in a shell.</summary>
    private static string Bare(ArgumentException exception)
    {
        var end = exception.ParamName is null ? -1 : exception.Message.LastIndexOf(" (Parameter '", StringComparison.Ordinal);
        return end < 0 ? exception.Message : exception.Message[..end];
    }
}
