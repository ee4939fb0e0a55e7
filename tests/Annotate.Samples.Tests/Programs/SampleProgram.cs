using System.Diagnostics;
using System.Globalization;

namespace Annotate.Samples.Tests.Programs;

/// <summary>Runs a program of the folder samples as its users do: as a process of its own, on what was built beside these tests.</summary>
internal static class SampleProgram
{
    /// <summary>Ends a program that hangs; far more than one needs on a busy machine.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    public static Task<SampleRun> RunAsync(string name) => RunAsync(name, columns: 120);

    public static async Task<SampleRun> RunAsync(string name, int columns)
    {
        var framework = new DirectoryInfo(AppContext.BaseDirectory);
        var configuration = framework.Parent!.Name;
        var assembly = Repository.PathOf(Path.Combine("samples", name, "bin", configuration, framework.Name, $"{name}.dll"));
        var start = new ProcessStartInfo("dotnet", [assembly])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            WorkingDirectory = Path.GetTempPath(), // a sample must not depend on where it is started
            Environment = { ["COLUMNS"] = columns.ToString(CultureInfo.InvariantCulture) },
        };
        using var process = Process.Start(start)!;
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        cancellation.CancelAfter(Patience);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(cancellation.Token);
            var errors = process.StandardError.ReadToEndAsync(cancellation.Token);
            await process.WaitForExitAsync(cancellation.Token);
            return new SampleRun(process.ExitCode, await output, await errors);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }
}
