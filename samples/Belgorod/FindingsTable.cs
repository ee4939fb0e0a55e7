using Annotate.Diagnostics;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Belgorod;

internal static class FindingsTable
{
    public static IRenderable Of(IReadOnlyList<Diagnostic> findings)
    {
        var table = Terminal.CreateTable(new("code"), new("severity"), new("what is wrong, where, and what to do"));
        foreach (var finding in findings)
            table.AddRow(Markup.Escape(finding.Code), finding.Severity.ToString(), Markup.Escape(finding.Message));
        return table;
    }
}
