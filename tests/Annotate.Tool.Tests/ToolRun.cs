using System.Diagnostics;
using System.Text;

namespace Annotate.Tool.Tests;

/// <summary>What the real process did.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Errors)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>The tool as it was built beside these tests.</summary>
    public static string Assembly { get; } = typeof(CommandLine).Assembly.Location;

    public static Task<ToolRun> OfAsync(params IEnumerable<string> arguments) => WithInputAsync("", arguments);

    public static Task<ToolRun> WithInputAsync(string input, params IEnumerable<string> arguments) =>
        WithInputAsync(Encoding.UTF8.GetBytes(input), arguments);

    public static async Task<ToolRun> WithInputAsync(byte[] input, params IEnumerable<string> arguments)
    {
        using var process = Start(null, arguments);
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        cancellation.CancelAfter(Patience);
        var output = process.StandardOutput.ReadToEndAsync(cancellation.Token);
        var errors = process.StandardError.ReadToEndAsync(cancellation.Token);
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(input, cancellation.Token);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It did not read on.
        }
        await WaitAsync(process);
        return new ToolRun(process.ExitCode, await output, await errors).WithoutStackTrace();
    }

    /// <summary>Waits for the end of a process, which is brought about where it does not come.</summary>
    public static async Task WaitAsync(Process process)
    {
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        cancellation.CancelAfter(Patience);
        try
        {
            await process.WaitForExitAsync(cancellation.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    public static Process Start(string? folder, IEnumerable<string> arguments)
    {
        var start =
            new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", ["exec", Assembly, .. arguments])
            {
                WorkingDirectory = folder ?? Environment.CurrentDirectory,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardOutputEncoding = Encoding.UTF8,
                StandardErrorEncoding = Encoding.UTF8,
            };
        return Process.Start(start)!;
    }

    private ToolRun WithoutStackTrace()
    {
        Xunit.Assert.DoesNotContain("   at ", Errors, StringComparison.Ordinal);
        Xunit.Assert.DoesNotContain("Unhandled exception", Errors, StringComparison.Ordinal);
        Xunit.Assert.DoesNotContain("Unexpected ", Errors, StringComparison.Ordinal);
        return this;
    }
}
