using System.Globalization;
using System.Text;
using Annotate.Evaluation;
using Spectre.Console;

namespace Annotate.Tool.Output;

/// <summary>Where answers and complaints go. Tables are drawn where somebody looks at them; piped they are plain.</summary>
/// <param name="tellsProgress">Whether the user asked how far the reading has come.</param>
/// <param name="keepsAnswer">Whether the answer is kept for a file instead of going to stdout.</param>
internal sealed class Terminal(bool tellsProgress, bool keepsAnswer) : IDisposable
{
    private const int ProgressInterval = 100;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly StreamWriter _output =
        new(keepsAnswer ? new MemoryStream() : Console.OpenStandardOutput(), Utf8, bufferSize: 64 * 1024) { NewLine = "\n" };
    private readonly StreamWriter _errors = MakeErrors();
    private readonly List<Action> _later = [];
    private StatusContext? _status;

    /// <summary>The answer that was kept, once it is flushed.</summary>
    public ReadOnlyMemory<byte> Answer => ((MemoryStream)_output.BaseStream).ToArray();

    private bool IsOutputRedirected => keepsAnswer || Console.IsOutputRedirected;

    /// <summary>A line for people. Control characters that came with the article are shown, not obeyed.</summary>
    public void Write(string text) => Say(() => _output.WriteLine(Printable.Of(text)), isOnScreen: !IsOutputRedirected);

    /// <summary>A JSON document or line.</summary>
    public void WriteJson(string json) => Say(() => _output.WriteLine(json), isOnScreen: !IsOutputRedirected);

    /// <summary>The same answer in words, or as JSON.</summary>
    public void WriteAnswer(Session session, string json, string text)
    {
        if (session.IsJson)
            WriteJson(json);
        else
            Write(text);
    }

    /// <summary>The same answer as a table, or as JSON.</summary>
    public void WriteAnswer(Session session, Report report)
    {
        if (session.IsJson)
            WriteJson(report.ToJson());
        else
            Write(report);
    }

    /// <summary>A table: drawn, or in plain columns where the output is piped.</summary>
    public void Write(Report report)
    {
        if (IsOutputRedirected)
            Write(report.ToString().TrimEnd('\n'));
        else
            Say(() => Draw(report), isOnScreen: true);
    }

    /// <summary>A line on stderr.</summary>
    public void Warn(string text) => Say(
        () =>
        {
            // What was said before stands before it, where both go to one screen.
            _output.Flush();
            _errors.WriteLine(Printable.Of(text));
        },
        isOnScreen: true);

    /// <summary>Runs a command and shows, if the user asked and somebody looks at stderr, that it is at work.</summary>
    public async Task WatchAsync(Func<Task> work)
    {
        if (!tellsProgress || Console.IsErrorRedirected)
        {
            await work().ConfigureAwait(false);
            return;
        }
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(_errors) });
        try
        {
            await console.Status().StartAsync("Reading", context =>
            {
                _status = context;
                return work();
            }).ConfigureAwait(false);
        }
        finally
        {
            _status = null;
            foreach (var say in _later)
                say();
        }
    }

    /// <summary>How many articles were read, if the user asked: in the line at work, or a line for every hundred.</summary>
    public void Tell(long articles)
    {
        if (_status is not null)
            _status.Status = $"Articles: {articles}";
        else if (tellsProgress && articles % ProgressInterval == 0)
            Warn($"Articles: {articles}");
    }

    /// <summary>The bytes of stdout, after all that was written.</summary>
    public void Write(ReadOnlyMemory<byte> bytes) => Say(
        () =>
        {
            _output.Flush();
            _output.BaseStream.Write(bytes.Span);
        },
        isOnScreen: !IsOutputRedirected);

    public Task FlushAsync(CancellationToken cancellationToken) => _output.FlushAsync(cancellationToken);

    public void Dispose()
    {
        _output.Dispose();
        _errors.Dispose();
    }

    // A line that changes and lines that are added do not share a screen: the latter wait.
    private void Say(Action say, bool isOnScreen)
    {
        if (_status is not null && isOnScreen)
            _later.Add(say);
        else
            say();
    }

    private void Draw(Report report)
    {
        _output.Flush();
        var table = new Table { Title = new TableTitle(Markup.Escape(Printable.Of(report.Title))), Border = TableBorder.Rounded };
        foreach (var column in report.Columns)
            table.AddColumn(new TableColumn(new Text(column)));
        foreach (var row in report.Rows)
            table.AddRow(row.Select(
                cell => new Text(Printable.Of(cell.Number?.ToString("0.####", CultureInfo.InvariantCulture) ?? cell.Text ?? "–"))));
        AnsiConsole.Write(table);
    }

    /// <summary>The last words of a command that stops, whatever became of its terminal.</summary>
    public static void Complain(string message)
    {
        try
        {
            using var errors = MakeErrors();
            errors.WriteLine(Printable.Of($"annotate: {message}"));
        }
        catch (IOException)
        {
            // Nobody can be told; the exit code still says it.
        }
    }

    private static StreamWriter MakeErrors() => new(Console.OpenStandardError(), Utf8) { NewLine = "\n", AutoFlush = true };
}
