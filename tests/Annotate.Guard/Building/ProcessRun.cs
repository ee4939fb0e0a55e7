using System.Diagnostics;
using System.Text;

namespace Annotate.Guard.Building;

/// <summary>What a process did.</summary>
internal sealed record ProcessRun(int ExitCode, string Output, string Errors)
{
    /// <summary>The SDK that runs the guard.</summary>
    public static string DotnetHost { get; } = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    public static ProcessRun Dotnet(string folder, byte[] input, params IEnumerable<string> arguments) =>
        Of(DotnetHost, folder, input, arguments);

    public static ProcessRun Of(string program, string folder, byte[] input, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        Isolate(start);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        try
        {
            process.StandardInput.BaseStream.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It did not read on.
        }
        process.WaitForExit();
        return new ProcessRun(process.ExitCode, output.Result, errors.Result);
    }

    /// <exception cref="InvalidOperationException">It failed; the message holds all that it printed.</exception>
    public ProcessRun ThrowIfFailed() =>
        ExitCode == 0 ? this : throw new InvalidOperationException($"Exit code {ExitCode}:\n{Output}\n{Errors}");

    /// <summary>
    /// What a test run tells its own build must not reach another one; no build server may outlive the guard; and no setting of a
    /// terminal counts.
    /// </summary>
    public static void Isolate(ProcessStartInfo start)
    {
        var names = start.Environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToArray();
        foreach (var inherited in names)
            start.Environment.Remove(inherited);
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["NO_COLOR"] = "1";
    }
}
