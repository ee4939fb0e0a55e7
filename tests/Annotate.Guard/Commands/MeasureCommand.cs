using System.Globalization;
using Annotate.Guard.Speed;

namespace Annotate.Guard.Commands;

/// <summary>Measures every row once, in this process: name, nanoseconds and bytes an operation.</summary>
internal static class MeasureCommand
{
    public static int Run(string[] arguments)
    {
        var options = new GuardArguments(arguments, "--root");
        foreach (var row in SpeedRows.Make(options.Get("--root")))
        {
            var measure = SpeedMeasure.Of(row);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{row.Name}\t{measure.Nanoseconds}\t{measure.Bytes}"));
        }
        return 0;
    }
}
