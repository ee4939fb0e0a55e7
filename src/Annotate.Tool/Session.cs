using System.CommandLine;
using Annotate.Tool.Input;
using Annotate.Tool.Output;

namespace Annotate.Tool;

/// <summary>One run of one command: what was asked, what is registered, where answers go.</summary>
internal sealed class Session(ParseResult parsed, Terminal terminal, CancellationToken cancellationToken)
{
    private Library? _library;

    public Terminal Terminal => terminal;

    public CancellationToken CancellationToken => cancellationToken;

    public bool IsJson => parsed.GetValue(SharedOptions.Json);

    /// <summary>What is registered, plug-ins included. Made when first asked for.</summary>
    public Library Library => _library ??= Library.Load(parsed.GetValue(SharedOptions.Plugins) ?? []);

    /// <summary>What is read, so that nothing is written over it.</summary>
    public List<InputFile> Inputs { get; } = [];

    /// <summary>The files written, in full, so that none is written over another.</summary>
    public HashSet<string> Written { get; } = new(StringComparer.Ordinal);

    /// <summary>The worst that the command met so far; its exit code unless something stops it.</summary>
    public int ExitCode { get; private set; }

    public T Get<T>(Argument<T> argument) => parsed.GetRequiredValue(argument);

    public T? Get<T>(Option<T> option) => parsed.GetValue(option);

    public void Raise(int exitCode) => ExitCode = Math.Max(ExitCode, exitCode);

    public void RaiseFindings(bool any) => Raise(any ? Tool.ExitCode.Findings : Tool.ExitCode.Ok);

    public ArticleReader Reader(ReadingOptions options) => new(this, options);
}
