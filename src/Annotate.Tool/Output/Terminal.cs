using System.Text;
using Annotate.Evaluation;
using Spectre.Console;

namespace Annotate.Tool.Output;

/// <summary>Where answers and complaints go. Tables are drawn where somebody looks at them; piped they are plain.</summary>
internal sealed class Terminal(bool tellsProgress) : IDisposable
{
    private const int ProgressInterval = 100;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly StreamWriter _output = new(Console.OpenStandardOutput(), Utf8, bufferSize: 64 * 1024) { NewLine = "\n" };
    private readonly StreamWriter _errors = MakeErrors();

    /// <summary>A line for people. Control characters that came with the article are shown, not obeyed.</summary>
    public void Write(string text) => _output.WriteLine(Printable.Of(text));

    /// <summary>A JSON document or line.</summary>
    public void WriteJson(string json) => _output.WriteLine(json);

    /// <summary>The same answer in words, or as JSON.</summary>
    public void WriteAnswer(Session session, string json, string text)
    {
        if (session.IsJson)
            WriteJson(json);
        else
            Write(text);
    }

    /// <summary>A table: drawn, or in plain columns where the output is piped.</summary>
    public void Write(Report report)
    {
        if (Console.IsOutputRedirected)
        {
            Write(report.ToString().TrimEnd('\n'));
            return;
        }
        _output.Flush();
        var table = new Table { Title = new TableTitle(Markup.Escape(Printable.Of(report.Title))), Border = TableBorder.Rounded };
        foreach (var column in report.Columns)
            table.AddColumn(new TableColumn(new Text(column)));
        foreach (var row in report.Rows)
            table.AddRow(row.Select(cell => new Text(Printable.Of(cell.Number?.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture) ?? cell.Text ?? "–"))));
        AnsiConsole.Write(table);
    }

    /// <summary>A line on stderr.</summary>
    public void Warn(string text)
    {
        lock (_errors)
        {
            // What was said before stands before it, where both go to one screen.
            _output.Flush();
            _errors.WriteLine(Printable.Of(text));
        }
    }

    /// <summary>How many articles were read, if the user asked: one line that changes where somebody looks at it, else a line for every hundred.</summary>
    public void Tell(long articles)
    {
        if (!tellsProgress)
            return;
        lock (_errors)
        {
            if (!Console.IsErrorRedirected)
                _errors.Write($"\r{articles} articles");
            else if (articles % ProgressInterval == 0)
                _errors.WriteLine($"{articles} articles");
        }
    }

    /// <summary>The bytes of stdout, after all that was written.</summary>
    public async Task WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        await _output.FlushAsync(cancellationToken).ConfigureAwait(false);
        await _output.BaseStream.WriteAsync(bytes, cancellationToken).ConfigureAwait(false);
    }

    public Task FlushAsync(CancellationToken cancellationToken) => _output.FlushAsync(cancellationToken);

    public void Dispose()
    {
        _output.Dispose();
        _errors.Dispose();
    }

    /// <summary>The last words of a command that stops, whatever became of its terminal.</summary>
    public static void Complain(string message)
    {
        using var errors = MakeErrors();
        errors.WriteLine(Printable.Of($"annotate: {message}"));
    }

    private static StreamWriter MakeErrors() => new(Console.OpenStandardError(), Utf8) { NewLine = "\n", AutoFlush = true };
}
