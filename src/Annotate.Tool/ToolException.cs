namespace Annotate.Tool;

/// <summary>Ends the command with a message for people and an exit code.</summary>
internal sealed class ToolException(int exitCode, string message) : Exception(message)
{
    public int ExitCode => exitCode;

    public static ToolException Usage(string message) => new(Tool.ExitCode.Usage, message);

    public static ToolException Unreadable(string message) => new(Tool.ExitCode.Unreadable, message);
}
