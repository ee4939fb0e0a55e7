using System.Diagnostics;
using System.Runtime;

namespace Annotate.Benchmarks.Ratios;

/// <summary>Medians of interleaved samples: A B A B …, so that a machine that slows down slows both.</summary>
internal sealed record RatioMeasurement
{
    private const int Rounds = 7;
    private const int FewestCalls = 100;
    private static readonly TimeSpan SampleTime = TimeSpan.FromMilliseconds(40);
    private static readonly TimeSpan QuietTime = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan LongestWarmUp = TimeSpan.FromSeconds(2);

    public required double OursNs { get; init; }

    public double? BaselineNs { get; init; }

    public required double BytesPerOp { get; init; }

    public double? BaselineBytesPerOp { get; init; }

    /// <summary>The median of the ratios of each pair of neighbouring samples.</summary>
    public double? Ratio { get; init; }

    public static RatioMeasurement Of(RatioRow row)
    {
        var oursCalls = Calibrate(row.Ours);
        var baselineCalls = row.Baseline is null ? 0 : Calibrate(row.Baseline);
        var (ours, baseline, ratios) = (new List<double>(), new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            ours.Add(Sample(row.Ours, oursCalls) / row.Operations);
            if (row.Baseline is null)
                continue;
            baseline.Add(Sample(row.Baseline, baselineCalls) / row.Operations);
            ratios.Add(baseline[^1] / ours[^1]);
        }
        return new RatioMeasurement
        {
            OursNs = Median(ours),
            BaselineNs = row.Baseline is null ? null : Median(baseline),
            BytesPerOp = Allocated(row.Ours) / row.Operations,
            BaselineBytesPerOp = row.Baseline is null ? null : Allocated(row.Baseline) / row.Operations,
            Ratio = row.Baseline is null ? null : Median(ratios),
        };
    }

    /// <summary>Finds how many calls fill a sample, once the runtime has gone quiet: it compiles hot code twice, in the
    /// background.</summary>
    private static int Calibrate(Func<long> call)
    {
        var (calls, made, compiled, quiet) = (1, 0L, -1L, Stopwatch.StartNew());
        for (var watch = Stopwatch.StartNew();
             (quiet.Elapsed < QuietTime || made < FewestCalls) && watch.Elapsed < LongestWarmUp;
             made += calls)
            {
                var ns = Sample(call, calls);
                calls = Math.Clamp((int)(SampleTime.TotalNanoseconds / Math.Max(1, ns)), 1, 50_000_000);
                if (JitInfo.GetCompiledMethodCount() == compiled)
                    continue;
                compiled = JitInfo.GetCompiledMethodCount();
                quiet.Restart();
            }
        return calls;
    }

    private static double Sample(Func<long> call, int calls)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < calls; i++)
            RatioSuite.Sink += call();
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / calls;
    }

    private static double Allocated(Func<long> call)
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        RatioSuite.Sink += call();
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }

    private static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }
}
