using System.CommandLine;
using Annotate.Formats;
using Annotate.Tool.Input;
using Annotate.Tool.Output;

namespace Annotate.Tool.Commands;

/// <summary>Converts articles from one format to another and tells what got lost.</summary>
internal sealed class ConvertCommand : ToolCommand
{
    private readonly Argument<string[]> _inputs = CommandSymbols.Inputs();
    private readonly ReadingOptions _reading = new();
    private readonly Option<string?> _to = new("--to") { Description = "The format of the output, see 'annotate formats'. By default told by the extension of the output.", HelpName = "format" };
    private readonly Option<string> _output = CommandSymbols.Output();
    private readonly Option<bool> _inPlace = CommandSymbols.InPlace();
    private readonly Option<string?> _report = CommandSymbols.Report();
    private readonly Option<bool> _failOnLoss = new("--fail-on-loss") { Description = "Write nothing where anything would be lost, and exit with 1." };

    public ConvertCommand() : base(
        "convert", "Converts to another format. What the target cannot express is reported: on stderr, or with --report in a file. An article with errors is left out and told of.",
        "annotate convert article.annotate.json -o article.ann",
        "annotate convert article.ann -o article.annotate.json",
        "annotate convert article.annotate.json --to w3c -o article.jsonld --report losses.txt",
        "annotate convert corpus/ --to brat -o brat/",
        "annotate convert corpus/ -o corpus.jsonl.gz --fail-on-loss")
    {
        Add(_inputs);
        Add(_to);
        Add(_output);
        Add(_inPlace);
        Add(_report);
        Add(_failOnLoss);
        _reading.AddTo(this);
    }

    protected override async Task RunAsync(Session session)
    {
        var reader = session.Reader(_reading);
        var inputs = reader.Resolve(session.Get(_inputs));
        var path = session.Get(_output)!;
        var format = TargetFormat(session, path);
        ReportOutput.Guard(session, session.Get(_report));
        using var output = new ConversionOutput(session, path, session.Get(_inPlace));
        var articles = reader.ReadGoodAsync(inputs, session.CancellationToken).Select(read => read.Annotated);
        var losses = await format.WriteAsync(articles, output.Target, session.CancellationToken).ConfigureAwait(false);
        var fails = session.Get(_failOnLoss) && !losses.IsLossless;
        if (!fails)
            await output.CommitAsync().ConfigureAwait(false);
        var report = session.IsJson ? JsonLine.Of(null, null, "losses", losses.Losses) : losses.ToString();
        await ReportOutput.WriteAsync(session, report, session.Get(_report), isStdoutFree: path != OutputFile.Standard || fails).ConfigureAwait(false);
        session.RaiseFindings(fails);
    }

    private AnnotationFormat TargetFormat(Session session, string path)
    {
        var format = session.Get(_to) is { } name
            ? ReadingOptions.Named(session, name)
            : session.Library.Formats.FindByExtension(path).FirstOrDefault(format => format.Capabilities.HasFlag(FormatCapabilities.Write))
                ?? throw ToolException.Usage($"The format of the output '{path}' is not known. Name it with --to: {string.Join(", ", session.Library.Formats.Where(format => format.Capabilities.HasFlag(FormatCapabilities.Write)))}.");
        return format.Capabilities.HasFlag(FormatCapabilities.Write) ? format : throw ToolException.Usage($"--to takes a format that can be written, and '{format.Name}' can only be read. Name another one.");
    }
}
