using System.Diagnostics;

namespace Annotate.Guard.Speed;

/// <summary>How long one operation takes, and how many bytes it allocates on the thread that asks.</summary>
/// <param name="Nanoseconds">The fastest of several batches: what is slower is somebody else's work.</param>
/// <param name="Bytes">The least of the batches.</param>
internal readonly record struct SpeedMeasure(double Nanoseconds, double Bytes)
{
    private const int Batches = 7;

    private static readonly TimeSpan BatchTime = TimeSpan.FromMilliseconds(25);
    private static readonly TimeSpan WarmUp = TimeSpan.FromMilliseconds(300);

    public static SpeedMeasure Of(SpeedRow row)
    {
        // Until the compiler has finished with it: it recompiles after thirty calls, in the background.
        var calls = 0;
        var warm = Stopwatch.StartNew();
        while (warm.Elapsed < WarmUp || calls < 40)
        {
            GC.KeepAlive(row.Run());
            calls++;
        }
        var count = Math.Max(1, (int)(calls * BatchTime / warm.Elapsed));
        var best = new SpeedMeasure(double.MaxValue, double.MaxValue);
        for (var batch = 0; batch < Batches; batch++)
        {
            GC.Collect();
            var bytes = GC.GetAllocatedBytesForCurrentThread();
            var start = Stopwatch.GetTimestamp();
            for (var i = 0; i < count; i++)
                GC.KeepAlive(row.Run());
            var time = Stopwatch.GetElapsedTime(start);
            bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
            best = new SpeedMeasure(Math.Min(best.Nanoseconds, time.TotalNanoseconds / count), Math.Min(best.Bytes, (double)bytes / count));
        }
        return best;
    }
}
