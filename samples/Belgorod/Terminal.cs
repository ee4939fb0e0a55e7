using System.Globalization;
using System.Text;
using Spectre.Console;

namespace Belgorod;

/// <summary>The console: colours where there are any, plain text of a fixed width where the output goes to a file or a pipe.</summary>
internal static class Terminal
{
    private const int NarrowestReadable = 72;

    public static IAnsiConsole Create()
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false); // quotation marks and table lines
        var redirected = Console.IsOutputRedirected;
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = redirected ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = redirected ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(Console.Out),
        });
        console.Profile.Width = Math.Max(redirected ? WidthAskedFor() ?? 100 : console.Profile.Width, NarrowestReadable);
        return console;
    }

    public static Table CreateTable(params ReadOnlySpan<TableColumn> columns)
    {
        var table = new Table { Border = TableBorder.Horizontal, BorderStyle = new Style(decoration: Decoration.Dim), Expand = true };
        foreach (var column in columns)
            table.AddColumn(column.PadLeft(0).PadRight(1));
        return table;
    }

    public static void Section(IAnsiConsole console, string title, string explanation)
    {
        console.WriteLine();
        console.Write(new Rule($"[bold]{Markup.Escape(title)}[/]") { Justification = Justify.Left });
        console.MarkupLine($"[dim]{Markup.Escape(explanation)}[/]");
        console.WriteLine();
    }

    /// <summary>The variable COLUMNS, by which shells and pagers tell programs the width.</summary>
    private static int? WidthAskedFor() =>
        int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out var width) && width is > 0 and <= 500 ? width : null;
}
