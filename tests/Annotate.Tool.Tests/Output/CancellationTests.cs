using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Annotate.Tool.Tests.Output;

public partial class CancellationTests : Workspace
{
    private const int Interrupt = 2;

    [Theory]
    [InlineData("convert", "-", "--from", "annotate-lines", "-o", "out.jsonl")]
    [InlineData("convert", "-", "--to", "annotate", "-o", "out/")]
    [InlineData("show", "-", "--html", "out.html")]
    [InlineData("rebase", "-", "new.txt", "-o", "out.json", "--report", "report.txt")]
    [InlineData("map", "rewrite")]
    [InlineData("stats", "-", "--from", "annotate-lines")]
    public async Task Ctrl_C_stops_at_once_and_leaves_no_file(params string[] arguments)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no signal to send there.");
        Write("new.txt", "New text.");
        using var process = ToolRun.Start(Folder, arguments);
        await BeginAsync(process);

        Assert.Equal(0, Kill(process.Id, Interrupt));
        await ToolRun.WaitAsync(process);

        Assert.Equal(130, process.ExitCode);
        // A machine so busy that the command does not stop within two seconds ends it without a word.
        var errors = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.True(errors is "annotate: Cancelled. No file was left half written.\n" or "", errors);
        Assert.Equal(["new.txt"], Files());
    }

    [Fact]
    public async Task Ctrl_C_leaves_the_file_as_it_was_before()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no signal to send there.");
        var path = Write("out.jsonl", "before");
        using var process = ToolRun.Start(Folder, ["convert", "-", "--from", "annotate-lines", "-o", path]);
        await BeginAsync(process);

        Assert.Equal(0, Kill(process.Id, Interrupt));
        await ToolRun.WaitAsync(process);

        Assert.Equal(("before", 1), (await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken), Files().Length));
    }

    /// <summary>Gives the process more than a pipe holds: when that is taken, it is at work.</summary>
    private static async Task BeginAsync(Process process)
    {
        await process.StandardInput.WriteAsync(Line("a") + new string('\n', 400_000));
        await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        await Task.Delay(TimeSpan.FromMilliseconds(200), TestContext.Current.CancellationToken);
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Kill(int process, int signal);
}
