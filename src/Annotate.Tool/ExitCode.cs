namespace Annotate.Tool;

/// <summary>What the process tells its caller.</summary>
internal static class ExitCode
{
    public const int Ok = 0;

    /// <summary>The work is done, and there is something to look at: findings, differences, conflicts, losses, quotes that were
    /// refused.</summary>
    public const int Findings = 1;

    /// <summary>The command line makes no sense.</summary>
    public const int Usage = 2;

    /// <summary>Some input could not be read, or some output not be written.</summary>
    public const int Unreadable = 3;

    /// <summary>Stopped by Ctrl+C: 128 and the number of SIGINT, as shells have it.</summary>
    public const int Cancelled = 130;
}
