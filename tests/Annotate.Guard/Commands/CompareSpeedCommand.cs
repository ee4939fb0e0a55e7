using System.Globalization;
using Annotate.Guard.Speed;

namespace Annotate.Guard.Commands;

/// <summary>Compares the speed of the working tree with that of an older version: processes in turn, medians of several runs.</summary>
internal static class CompareSpeedCommand
{
    private const int DefaultRuns = 7;
    private const int DefaultTolerance = 10;

    /// <summary>An allocation counts as more where it is more than this beside a thousandth: a list that grows in one batch and not in
    /// another.</summary>
    private const double BytesAside = 8;

    public static int Run(string[] arguments)
    {
        var options = new GuardArguments(arguments, "--old", "--runs", "--tolerance");
        var old = OldBuild.Make(options.Get("--old"), Console.Error.WriteLine);
        var (before, after) = (new SpeedRuns(old), new SpeedRuns(WorkerProgram.Self));
        var runs = options.Number("--runs", DefaultRuns);
        for (var run = 1; run <= runs; run++)
        {
            Console.Error.WriteLine($"Run {run} of {runs}");
            foreach (var build in run % 2 == 0 ? (SpeedRuns[])[after, before] : [before, after])
                build.Measure();
        }
        var tolerance = 1 + (options.Number("--tolerance", DefaultTolerance) / 100.0);
        Console.WriteLine($"{"",-30} {"old, ns",14} {"new, ns",14} {"ratio",6} {"old, bytes",12} {"new, bytes",12}");
        var isWorse = false;
        foreach (var row in before.Rows)
            isWorse |= Tell(row, before.MedianOf(row), after.MedianOf(row), tolerance);
        Console.WriteLine(isWorse ? "Some rows are worse." : "No row is worse.");
        return isWorse ? 1 : 0;
    }

    private static bool Tell(string row, SpeedMeasure old, SpeedMeasure now, double tolerance)
    {
        var ratio = now.Nanoseconds / old.Nanoseconds;
        var isSlower = ratio > tolerance;
        var isLarger = now.Bytes > (old.Bytes * 1.001) + BytesAside;
        var times =
            string.Create(CultureInfo.InvariantCulture, $"{row,-30} {old.Nanoseconds,14:N0} {now.Nanoseconds,14:N0} {ratio,6:0.00}");
        var bytes = string.Create(CultureInfo.InvariantCulture, $"{old.Bytes,12:N0} {now.Bytes,12:N0}");
        Console.WriteLine($"{times} {bytes}{(isSlower ? " slower" : "")}{(isLarger ? " more bytes" : "")}");
        return isSlower || isLarger;
    }
}
